import type { Service as SdkService, TaskSet } from '@aws-sdk/client-ecs'
import { virtualTime } from '@slipway/local-aws'
import { steadyTaskSet } from '../src/codedeploy/steady-task-set.js'
import type { Ending } from '../src/work/under-way.js'
import type { World } from '../src/work/world.js'
import { crashed, definition, newRevision, oldRevision, service } from './fixtures.js'
import { ScriptedEcs, type Script } from './scripted-ecs.js'

const serving: TaskSet = {
  id: 'ecs-svc/1',
  status: 'PRIMARY',
  taskDefinition: oldRevision,
  computedDesiredCount: 4,
  runningCount: 4,
  pendingCount: 0,
  scale: { value: 100, unit: 'PERCENT' },
  stabilityStatus: 'STEADY_STATE',
}

const of = (desiredCount: number, set: Partial<TaskSet> = {}): SdkService => ({
  status: 'ACTIVE',
  desiredCount,
  taskSets: [{ ...serving, ...set }],
})

const two: Partial<TaskSet> = { computedDesiredCount: 2, runningCount: 2 }
const growing: Partial<TaskSet> = { runningCount: 2, pendingCount: 2, stabilityStatus: 'STABILIZING' }

/** Another count, from two to four; `shown` by the milliseconds since. */
async function change(
  shown: (elapsedMs: number) => SdkService,
  more: Script = {},
): Promise<{ readonly ending: Ending | undefined; readonly seconds: number; readonly running: number }> {
  const time = virtualTime()
  const start = time.now()
  const ecs = new ScriptedEcs(() => time.now(), more)
  const scripted = { service: service([], { controller: 'CODE_DEPLOY' }) }
  ecs.lookCloser = () => Promise.resolve({ ...scripted, described: shown(time.now() - start) })
  ecs.updatedAt = start
  const quiet = (): void => undefined
  const world: World = {
    clock: time,
    signal: new AbortController().signal,
    log: { info: quiet, warning: quiet },
    logs: { lastLines: () => Promise.resolve([]) },
    ecs,
  }
  const underWay = steadyTaskSet(world, {
    looked: { ...scripted, described: of(2, two) },
    definition,
    desired: 4,
  })
  expect(await underWay.rollBack('')).toMatchObject({ kind: 'not-asked', isOver: true })
  let ending: Ending | undefined
  void underWay.follow({ deadline: start + 300_000 }).then((found) => (ending = found))
  for (let second = 0; second < 400 && ending === undefined; second++) await time.advance(1_000)
  return { ending, seconds: (time.now() - start) / 1_000, running: underWay.running?.() ?? 0 }
}

describe('another count of a task set', () => {
  it('is through once ECS calls it steady with as many tasks', async () => {
    const found = await change((elapsed) => of(4, elapsed < 30_000 ? growing : {}))
    expect(found).toMatchObject({ ending: { kind: 'completed' }, running: 4 })
    expect(found.seconds).toBeGreaterThanOrEqual(30)
    expect(found.seconds).toBeLessThanOrEqual(36)
  })

  it.each<[string, SdkService]>([
    ['an answer from before the change', of(2, two)],
    ['a task set that has not been told yet', of(4, two)],
    [
      'one that is called steady before its tasks run',
      of(4, { ...growing, stabilityStatus: 'STEADY_STATE' }),
    ],
    ['no primary task set', { status: 'ACTIVE', desiredCount: 4, taskSets: [] }],
  ])('is not through by %s', async (_name, stale) => {
    const { ending, seconds } = await change((elapsed) => (elapsed < 15_000 ? stale : of(4)))
    expect(ending).toEqual({ kind: 'completed' })
    expect(seconds).toBeGreaterThanOrEqual(15)
  })

  it('is through with another count too, that autoscaling has given it since', async () => {
    const { ending } = await change((elapsed) =>
      elapsed < 30_000 ? of(4, growing) : of(6, { computedDesiredCount: 6, runningCount: 6 }),
    )
    expect(ending).toEqual({ kind: 'completed' })
  })

  it.each<[string, SdkService, Ending]>([
    [
      'superseded by another version',
      of(4, { id: 'ecs-svc/2', taskDefinition: newRevision }),
      { kind: 'superseded', by: 'ecs-svc/2 of orders:13' },
    ],
    [
      'stopped with the service',
      { ...of(4), status: 'DRAINING' },
      { kind: 'stopped', reason: 'Somebody has deleted the service' },
    ],
    ['not through in time', of(4, growing), { kind: 'timed-out', isRollingBack: false }],
  ])('is %s', async (_name, shown, ending) => {
    expect((await change(() => shown)).ending).toEqual(ending)
  })

  it('cannot succeed when the tasks that it adds crash, whatever crashed before', async () => {
    const from = (names: readonly string[]): ReturnType<typeof crashed>[] =>
      names.map((name) => crashed(name, 7, { startedBy: 'ecs-svc/1' }))
    const { ending, seconds } = await change(() => of(4, growing), {
      stopped: (elapsed) => from(elapsed < 60_000 ? ['a', 'b'] : ['a', 'b', 'c', 'd']),
    })
    expect(ending).toMatchObject({ kind: 'hopeless' })
    expect(seconds).toBeGreaterThanOrEqual(60)
  })
})
