import { plainDiagnosis } from '../../src/failure/plain-diagnosis.js'
import type { NativeLook } from '../../src/native/look.js'
import { WayBack } from '../../src/native/way-back.js'
import type { Ending, UnderWay } from '../../src/work/under-way.js'
import { newRevision, oldRevision } from '../fixtures.js'
import { arn, nativeLook, source } from './native-fixtures.js'
import { ScriptedNative, type NativeScript } from './scripted-native.js'

/** The way back from a deployment; the one that puts the version before back ends so. */
function wayBackOf(script: NativeScript, end: Ending = { kind: 'completed' }): [WayBack, ScriptedNative] {
  const ecs = new ScriptedNative(script)
  const followOther = (): UnderWay => ({
    id: 'arn:back',
    follow: () => Promise.resolve(end),
    rollBack: () => Promise.reject(new Error('not asked')),
    stop: () => Promise.reject(new Error('not asked')),
    explain: () => Promise.resolve(plainDiagnosis('')),
    describe: () => 'orders:12 in progress',
  })
  const { world, api } = ecs
  return [new WayBack({ world, api, arn, taskDefinition: newRevision, followOther }), ecs]
}

const complete = (more: Partial<NativeLook> = {}): NativeLook =>
  nativeLook({ status: 'SUCCESSFUL', sources: [source], ...more })

describe('the deployment that puts the version before back, in place of one that was complete,', () => {
  it.each<[Ending, Ending]>([
    [{ kind: 'completed' }, { kind: 'rolled-back', to: oldRevision, reason: '' }],
    [
      { kind: 'failed', reason: 'no room' },
      { kind: 'rollback-failed', to: oldRevision, reason: 'no room' },
    ],
    [
      { kind: 'rolled-back', to: newRevision, reason: 'an alarm' },
      { kind: 'rollback-failed', to: oldRevision, reason: 'an alarm' },
    ],
    [
      { kind: 'stopped', reason: 'by hand' },
      { kind: 'rollback-failed', to: oldRevision, reason: 'by hand' },
    ],
    [
      { kind: 'hopeless', reason: 'exit 1' },
      { kind: 'rollback-failed', to: oldRevision, reason: 'exit 1' },
    ],
    [
      { kind: 'timed-out', isRollingBack: false },
      { kind: 'timed-out', isRollingBack: true },
    ],
    [
      { kind: 'superseded', by: 'theirs' },
      { kind: 'superseded', by: 'theirs' },
    ],
  ])('ends as %j, and that is for the step: %j', async (end, expected) => {
    const [wayBack, ecs] = wayBackOf({ look: () => complete() }, end)
    expect(await ecs.run(wayBack.ask('ROLLBACK'))).toEqual({ kind: 'asked', deploymentId: 'arn:back' })
    expect(await wayBack.replacement?.follow({ deadline: 1 })).toEqual(expected)
    expect(wayBack.replacement?.describe()).toBe('orders:12 in progress')
  })

  it('is not begun where mine has replaced nothing', async () => {
    const [wayBack, ecs] = wayBackOf({ look: () => complete({ sources: [] }) })
    // Started anew: what it replaced is the revision that it brings.
    ecs.api.taskDefinitions = () => Promise.resolve(new Map([['arn:any', newRevision]]))
    expect(await ecs.run(wayBack.ask('ROLLBACK'))).toEqual({
      kind: 'not-asked',
      why: 'there is no other version that it replaced',
      isOver: true,
    })
    expect(ecs.has('UpdateService')).toBe(false)
  })

  it('is begun where ECS lists nothing since', async () => {
    const [wayBack, ecs] = wayBackOf({ look: () => complete(), list: () => [] })
    expect(await ecs.run(wayBack.ask('ROLLBACK'))).toMatchObject({ kind: 'asked' })
  })
})

describe('a deployment that ECS does not show', () => {
  it('is asked to go back once it does', async () => {
    const [wayBack, ecs] = wayBackOf({ look: (elapsed) => (elapsed < 5_000 ? undefined : nativeLook()) })
    expect(await ecs.run(wayBack.ask('ROLLBACK'))).toMatchObject({ kind: 'asked' })
    expect(ecs.log).toContain('Asking ECS to roll back')
    expect(ecs.has('StopServiceDeployment mine ROLLBACK')).toBe(true)
  })

  it('is looked for through ten seconds, and through two by who is cancelled', async () => {
    for (const [isCancelled, seconds] of [
      [false, 10],
      [true, 2],
    ] as const) {
      const [wayBack, ecs] = wayBackOf({ look: () => undefined })
      if (isCancelled) ecs.cancel()
      const why = 'ECS does not know the deployment any more'
      expect(await ecs.run(wayBack.ask('ROLLBACK'))).toEqual({ kind: 'not-asked', why })
      expect(ecs.calls.filter((call) => call === 'Look')).toHaveLength(seconds + 1)
    }
  })

  it('is not asked for anything where looking for it fails', async () => {
    const [wayBack, ecs] = wayBackOf({ look: () => new Error('AccessDenied') })
    expect(await ecs.run(wayBack.ask('ABORT'))).toEqual({
      kind: 'not-asked',
      why: 'the call for it failed: AccessDenied',
    })
  })
})
