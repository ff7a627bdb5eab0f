import { CancelledError } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import { virtualTime } from '@slipway/local-aws'
import type { Seen } from '../../src/codedeploy/deployment.js'
import { watchCodeDeploy } from '../../src/codedeploy/under-way.js'
import type { Group } from '../../src/codedeploy/group.js'
import type { StoppedTask } from '../../src/ecs/service.js'
import type { Ending, FollowOptions } from '../../src/work/under-way.js'
import { newRevision, oldRevision, service, crashed } from '../fixtures.js'
import { aLook } from './a-look.js'
import { definitionOf } from './world.js'

interface Script {
  /** What the deployment is, so many milliseconds after it was created. */
  readonly mine: (ms: number) => Partial<Seen> | Error
  readonly rollback?: (ms: number) => Partial<Seen>
  readonly stopped?: (ms: number) => readonly StoppedTask[]
  readonly terminationWaitMs?: number
  readonly cancelAt?: number
  /** The deployment of the group that was created last. */
  readonly lastAttempted?: string
  readonly ready?: Group['ready']
  readonly options?: Partial<FollowOptions>
}

interface Followed {
  readonly ending: Ending | undefined
  readonly error: unknown
  /** Seconds since the deployment was created. */
  readonly seconds: number
  readonly looks: number
}

/** Follows a deployment that does what a test wrote down, on a virtual clock, for half an hour at most. */
async function followScript(script: Script): Promise<Followed> {
  const time = virtualTime()
  const start = time.now()
  const elapsed = (): number => time.now() - start
  const controller = new AbortController()
  const unexpected = (): never => {
    throw new Error('not expected')
  }
  let looks = 0
  const group: Group = {
    application: 'a',
    name: 'g',
    services: [],
    ready: script.ready ?? { waitMs: 0, continues: true },
    terminationWaitMs: script.terminationWaitMs ?? 0,
    lastAttempted: script.lastAttempted,
  }
  const underWay = watchCodeDeploy(
    {
      clock: time,
      signal: controller.signal,
      log: { info: () => undefined, warning: () => undefined },
      logs: { lastLines: () => Promise.resolve([]) },
      ecs: {
        describeService: () => Promise.resolve(service([])),
        stoppedTasks: () => Promise.resolve(script.stopped?.(elapsed()) ?? []),
        lookCloser: unexpected,
        describeTaskDefinition: unexpected,
        registerTaskDefinition: unexpected,
        createService: unexpected,
        updateService: unexpected,
        findServiceDeployment: unexpected,
        stopServiceDeployment: unexpected,
      },
    },
    {
      look(id) {
        looks++
        const seen = id === 'd-MINE' ? script.mine(elapsed()) : (script.rollback?.(elapsed()) ?? {})
        return seen instanceof Error ? Promise.reject(seen) : Promise.resolve(aLook({ id, ...seen }))
      },
      stop: () => Promise.resolve(),
      findGroup: () => Promise.resolve(script.lastAttempted === undefined ? undefined : group),
      listApplications: unexpected,
      groupsOf: unexpected,
      findActive: unexpected,
      readSucceeded: unexpected,
      create: unexpected,
      continue: unexpected,
    },
    {
      id: 'd-MINE',
      targetId: 'shop:orders',
      group,
      revisions: { next: newRevision, previous: oldRevision },
      definition: definitionOf('orders:2'),
    },
  )
  if (script.cancelAt !== undefined) {
    time.after(script.cancelAt, () => controller.abort(new CancelledError('SIGTERM')))
  }
  let ended: { ending?: Ending; error?: unknown } | undefined
  underWay.follow({ deadline: start + 30 * 60_000, ...script.options }).then(
    (ending) => (ended = { ending }),
    (error: unknown) => (ended = { error }),
  )
  const isOver = (): boolean => ended !== undefined
  for (let second = 0; second < 7_200 && !isOver(); second++) await time.advance(1_000)
  const { ending, error } = ended ?? {}
  return { ending, error, seconds: elapsed() / 1_000, looks }
}

const green = { id: 'ecs-svc/2', desired: 1, running: 1, pending: 0, weight: 0 }

