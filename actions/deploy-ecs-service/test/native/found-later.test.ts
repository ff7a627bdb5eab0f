import { AwsCallError } from '@slipway/aws'
import { virtualTime } from '@slipway/local-aws'
import { findMine } from '../../src/native/find-mine.js'
import type { Listed } from '../../src/native/native-api.js'
import type { NativeLook } from '../../src/native/look.js'
import type { RollbackRequest } from '../../src/work/under-way.js'
import { newRevision, oldRevision } from '../fixtures.js'
import { arn, nativeLook, source, target } from './native-fixtures.js'
import { healthyCanary, mineListed, ScriptedNative } from './scripted-native.js'

const minute = 60_000
/** By ECS's clock. */
const made = Date.UTC(2026, 0, 1)

const throttled = new AwsCallError('ecs ListServiceDeployments failed: ThrottlingException', {
  code: 'ThrottlingException',
  cause: new Error('Rate exceeded'),
})

interface Found {
  readonly arn: string | undefined
  /** By the runner's clock. */
  readonly seconds: number
}

/** Looks for the deployment that was made at `made`, on a runner whose clock is off. */
async function find(
  skewMs: number,
  list: readonly Partial<Listed>[],
  options: { readonly listedAfterMs?: number; readonly since?: number; readonly failsFor?: number } = {},
): Promise<Found> {
  const { listedAfterMs = 0, since = made, failsFor = 0 } = options
  const clock = virtualTime(made + skewMs)
  const start = clock.now()
  const write = (): void => undefined
  const world = { clock, signal: new AbortController().signal, log: { info: write, warning: write } }
  const all = list.map((one) => ({ ...mineListed, ...one }))
  const api = {
    list: (after = 0) => {
      if (clock.now() - start < failsFor) return Promise.reject(throttled)
      const isListed = clock.now() - start >= listedAfterMs
      return Promise.resolve(all.filter((one) => one.createdAt >= after && (isListed || one.arn !== arn)))
    },
    taskDefinitions: () =>
      Promise.resolve(
        new Map([
          [target, newRevision],
          [source, oldRevision],
        ]),
      ),
  }
  let found: Listed | 'nothing' | undefined
  void findMine(world, api, newRevision, since).then(
    (listed) => (found = listed),
    () => (found = 'nothing'),
  )
  for (let second = 0; second < 100 && found === undefined; second++) await clock.advance(1_000)
  return { arn: typeof found === 'object' ? found.arn : undefined, seconds: (clock.now() - start) / 1_000 }
}

describe.each([
  ['right', 0],
  ['ten minutes fast', 10 * minute],
  ['ten minutes slow', -10 * minute],
])("with a runner's clock that is %s", (_name, skew) => {
  const mine = { arn, createdAt: made }
  const theirs = { arn: 'arn:theirs', createdAt: made - 5 * minute }

  it('my deployment is found at the first look', async () => {
    expect(await find(skew, [mine])).toEqual({ arn, seconds: 1 })
  })

  it('an earlier one of the same revision is not taken for it, whatever became of that', async () => {
    for (const status of ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'STOPPED', 'STOP_REQUESTED']) {
      const found = await find(skew, [mine, { ...theirs, status }], { listedAfterMs: 6_000 })
      // Looked for every two seconds.
      expect(found.arn).toBe(arn)
      expect(found.seconds).toBeLessThanOrEqual(8)
    }
  })

  it('nor is one of another revision, however near it is', async () => {
    const others = { arn: 'arn:others', createdAt: made, target: source }
    expect((await find(skew, [others, { ...mine, createdAt: made + 1_000 }])).arn).toBe(arn)
    expect((await find(skew, [others])).arn).toBeUndefined()
  })

  it('one whose record is farther off is taken after a while, and only then', async () => {
    for (const apart of [20_000, -20_000]) {
      const found = await find(skew, [{ ...mine, createdAt: made + apart }])
      expect(found.arn).toBe(arn)
      expect(found.seconds).toBeGreaterThanOrEqual(10)
      expect(found.seconds).toBeLessThan(15)
    }
  })

  it('it is looked for through throttling', async () => {
    expect((await find(skew, [mine], { failsFor: 5_000 })).arn).toBe(arn)
  })

  it('nor is one that somebody begins right after it', async () => {
    expect((await find(skew, [{ arn: 'arn:next', createdAt: made + 4_000 }, mine])).arn).toBe(arn)
  })

  it('one that is over at once is found as well', async () => {
    expect((await find(skew, [{ ...mine, status: 'STOPPED' }])).arn).toBe(arn)
  })

  it('where only an old one is listed, there is none', async () => {
    expect(await find(skew, [{ ...theirs, status: 'SUCCESSFUL' }])).toMatchObject({ arn: undefined })
  })

  it('where ECS does not say when it was made, it is the latest one', async () => {
    const found = await find(skew, [mine, { ...theirs, status: 'SUCCESSFUL' }], { since: 0 })
    expect(found).toEqual({ arn, seconds: 1 })
  })
})

