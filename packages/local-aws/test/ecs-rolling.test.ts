import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { aService, deploymentsOf, eventsOf, tasksOf, type ServiceUnderTest } from './ecs-service.js'

let aws: LocalAws
let time: VirtualTime

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
})
afterEach(() => aws.stop())

const breaker = (rollback: boolean): { deploymentCircuitBreaker: { enable: true; rollback: boolean } } => ({
  deploymentCircuitBreaker: { enable: true, rollback },
})

/** The service with its first deployment completed, and that deployment's id. */
async function settledService(
  ...settings: Parameters<typeof aService> extends [LocalAws, ...infer Rest] ? Rest : never
): Promise<ServiceUnderTest & { readonly first: string }> {
  const web = await aService(aws, ...settings)
  await time.advance(120_000)
  const { deployments = [] } = await web.describe()
  return { ...web, first: deployments[0]?.id ?? '' }
}

/** The deployments' states as they change, looked at every five seconds: seconds and one line a deployment. */
async function watch(web: ServiceUnderTest, forMs: number): Promise<readonly (readonly string[])[]> {
  const seen: (readonly string[])[] = []
  for (let passed = 0; passed < forMs; passed += 5_000) {
    await time.advance(5_000)
    const now = await deploymentsOf(web)
    if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now)
  }
  return seen
}

