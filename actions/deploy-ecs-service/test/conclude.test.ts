import { virtualTime } from '@slipway/local-aws'
import { Attempt } from '../src/work/attempt.js'
import { followToTheEnd } from '../src/work/conclude.js'
import type { Verdict } from '../src/work/outcome.js'
import { plainDiagnosis } from '../src/failure/plain-diagnosis.js'
import type { Ending, RollbackRequest } from '../src/work/under-way.js'
import type { World } from '../src/work/world.js'
import { oldRevision } from './fixtures.js'
import { ScriptedEcs } from './scripted-ecs.js'

const asked: RollbackRequest = { kind: 'asked', deploymentId: undefined }
const refused: RollbackRequest = { kind: 'not-asked', why: 'another took its place' }
const hopeless: Ending = { kind: 'hopeless', reason: '' }
const back: Ending = { kind: 'rolled-back', to: oldRevision, reason: '' }

interface Case {
  readonly endings: readonly [Ending, ...Ending[]]
  readonly request?: RollbackRequest
  readonly onFailure?: 'rollback' | 'stop' | 'leave'
  /** What the application answers at the end, badly or not; one after another. */
  readonly bad?: boolean | readonly boolean[]
  /** What was asked of AWS goes here. */
  readonly calls?: string[]
}

/** What is concluded from one ending after another. */
function conclude({
  endings,
  request = asked,
  onFailure = 'rollback',
  bad,
  calls = [],
}: Case): Promise<Verdict> {
  const time = virtualTime()
  const target = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }
  let followed = 0
  let verified = 0
  const quiet = (): void => undefined
  const world: World = {
    clock: time,
    signal: new AbortController().signal,
    log: { info: quiet, warning: quiet },
    logs: { lastLines: () => Promise.resolve([]) },
    ecs: new ScriptedEcs(() => time.now(), {}),
  }
  return followToTheEnd(world, {
    patience: { isFollowed: true, waitMs: 60_000, onFailure, onCancel: 'leave' },
    attempt: new Attempt(time, target),
    check: undefined,
    verify:
      bad === undefined
        ? undefined
        : () =>
            Promise.resolve(
              (typeof bad === 'boolean' ? bad : bad[verified++]) ? 'it answers 500' : undefined,
            ),
    underWay: {
      id: 'ecs-svc/2',
      follow({ deadline, askedBack }) {
        calls.push(`follow ${(deadline - time.now()) / 1_000}${askedBack === undefined ? '' : ' back'}`)
        return Promise.resolve(endings[followed++] ?? endings[0])
      },
      rollBack() {
        calls.push('roll back')
        return Promise.resolve(request)
      },
      stop() {
        calls.push('stop')
        return Promise.resolve(request)
      },
      explain: (reason) => Promise.resolve(plainDiagnosis(reason)),
      describe: () => 'orders:13',
    },
  })
}

describe('what is concluded from how following ends', () => {
  it.each<[string, Case, Partial<Verdict>]>([
    ['complete', { endings: [{ kind: 'completed' }] }, { kind: 'succeeded' }],
    ['complete, and answers well', { endings: [{ kind: 'completed' }], bad: false }, { kind: 'succeeded' }],
    [
      'complete, answers badly, and then well while it cannot be sent back',
      { endings: [{ kind: 'completed' }, { kind: 'completed' }], bad: [true, false] },
      { kind: 'failed', world: 'Going back did not begin. The service: orders:13.' },
    ],
    [
      'complete, answers badly',
      { endings: [{ kind: 'completed' }, back], bad: true },
      { kind: 'rolled-back', by: 'action' },
    ],
    ['answers badly, did not go back', { endings: [{ kind: 'completed' }], bad: true }, { kind: 'failed' }],
    ['hopeless, goes back', { endings: [hopeless, back] }, { kind: 'rolled-back', by: 'action' }],
    [
      'hopeless, ECS went back',
      { endings: [hopeless, back], request: { ...asked, by: 'ecs' } },
      { kind: 'rolled-back', by: 'ecs' },
    ],
    ['hopeless, came up after all', { endings: [hopeless, { kind: 'completed' }] }, { kind: 'succeeded' }],
    [
      'came up after all, answers badly',
      { endings: [hopeless, { kind: 'completed' }], bad: true },
      { kind: 'failed' },
    ],
    ['hopeless, nothing asked', { endings: [hopeless], request: refused }, { kind: 'failed' }],
    ['hopeless, left', { endings: [hopeless], onFailure: 'leave' }, { kind: 'failed' }],
    ['hopeless, stopped', { endings: [hopeless], onFailure: 'stop' }, { kind: 'failed' }],
    [
      'going back is superseded',
      { endings: [hopeless, { kind: 'superseded', by: 'x' }] },
      { kind: 'failed' },
    ],
    [
      'going back takes too long',
      { endings: [hopeless, { kind: 'timed-out', isRollingBack: true }] },
      { kind: 'failed' },
    ],
    ['ECS went back', { endings: [back] }, { kind: 'rolled-back', by: 'ecs', to: oldRevision }],
    ['ECS could not', { endings: [{ ...back, kind: 'rollback-failed' }] }, { kind: 'failed' }],
    [
      'superseded',
      { endings: [{ kind: 'superseded', by: 'ecs-svc/9' }] },
      { kind: 'superseded', by: 'ecs-svc/9' },
    ],
    ['somebody stopped it', { endings: [{ kind: 'stopped', reason: '' }] }, { kind: 'failed' }],
    ['too long', { endings: [{ kind: 'timed-out', isRollingBack: false }] }, { kind: 'timed-out' }],
    [
      'too long while ECS goes back',
      { endings: [{ kind: 'timed-out', isRollingBack: true }] },
      { kind: 'failed' },
    ],
  ])('%s', async (_name, given, expected) => {
    expect(await conclude(given)).toMatchObject(expected)
  })
})