describe('a deployment that ECS does not list yet', () => {
  const listedAfter =
    (ms: number) =>
    (elapsedMs: number): readonly Listed[] =>
      elapsedMs < ms ? [] : [mineListed]

  it('is called as DescribeServices calls it, and then by its ARN', async () => {
    const ecs = new ScriptedNative({ look: healthyCanary, list: listedAfter(10_000) })
    const underWay = ecs.handOver()
    expect(underWay.id).toBe('ecs-svc/2')
    expect(underWay.describe()).toBe('orders:13 in progress, 0 of 2 running; orders:12 2 running')
    expect(underWay.running()).toBe(2)
    expect(await underWay.explain('it answers 500')).toMatchObject({ cause: 'it answers 500' })
    await ecs.run(underWay.find())
    expect(underWay.id).toBe(arn)
  })

  it.each<[number, RollbackRequest['kind'], string]>([
    [0, 'asked', 'StopServiceDeployment mine ROLLBACK'],
    [2_000, 'asked', 'StopServiceDeployment mine ROLLBACK'],
    [60_000, 'not-asked', 'Revisions'],
  ])('and is listed after %d ms is sent back by a cancelled step: %s', async (ms, kind, lastCall) => {
    const ecs = new ScriptedNative({ look: healthyCanary, list: listedAfter(ms) })
    const underWay = ecs.handOver()
    const looking = underWay.find().catch((error: unknown) => error)
    ecs.cancel()
    const request = await ecs.run(underWay.rollBack(''))
    expect(request.kind).toBe(kind)
    expect(ecs.calls.at(-1)).toBe(lastCall)
    // The runner kills the step 7.5 s after its signal; the clients end before.
    expect(ecs.elapsed).toBeLessThanOrEqual(4_000)
    if (ms > 0) expect(await looking).toMatchObject({ message: 'Cancelled (SIGTERM)' })
  })
})

describe('what a cancelled step asks of ECS', () => {
  const backAlready = 'ECS is going back to the version before already'
  const over = (why: string): Partial<RollbackRequest> => ({ kind: 'not-asked', why, isOver: true })
  const unknown = { kind: 'not-asked', why: 'ECS does not know the deployment any more' } as const
  it.each<[NativeLook['status'] | 'unknown', Partial<RollbackRequest>, Partial<RollbackRequest>]>([
    ['PENDING', { kind: 'asked' }, { kind: 'asked' }],
    ['IN_PROGRESS', { kind: 'asked' }, { kind: 'asked' }],
    ['ROLLBACK_REQUESTED', { kind: 'asked', by: 'ecs' }, over(backAlready)],
    ['ROLLBACK_IN_PROGRESS', { kind: 'asked', by: 'ecs' }, over(backAlready)],
    ['ROLLBACK_SUCCESSFUL', { kind: 'asked', by: 'ecs' }, over(backAlready)],
    ['SUCCESSFUL', { kind: 'asked', deploymentId: 'ecs-svc/1' }, over('it is complete')],
    ['STOP_REQUESTED', over('somebody is stopping it already'), over('somebody is stopping it already')],
    ['STOPPED', over('it is stopped already'), over('it is stopped already')],
    ['unknown', unknown, unknown],
  ])('of one that is %s', async (status, back, stop) => {
    const look = (): NativeLook | undefined =>
      status === 'unknown' ? undefined : nativeLook({ status, sources: [source] })
    for (const [expected, how] of [
      [back, 'rollBack'],
      [stop, 'stop'],
    ] as const) {
      const ecs = new ScriptedNative({ look })
      const underWay = await ecs.begin()
      ecs.cancel()
      const since = ecs.elapsed
      expect(await ecs.run(underWay[how](''))).toMatchObject(expected)
      expect(ecs.elapsed - since).toBeLessThanOrEqual(3_000)
      expect(ecs.has('StopServiceDeployment')).toBe(status === 'PENDING' || status === 'IN_PROGRESS')
    }
  })
})
