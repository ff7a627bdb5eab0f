import { AwsCallError } from '@slipway/aws'
import { virtualTime } from '@slipway/local-aws'
import type { CodeDeployApi } from '../../src/codedeploy/codedeploy-api.js'
import type { Seen } from '../../src/codedeploy/deployment.js'
import { watchCodeDeploy } from '../../src/codedeploy/under-way.js'
import type { UnderWay } from '../../src/work/under-way.js'
import { before, event, newRevision, oldRevision, service } from '../fixtures.js'
import { ScriptedEcs } from '../scripted-ecs.js'
import { aLook } from './a-look.js'
import { definitionOf } from './world.js'

/** A deployment that one look after the other shows so; StopDeployment is answered, or refused. */
function begun(seen: Partial<Seen> | Error, stop?: Error): [UnderWay, string[]] {
  const clock = virtualTime()
  const log: string[] = []
  const stops: string[] = []
  const write = (line: string): void => void log.push(line)
  const unexpected = (): never => {
    throw new Error('not expected')
  }
  const api: CodeDeployApi = {
    look: () => (seen instanceof Error ? Promise.reject(seen) : Promise.resolve(aLook(seen))),
    stop: (id, rollBack) => {
      stops.push(`${id} ${rollBack ? 'undone' : 'stopped'}`)
      return stop === undefined ? Promise.resolve() : Promise.reject(stop)
    },
    findGroup: unexpected,
    listApplications: unexpected,
    groupsOf: unexpected,
    findActive: unexpected,
    readSucceeded: unexpected,
    create: unexpected,
    continue: unexpected,
  }
  const world = {
    clock,
    signal: new AbortController().signal,
    log: { info: write, warning: write },
    logs: { lastLines: () => Promise.resolve([]) },
    ecs: new ScriptedEcs(() => clock.now(), {
      at: service([before()], { events: [event('unable to place')] }),
    }),
  }
  const underWay = watchCodeDeploy(world, api, {
    id: 'd-MINE',
    targetId: 'shop:orders',
    group: {
      application: 'a',
      name: 'g',
      services: [],
      ready: { waitMs: 0, continues: true },
      terminationWaitMs: 0,
      lastAttempted: undefined,
    },
    revisions: { next: newRevision, previous: oldRevision },
    definition: definitionOf('orders:2'),
  })
  return [underWay, stops]
}

const asked = { kind: 'asked', deploymentId: undefined } as const
const over = (why: string): object => ({ kind: 'not-asked', why, isOver: true })
const completed =
  'CodeDeploy has completed the deployment, and terminates the version before; mode: rollback deploys it again'
const already = 'CodeDeploy is going back to the version before already'
const timeout = { code: 'TIMEOUT', message: 'it timed out' }

describe('what is asked of CodeDeploy', () => {
  it.each<[Partial<Seen>, object, object]>([
    [{ status: 'Created' }, asked, asked],
    [{ status: 'InProgress' }, asked, asked],
    [{ status: 'Ready' }, asked, asked],
    [{ status: 'Succeeded' }, over(completed), over(completed)],
    [
      { status: 'Failed', rollback: 'd-UNDO' },
      { kind: 'asked', deploymentId: 'd-UNDO', by: 'ecs' },
      over(already),
    ],
    [{ status: 'Failed' }, over('CodeDeploy has ended it: Failed'), over('CodeDeploy has ended it: Failed')],
    [
      { status: 'Failed', autoRollback: ['DEPLOYMENT_FAILURE'] },
      over('CodeDeploy has ended it: Failed, and is going to undo it by itself'),
      over('CodeDeploy has ended it: Failed, and is going to undo it by itself'),
    ],
    [
      { status: 'Stopped' },
      over('CodeDeploy has ended it: Stopped'),
      over('CodeDeploy has ended it: Stopped'),
    ],
  ])('of one that is %j: to undo it, and to stop it', async (seen, back, stop) => {
    const isAsked = back === asked
    const [undone, undoing] = begun(seen)
    expect(await undone.rollBack('')).toEqual(back)
    expect(undoing).toEqual(isAsked ? ['d-MINE undone'] : [])
    const [stopped, stopping] = begun(seen)
    expect(await stopped.stop('')).toEqual(stop)
    expect(stopping).toEqual(isAsked ? ['d-MINE stopped'] : [])
  })

  it.each<[string, Partial<Seen> | Error, Error | undefined, object]>([
    [
      'it was over just before',
      {},
      new AwsCallError('over', { code: 'DeploymentAlreadyCompletedException', cause: undefined }),
      over('CodeDeploy has just completed it'),
    ],
    [
      'it may not be stopped',
      {},
      new AwsCallError('denied', { code: 'AccessDeniedException', cause: undefined }),
      { kind: 'not-asked', why: 'the call for it failed: denied' },
    ],
    [
      'it may not be looked at',
      new AwsCallError('denied', { code: 'AccessDeniedException', cause: undefined }),
      undefined,
      { kind: 'not-asked', why: 'the call for it failed: denied' },
    ],
  ])('and refused: %s', async (_what, seen, refused, expected) => {
    expect(await begun(seen, refused)[0].rollBack('')).toEqual(expected)
  })
})

describe('why it failed', () => {
  it.each<[string, Partial<Seen>, string, string]>([
    ['CodeDeploy says', { status: 'Failed', error: timeout }, '', 'it timed out'],
    ['this action says, where CodeDeploy says nothing', {}, 'it answers 500', 'it answers 500'],
  ])('%s', async (_who, seen, reason, cause) => {
    expect(await begun(seen)[0].explain(reason)).toMatchObject({ cause })
  })

  it('is what this action has it undone for, whatever CodeDeploy says of being stopped', async () => {
    const error = { code: 'MANUAL_STOP', message: 'stopped by hand' }
    const [underWay] = begun({ error })
    await underWay.rollBack('')
    expect(await underWay.explain('it answers 500')).toMatchObject({ cause: 'it answers 500' })
    // One that was stopped, and not undone, says so itself.
    const [stopped] = begun({ error })
    await stopped.stop('')
    expect(await stopped.explain('')).toMatchObject({ cause: 'stopped by hand' })
  })
})