describe('how soon it is noticed', () => {
  it.each([31, 62, 93, 124, 305, 733])('that it is complete after %d seconds: within 6', async (seconds) => {
    const { ending, seconds: noticed } = await followScript({
      mine: (ms) => ({ status: ms < seconds * 1_000 ? 'InProgress' : 'Succeeded', green }),
    })
    expect(ending).toEqual({ kind: 'completed' })
    expect(noticed - seconds).toBeLessThanOrEqual(6)
  })

  it('that the original tasks are gone, after their wait, with a look each quarter of a minute', async () => {
    const { seconds, looks } = await followScript({
      terminationWaitMs: 600_000,
      mine: (ms) => ({
        status: ms < 660_000 ? 'InProgress' : 'Succeeded',
        isTerminationWait: ms > 60_000 && ms < 660_000,
        green,
      }),
    })
    expect(seconds).toBeLessThanOrEqual(666)
    expect(looks).toBeLessThan(70)
  })

  it('that an image is missing: within 10 seconds of the first stopped task', async () => {
    const missing = crashed('1', 0, {
      stopCode: 'TaskFailedToStart',
      reason: 'CannotPullContainerError: manifest unknown: not found',
      containers: [],
    })
    const { ending, seconds } = await followScript({
      mine: (ms) => ({ green: { ...green, running: 0, pending: ms > 140_000 ? 0 : 1 } }),
      stopped: (ms) => (ms > 170_000 ? [missing] : []),
    })
    expect(ending).toMatchObject({ kind: 'hopeless' })
    expect(seconds).toBeLessThanOrEqual(180)
  })

  it('that tasks crash: within 10 seconds of the second', async () => {
    const { ending, seconds } = await followScript({
      // One runs from 17 to 21 s, from 69 to 73 s, and so on; each is described as stopped half a minute later.
      mine: (ms) => ({ green: { ...green, running: ms % 52_000 > 17_000 && ms % 52_000 < 23_000 ? 1 : 0 } }),
      stopped: (ms) => [
        ...(ms > 53_000 ? [crashed('1', 1)] : []),
        ...(ms > 105_000 ? [crashed('2', 1)] : []),
      ],
    })
    expect(ending).toMatchObject({ kind: 'hopeless', reason: expect.stringContaining('code 1') as string })
    expect(seconds).toBeLessThanOrEqual(115)
  })
})

describe('what becomes of it', () => {
  const failed = { status: 'Failed', error: { code: 'TIMEOUT', message: 'it timed out' } } as const

  it('a rollback that begins late, and long after the time is up, is followed to its end', async () => {
    const { ending, seconds } = await followScript({
      mine: (ms) => {
        if (ms < 1_790_000) return {}
        const rollback = ms < 1_800_000 ? undefined : 'd-UNDO'
        return { ...failed, autoRollback: ['DEPLOYMENT_FAILURE'], rollback }
      },
      rollback: (ms) => ({ status: ms < 2_000_000 ? 'InProgress' : 'Succeeded' }),
    })
    expect(ending).toEqual({ kind: 'rolled-back', to: oldRevision, reason: 'it timed out' })
    expect(seconds).toBeGreaterThanOrEqual(2_000)
  })

  it('what is being undone is followed to its end, whatever its tasks do meanwhile', async () => {
    const { ending } = await followScript({
      mine: (ms) =>
        ms < 200_000
          ? { green: { ...green, running: ms % 52_000 < 23_000 ? 1 : 0 } }
          : { status: 'Stopped', error: { code: 'MANUAL_STOP', message: 'by hand' }, rollback: 'd-UNDO' },
      rollback: () => ({ status: 'Succeeded' }),
      stopped: (ms) => (ms > 53_000 ? [crashed('1', 1), crashed('2', 1)] : []),
      options: { askedBack: { kind: 'asked', deploymentId: undefined } },
    })
    expect(ending).toEqual({ kind: 'rolled-back', to: oldRevision, reason: 'by hand' })
  })

  it.each<[string, Partial<Seen>, object]>([
    ['one that was stopped for another one', { status: 'Stopped' }, { kind: 'superseded', by: 'd-THEIRS' }],
    ['one that failed, whatever came after it', { status: 'Failed' }, { kind: 'failed' }],
    ['one that is complete, whatever came after it', { status: 'Succeeded' }, { kind: 'completed' }],
  ])('%s', async (_what, seen, expected) => {
    const { ending } = await followScript({ mine: () => seen, lastAttempted: 'd-THEIRS' })
    expect(ending).toMatchObject(expected)
  })

  it('it waits for a person where the group does not go on by itself', async () => {
    const ready = { waitMs: 600_000, continues: false }
    const { ending } = await followScript({ ready, mine: () => ({ status: 'Ready' }) })
    expect(ending).toMatchObject({ kind: 'paused', stage: 'Ready' })
  })

  it.each([
    ['without traffic it is not asked, and is complete', 0, { kind: 'completed' }],
    ['with traffic it is, and answers badly', 10, { kind: 'hopeless', reason: 'it answers 500' }],
  ])('%s', async (_what, weight, expected) => {
    const check = (): Promise<string> => Promise.resolve('it answers 500')
    const { ending } = await followScript({
      mine: (ms) => (ms < 60_000 ? { green: { ...green, weight } } : { status: 'Succeeded', green }),
      options: { check },
    })
    expect(ending).toEqual(expected)
  })

  it('throttling makes looks rarer, and ends nothing', async () => {
    const throttled = new AwsCallError('slow down', { code: 'ThrottlingException', cause: undefined })
    const { ending, looks } = await followScript({
      mine: (ms) => (ms < 600_000 ? throttled : { status: 'Succeeded' }),
    })
    expect(ending).toEqual({ kind: 'completed' })
    expect(looks).toBeLessThan(20)
  })

  it('a refused look ends it', async () => {
    const denied = new AwsCallError('no', { code: 'AccessDeniedException', cause: undefined })
    expect((await followScript({ mine: () => denied })).error).toBe(denied)
  })

  it('a cancelled step ends at once', async () => {
    const { error, seconds } = await followScript({ mine: () => ({}), cancelAt: 60_000 })
    expect(error).toBeInstanceOf(CancelledError)
    expect(seconds).toBeLessThanOrEqual(61)
  })
})