const endings: readonly Ending[] = [
  { kind: 'completed' },
  { kind: 'failed', reason: '' },
  back,
  { ...back, kind: 'rollback-failed' },
  { kind: 'superseded', by: 'ecs-svc/9' },
  { kind: 'stopped', reason: '' },
  hopeless,
  { kind: 'paused', stage: 'Ready', expiresAt: undefined },
  { kind: 'timed-out', isRollingBack: false },
  { kind: 'timed-out', isRollingBack: true },
]
const cases: readonly Case[] = endings.flatMap((first) =>
  endings.flatMap((second) =>
    [asked, { ...asked, by: 'ecs' as const }, refused].flatMap((request) =>
      (['rollback', 'stop', 'leave'] as const).flatMap((onFailure) =>
        [true, false].map((bad) => ({ endings: [first, second] as const, request, onFailure, bad })),
      ),
    ),
  ),
)

describe('in whatever way the deployment and the way back end', () => {
  /** What was followed to an end, and how. */
  const seen = ({ endings: shown }: Case, calls: readonly string[]): readonly Ending['kind'][] =>
    shown.slice(0, calls.filter((call) => call.startsWith('follow')).length).map(({ kind }) => kind)

  it('only what came up and answers well succeeds', async () => {
    for (const one of cases) {
      const calls: string[] = []
      const { kind } = await conclude({ ...one, calls })
      const isUp = seen(one, calls).at(-1) === 'completed' && one.bad === false
      expect({ one, isGood: kind === 'succeeded' }).toEqual({ one, isGood: isUp })
    }
  })

  it('it is told as gone back exactly when the last that was seen is that, by who did it', async () => {
    for (const one of cases) {
      const calls: string[] = []
      const verdict = await conclude({ ...one, calls })
      const by = verdict.kind === 'rolled-back' ? verdict.by : undefined
      const isAsked = calls.includes('roll back') && one.request?.kind === 'asked' && one.request.by !== 'ecs'
      const expected = seen(one, calls).at(-1) === 'rolled-back' ? (isAsked ? 'action' : 'ecs') : undefined
      expect({ one, by }).toEqual({ one, by: expected })
    }
  })

  it('it waits for somebody only where the deployment does, and never on the way back', async () => {
    for (const one of cases) {
      const { kind } = await conclude(one)
      expect({ one, isPaused: kind === 'paused' }).toEqual({
        one,
        isPaused: one.endings[0].kind === 'paused',
      })
    }
  })

  it.each<[NonNullable<Case['onFailure']>, readonly string[]]>([
    ['rollback', ['follow 60', 'roll back', 'follow 600 back']],
    ['stop', ['follow 60', 'stop']],
    ['leave', ['follow 60']],
  ])('with on-failure: %s, a hopeless one costs these calls', async (onFailure, expected) => {
    const calls: string[] = []
    await conclude({ endings: [hopeless, back], onFailure, calls })
    expect(calls).toEqual(expected)
  })
})
