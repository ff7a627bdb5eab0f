import { virtualTime } from '@slipway/local-aws'
import { diagnose, type Diagnosis, type Evidence } from '../src/failure/diagnose.js'
import type { StoppedTask } from '../src/ecs/service.js'
import { explainStoppedTask, type TaskFailure } from '../src/failure/task-failure.js'
import { crashed, definition, event } from './fixtures.js'
import { answers, aTarget } from './targets/a-target.js'

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

  it('is an exit code, though more tasks failed a health check: those may only wait for what crashed', async () => {
    const found = await find({
      failures: failures(crashed('t1', 1), elb('t2'), elb('t3')),
      events: [unhealthy],
      unhealthy: [aTarget(answers(503))],
    })
    expect(found).toMatchObject({ exitCode: 1, failedTasks: 1, container: 'app', target: undefined })
    expect(found.cause).toContain('Container app exited with code 1')
    expect(found.advice.at(-1)).toBe(
      "2 other tasks: The task ran and did not pass the load balancer's health check. Look at the exit code first.",
    )
  })

  it('is no exit code that a task has because its health check failed', async () => {
    const killed = crashed('t3', 1, {
      stopCode: 'ServiceSchedulerInitiated',
      reason: 'Task failed ELB health checks in (target-group arn:tg)',
    })
    expect((await find({ failures: failures(elb('t2'), killed) })).cause).toContain('health check')
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

  it('is what the load balancer says of a target, where ECS says nothing of it', async () => {
    const target =
      'Target 10.0.1.12:8080 of orders-blue: unhealthy: Health checks failed with these codes: [503] (Target.ResponseCodeMismatch)'
    const targets = [aTarget(answers(503))]
    const cause = 'health check: Health checks failed with these codes: [503]'
    expect(await find({ unhealthy: targets })).toMatchObject({
      cause: `The tasks do not pass the load balancer's ${cause}`,
      reason: undefined,
      target,
    })
    expect(await find({ failures: failures(elb('t1')), unhealthy: targets })).toMatchObject({
      cause: `The task ran and did not pass the load balancer's ${cause}`,
      reason: 'Task failed ELB health checks in (target-group arn:tg)',
      target,
    })
    // What ECS acted on comes first; how a target stands now is said beside it.
    expect(await find({ events: [unhealthy], unhealthy: targets })).toMatchObject({
      cause:
        "The tasks do not pass the load balancer's health check: Health checks failed with these codes: [500]",
      target,
    })
    const crash = await find({ failures: failures(crashed('t1', 1)), unhealthy: targets })
    expect(crash.cause).toContain('exited with code 1')
    expect(crash.target).toBeUndefined()
  })

  it("is the deployment's own reason when there is no other", async () => {
    const rolloutReason = 'ECS deployment circuit breaker: tasks failed to start.'
    expect((await find({ rolloutReason })).cause).toBe(rolloutReason)
    expect((await find({})).cause).toBe('No task failed, and the tasks did not all come up')
  })

  it('is the alarm when ECS says so, whatever a task did before', async () => {
    const alarmed = event('(service orders) (deployment ecs-svc/2) deployment failed: alarm detected.')
    const cause = 'A CloudWatch alarm of the service was raised while it was deployed'
    expect(await find({ failures: failures(crashed('t1', 1)), events: [alarmed] })).toMatchObject({
      cause,
      reason: alarmed.message,
      failedTasks: 0,
    })
    expect((await find({ rolloutReason: 'ECS deployment failed: alarm detected.' })).cause).toBe(cause)
  })

  it('is what settles the matter alone, before what happened more often', async () => {
    const found = await find({
      failures: failures(
        crashed('t1', 0, { stopCode: 'TaskFailedToStart', reason: 'CannotPullContainerError: x not found' }),
        crashed('t2', 0, { stopCode: 'TaskFailedToStart', reason: 'Timeout waiting for network interface' }),
        crashed('t3', 0, { stopCode: 'TaskFailedToStart', reason: 'Timeout waiting for network interface' }),
      ),
    })
    expect(found.cause).toBe('The image does not exist in the registry')
  })

  it('is the lack of room, with what the task asks for', async () => {
    const full = event(
      '(service orders) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0f3c) has insufficient memory available.',
    )
    const found = await find({
      events: [full],
      definition: { ...definition, cpu: '1024', memory: '8192' },
    })
    expect(found).toMatchObject({
      cause: 'ECS found no place for a task: no container instance has enough memory free',
      reason: full.message,
    })
    expect(found.advice.at(-1)).toBe('The task definition asks for cpu 1024 and memory 8192 a task.')
  })

  it.each([
    ['Health checks failed with these codes: [302]', 'redirects (302)'],
    ['Health checks failed with these codes: [401]', 'wants a login (401)'],
    ['Health checks failed with these codes: [404]', 'no such path (404)'],
    ['Health checks failed with these codes: [503]', 'itself fails at the health check (503)'],
    ['Request timed out', 'Nothing answered in time'],
  ])('is a health check: %s', async (why, advice) => {
    const told = event(
      `(service orders) (task t1) (port 8080) is unhealthy in (target-group a) due to (reason ${why}).`,
    )
    const found = await find({ failures: failures(elb('t1')), events: [told] })
    expect(found.cause).toContain(why)
    expect(found.advice[0]).toContain(advice)
  })

  it.each([
    ['listen EADDRINUSE: address already in use :::8080', 'Its port is taken'],
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'limit of its heap',
    ],
    ['connect ECONNREFUSED 10.0.0.5:5432', 'could not reach something'],
    ["Error: Cannot find module '/app/server.js'", 'what the Dockerfile copies'],
    ['AccessDenied: User is not authorized to perform: s3:GetObject', 'taskRoleArn'],
  ])('may be given away by the log: %s', async (line, advice) => {
    const found = await find({ failures: failures(crashed('t1', 1)) }, [line])
    expect(found.advice[0]).toContain(advice)
    expect(found.advice.length).toBeGreaterThan(1)
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