describe('a healthy rolling update', () => {
  it('runs old and new beside each other, and then the new alone', async () => {
    const web = await settledService()
    const id = await web.update({ taskDefinition: await web.register('web:next') })
    expect(await watch(web, 300_000)).toEqual([
      [
        `PRIMARY IN_PROGRESS 0/1 ECS deployment ${id} in progress.`,
        `ACTIVE COMPLETED 1/1 ECS deployment ${web.first} completed.`,
      ],
      [
        `PRIMARY IN_PROGRESS 1/1 ECS deployment ${id} in progress.`,
        `ACTIVE COMPLETED 1/1 ECS deployment ${web.first} completed.`,
      ],
      [`PRIMARY COMPLETED 1/1 ECS deployment ${id} completed.`],
    ])
  })

  it('says so in events', async () => {
    const web = await settledService()
    const [old] = await tasksOf(web, 'RUNNING')
    const before = (await eventsOf(web)).length
    const id = await web.update({ taskDefinition: await web.register('web:next') })
    await time.advance(300_000)
    const [next] = await tasksOf(web, 'RUNNING')
    expect((await eventsOf(web)).slice(before)).toEqual([
      `(service web) has started 1 tasks: (task ${idOf(next)}).`,
      `(service web) has stopped 1 running tasks: (task ${idOf(old)}).`,
      `(service web) (deployment ${id}) deployment completed.`,
      '(service web) has reached a steady state.',
    ])
    const [stopped] = await tasksOf(web, 'STOPPED')
    expect(stopped).toMatchObject({
      taskArn: old?.taskArn,
      startedBy: web.first,
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Scaling activity initiated by (deployment ${id})`,
      lastStatus: 'STOPPED',
      containers: [{ name: 'web', lastStatus: 'STOPPED', exitCode: 143 }],
    })
  })

  it('forgets stopped tasks after an hour', async () => {
    const web = await settledService()
    await web.update({ forceNewDeployment: true })
    await time.advance(300_000)
    expect(await tasksOf(web, 'STOPPED')).toHaveLength(1)
    await time.advance(3_600_000)
    expect(await tasksOf(web, 'STOPPED')).toHaveLength(0)
  })

  it('makes a new deployment of the same revision only when forced', async () => {
    const web = await settledService()
    const { taskDefinition = '' } = await web.describe()
    expect(await web.update({ taskDefinition })).toBe(web.first)
    expect(await web.update({ taskDefinition, forceNewDeployment: true })).not.toBe(web.first)
  })

  it('is completed at once with a desired count of 0', async () => {
    const web = await settledService({ desiredCount: 0 })
    const id = await web.update({ taskDefinition: await web.register('web:next') })
    await time.advance(5_000)
    expect(await deploymentsOf(web)).toEqual([`PRIMARY COMPLETED 0/0 ECS deployment ${id} completed.`])
    expect(await tasksOf(web, 'STOPPED')).toEqual([])
  })

  it('stays within the minimum and maximum percent', async () => {
    const web = await settledService({
      desiredCount: 4,
      deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100 },
    })
    await web.update({ taskDefinition: await web.register('web:next') })
    const running = []
    for (let passed = 0; passed < 300_000; passed += 1_000) {
      await time.advance(1_000)
      const { runningCount = 0, pendingCount = 0 } = await web.describe()
      expect(runningCount + pendingCount).toBeLessThanOrEqual(4)
      running.push(runningCount)
    }
    expect(Math.min(...running)).toBe(2)
    expect(running.at(-1)).toBe(4)
  })

  it('gives way to a newer one, whose deployment alone is completed', async () => {
    const web = await settledService()
    const second = await web.update({ taskDefinition: await web.register('web:second') })
    await time.advance(12_000)
    const third = await web.update({ taskDefinition: await web.register('web:third') })
    expect(await deploymentsOf(web)).toEqual([
      `PRIMARY IN_PROGRESS 0/1 ECS deployment ${third} in progress.`,
      `ACTIVE IN_PROGRESS 0/1 ECS deployment ${second} in progress.`,
      `ACTIVE COMPLETED 1/1 ECS deployment ${web.first} completed.`,
    ])
    await time.advance(300_000)
    expect(await deploymentsOf(web)).toEqual([`PRIMARY COMPLETED 1/1 ECS deployment ${third} completed.`])
  })
})

describe('a deployment whose container crashes', () => {
  beforeEach(() => {
    const exit = { afterMs: 5_000, code: 3, logs: ['Error: no DATABASE_URL'] }
    aws.ecs.script('web:crash', { exit })
  })

  it('is rolled back by the circuit breaker at its third failure', async () => {
    const web = await settledService({ deploymentConfiguration: breaker(true) })
    const id = await web.update({ taskDefinition: await web.register('web:crash') })
    const old = `ACTIVE COMPLETED 1/1 ECS deployment ${web.first} completed.`
    const rollingBack = `ECS deployment circuit breaker: rolling back to deploymentId ${web.first}.`
    const failed = 'ECS deployment circuit breaker: tasks failed to start.'
    const seen = await watch(web, 400_000)
    expect(
      withoutRepeats(seen.map((lines) => lines.map((line) => line.replace(/ \d\/\d /, ' ')))).map(String),
    ).toEqual([
      String([`PRIMARY IN_PROGRESS ECS deployment ${id} in progress.`, old.replace(' 1/1', '')]),
      String([`PRIMARY IN_PROGRESS ${rollingBack}`, `ACTIVE FAILED ${failed}`]),
      String([`PRIMARY COMPLETED ECS deployment ${web.first} completed.`]),
    ])
  })

  it('fails when and as often as on Fargate', async () => {
    const web = await settledService({ deploymentConfiguration: breaker(true) })
    const start = time.now()
    await web.update({ taskDefinition: await web.register('web:crash') })
    const at: Record<string, number | undefined> = {}
    for (let passed = 5; passed <= 400; passed += 5) {
      await time.advance(5_000)
      const { deployments = [] } = await web.describe()
      for (const { failedTasks, status, rolloutState = '' } of deployments) {
        if (status === 'PRIMARY') at[`${rolloutState} ${failedTasks}`] ??= passed
        if (rolloutState === 'FAILED') at.failed ??= passed
        if (deployments.length === 1) at.restored ??= passed
      }
    }
    expect(at).toMatchObject({
      'IN_PROGRESS 1': 25,
      'IN_PROGRESS 2': 75,
      'IN_PROGRESS 3': 130,
      failed: 175,
      restored: 255,
    })
    const { taskDefinition } = await web.describe()
    const crashed = (await tasksOf(web, 'STOPPED')).filter(
      (task) => task.taskDefinitionArn !== taskDefinition,
    )
    const starts = crashed.map(({ startedAt }) => Math.round(((startedAt?.getTime() ?? 0) - start) / 1000))
    expect(starts).toEqual([17, 69, 121, 173])
    expect(crashed[0]).toMatchObject({
      stoppedReason: 'Essential container in task exited',
      containers: [{ exitCode: 3, lastStatus: 'STOPPED' }],
    })
  })

  it('says in events what failed and where it goes back to', async () => {
    const web = await settledService({ deploymentConfiguration: breaker(true) })
    const before = (await eventsOf(web)).length
    const id = await web.update({ taskDefinition: await web.register('web:crash') })
    await time.advance(400_000)
    const started = '(service web) has started 1 tasks: (task …).'
    const events = (await eventsOf(web)).slice(before)
    expect(events.map((message) => message.replace(/task [0-9a-f]{32}/, 'task …'))).toEqual([
      started,
      started,
      started,
      started,
      `(service web) (deployment ${id}) deployment failed: tasks failed to start.`,
      `(service web) rolling back to deployment ${web.first}.`,
      '(service web) has stopped 1 running tasks: (task …).',
      `(service web) (deployment ${web.first}) deployment completed.`,
      '(service web) has reached a steady state.',
    ])
  })

  it('logs what its container wrote', async () => {
    const web = await settledService()
    await web.update({ taskDefinition: await web.register('web:crash') })
    await time.advance(30_000)
    const [task] = await tasksOf(web, 'STOPPED')
    const { CloudWatchLogsClient, GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs')
    const { endpoint, region } = aws.world
    const logs = new CloudWatchLogsClient({ endpoint, region, credentials: aws.identity.administrator })
    const { events } = await logs.send(
      new GetLogEventsCommand({
        logGroupName: '/ecs/web',
        logStreamName: `web/web/${idOf(task)}`,
        startFromHead: true,
      }),
    )
    expect(events).toMatchObject([{ message: 'Error: no DATABASE_URL' }])
  })

  it('is rolled back to as many tasks as there were, though some have been stopped', async () => {
    const web = await settledService({
      desiredCount: 4,
      deploymentConfiguration: { ...breaker(true), minimumHealthyPercent: 50, maximumPercent: 100 },
    })
    await web.update({ taskDefinition: await web.register('web:crash') })
    await time.advance(40_000)
    expect((await web.describe()).deployments?.[1]).toMatchObject({ id: web.first, runningCount: 2 })
    await time.advance(600_000)
    expect(await deploymentsOf(web)).toEqual([`PRIMARY COMPLETED 4/4 ECS deployment ${web.first} completed.`])
    expect(new Set((await tasksOf(web, 'RUNNING')).map(({ startedBy }) => startedBy))).toEqual(
      new Set([web.first]),
    )
  })

  it('stays failed without rollback, and the old tasks stay', async () => {
    const web = await settledService({ deploymentConfiguration: breaker(false) })
    await web.update({ taskDefinition: await web.register('web:crash') })
    await time.advance(600_000)
    expect(await deploymentsOf(web)).toEqual([
      'PRIMARY FAILED 0/1 ECS deployment circuit breaker: tasks failed to start.',
      `ACTIVE COMPLETED 1/1 ECS deployment ${web.first} completed.`,
    ])
    expect(await tasksOf(web, 'RUNNING')).toHaveLength(1)
  })

  it('goes on for ever without a circuit breaker', async () => {
    const web = await settledService()
    const id = await web.update({ taskDefinition: await web.register('web:crash') })
    await time.advance(3_000_000)
    const { deployments = [] } = await web.describe()
    expect(deployments[0]).toMatchObject({ id, rolloutState: 'IN_PROGRESS' })
    expect(deployments[0]?.failedTasks).toBeGreaterThan(40)
  })

  it('is repaired by a newer deployment', async () => {
    const web = await settledService({ deploymentConfiguration: breaker(false) })
    await web.update({ taskDefinition: await web.register('web:crash') })
    await time.advance(600_000)
    const id = await web.update({ taskDefinition: await web.register('web:repaired') })
    await time.advance(300_000)
    expect(await deploymentsOf(web)).toEqual([`PRIMARY COMPLETED 1/1 ECS deployment ${id} completed.`])
  })

  it('counts failures in a row: one task that runs begins the count anew', async () => {
    const web = await settledService()
    await web.update({ taskDefinition: await web.register('web:crash'), desiredCount: 1 })
    await time.advance(100_000)
    expect((await web.describe()).deployments?.[0]?.failedTasks).toBe(2)
    aws.ecs.script('web:crash', {})
    await time.advance(60_000)
    expect((await web.describe()).deployments?.[0]?.failedTasks).toBe(0)
  })
})

describe('a deployment whose image is missing', () => {
  it('fails late, as on Fargate, with the reason in event and task', async () => {
    aws.ecs.script(/:missing$/, { pull: 'missing' })
    const web = await settledService({ deploymentConfiguration: breaker(true) })
    await web.update({ taskDefinition: await web.register('web:missing') })
    await time.advance(125_000)
    expect((await web.describe()).deployments?.[0]?.failedTasks).toBe(0)
    await time.advance(10_000)
    expect((await web.describe()).deployments?.[0]?.failedTasks).toBe(1)
    const reason =
      'CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref web:missing: web:missing: not found'
    const [task] = await tasksOf(web, 'STOPPED')
    expect(task).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: reason,
      containers: [{ name: 'web', reason }],
    })
    expect(task?.containers?.[0]).not.toHaveProperty('exitCode')
    expect(await eventsOf(web)).toContain(`(service web) was unable to place a task. Reason: ${reason}.`)
    await time.advance(11 * 60_000 + 44_000 - 135_000 - 10_000)
    expect((await web.describe()).deployments?.[0]?.failedTasks).toBe(3)
    await time.advance(20_000)
    expect((await deploymentsOf(web))[0]).toMatch(/^PRIMARY IN_PROGRESS 1\/1 .*rolling back to deploymentId/)
  })
})

function withoutRepeats<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, at) => JSON.stringify(value) !== JSON.stringify(values[at - 1]))
}

function idOf(task: { taskArn?: string } | undefined): string {
  return task?.taskArn?.split('/').at(-1) ?? ''
}
