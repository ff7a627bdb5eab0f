import { virtualTime } from '@slipway/local-aws'
import { diagnose, type Diagnosis, type Evidence } from '../src/diagnose.js'
import type { StoppedTask } from '../src/service.js'
import { explainStoppedTask, type TaskFailure } from '../src/task-failure.js'
import { crashed, definition, event } from './fixtures.js'

async function find(evidence: Partial<Evidence>, lines: readonly string[] = []): Promise<Diagnosis> {
  const time = virtualTime()
  const finding = diagnose(
    { logs: { lastLines: () => Promise.resolve(lines) }, clock: time, signal: new AbortController().signal },
    { failures: [], events: [], rolloutReason: '', definition, ...evidence },
  )
  await time.advance(20_000)
  return finding
}

function failures(...tasks: readonly StoppedTask[]): readonly TaskFailure[] {
  return tasks.flatMap((task) => explainStoppedTask(task, new Set(['app'])) ?? [])
}

const unhealthy = event(
  '(service orders) (task t1) (port 8080) is unhealthy in (target-group arn:tg) due to (reason Health checks failed with these codes: [500]).',
)
const elb = (id: string): StoppedTask =>
  crashed(id, 143, {
    stopCode: 'ServiceSchedulerInitiated',
    reason: 'Task failed ELB health checks in (target-group arn:tg)',
  })

describe('why a deployment failed', () => {
  it('is the way in which most tasks failed, told by the last of them', async () => {
    const found = await find({ failures: failures(crashed('t1', 1), elb('t2'), crashed('t3', 1)) }, [
      'last words',
    ])
    expect(found).toMatchObject({ exitCode: 1, failedTasks: 2, container: 'app' })
    expect(found.log).toMatchObject({ lines: ['last words'], source: '/ecs/orders: ecs/app/t3' })
  })

  it("names the code that the load balancer's health check got", async () => {
    expect(await find({ failures: failures(elb('t1')), events: [unhealthy] })).toMatchObject({
      cause:
        "The task ran and did not pass the load balancer's health check: Health checks failed with these codes: [500]",
    })
  })

  it('is seen in the events when no task has stopped yet', async () => {
    expect(await find({ events: [unhealthy] })).toMatchObject({
      cause:
        "The tasks do not pass the load balancer's health check: Health checks failed with these codes: [500]",
      reason: unhealthy.message,
    })
  })

  it("is the deployment's own reason when there is no other", async () => {
    expect((await find({ rolloutReason: 'ECS deployment failed: alarm detected.' })).cause).toBe(
      'ECS deployment failed: alarm detected.',
    )
    expect((await find({})).cause).toBe('No task failed, and the tasks did not all come up')
  })

  it('is the wrong CPU when the log says so', async () => {
    const found = await find({ failures: failures(crashed('t1', 255)) }, [
      'exec /app/serve: exec format error',
    ])
    expect(found.advice).toEqual([expect.stringContaining('built for another CPU')])
  })

  it.each([
    [crashed('t1', 0), 'run in the foreground'],
    [crashed('t1', 127), 'entryPoint and command'],
    [crashed('t1', 137), 'memory'],
    [crashed('t1', 1), 'last log lines'],
    [elb('t1'), 'healthCheckGracePeriodSeconds'],
    [
      crashed('t1', 0, { stopCode: 'TaskFailedToStart', reason: 'CannotPullContainerError: x not found' }),
      'is pushed',
    ],
    [
      crashed('t1', 0, { stopCode: 'TaskFailedToStart', reason: 'ResourceInitializationError: x' }),
      'secrets',
    ],
  ])('%#: says what to do', async (task, expected) => {
    expect((await find({ failures: failures(task) })).advice.join(' ')).toContain(expected)
  })
})
