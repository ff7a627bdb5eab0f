import {
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopTaskCommand,
  type ContainerDefinition,
  type RunTaskCommandInput,
  type Task,
} from '@aws-sdk/client-ecs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { aService, eventsOf, tasksOf, type ServiceUnderTest } from './ecs-service.js'

let aws: LocalAws
let time: VirtualTime
let web: ServiceUnderTest

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  web = await aService(aws)
})
afterEach(() => aws.stop())

async function register(...containerDefinitions: ContainerDefinition[]): Promise<string> {
  const { taskDefinition } = await web.client.send(
    new RegisterTaskDefinitionCommand({ family: 'job', memory: '512', containerDefinitions }),
  )
  return taskDefinition?.taskDefinitionArn ?? ''
}

async function run(taskDefinition: string, input: Partial<RunTaskCommandInput> = {}): Promise<Task> {
  const { tasks } = await web.client.send(new RunTaskCommand({ cluster: 'main', taskDefinition, ...input }))
  return tasks?.[0] ?? {}
}

async function describeTask({ taskArn = '' }: Task): Promise<Task> {
  const { tasks } = await web.client.send(new DescribeTasksCommand({ cluster: 'main', tasks: [taskArn] }))
  return tasks?.[0] ?? {}
}

describe('a task of RunTask', () => {
  it('goes through the states of its life and ends with its exit code', async () => {
    aws.ecs.script('migrate:1', { exit: { afterMs: 10_000, code: 0 } })
    const task = await run(await register({ name: 'migrate', image: 'migrate:1' }))
    const seen = [task.lastStatus]
    for (let second = 0; second < 90; second++) {
      await time.advance(1_000)
      const { lastStatus } = await describeTask(task)
      if (lastStatus !== seen.at(-1)) seen.push(lastStatus)
    }
    expect(seen).toEqual(['PROVISIONING', 'PENDING', 'RUNNING', 'DEPROVISIONING', 'STOPPED'])
    const ended = await describeTask(task)
    expect(ended).toMatchObject({
      group: 'family:job',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'migrate', exitCode: 0, lastStatus: 'STOPPED' }],
    })
    const { createdAt, pullStartedAt, startedAt, stoppingAt, stoppedAt } = ended
    const times = [createdAt, pullStartedAt, startedAt, stoppingAt, stoppedAt].map((at) => at?.getTime())
    expect(times).toEqual([...times].sort())
    expect(times).not.toContain(undefined)
  })

  it('outlives a container that is not essential, and takes all with one that is', async () => {
    aws.ecs.script('init:1', { exit: { afterMs: 1_000, code: 0 } })
    aws.ecs.script('main:1', { exit: { afterMs: 60_000, code: 2 } })
    const definition = await register(
      { name: 'init', image: 'init:1', essential: false },
      { name: 'main', image: 'main:1' },
      { name: 'proxy', image: 'proxy:1' },
    )
    const task = await run(definition)
    await time.advance(30_000)
    expect(await describeTask(task)).toMatchObject({
      lastStatus: 'RUNNING',
      containers: [{ exitCode: 0 }, {}, {}],
    })
    await time.advance(90_000)
    expect(await describeTask(task)).toMatchObject({
      lastStatus: 'STOPPED',
      containers: [{ exitCode: 0 }, { exitCode: 2 }, { exitCode: 143 }],
    })
  })

  it('that has no memory left is killed for it', async () => {
    aws.ecs.script('greedy:1', { oom: true })
    const task = await run(await register({ name: 'greedy', image: 'greedy:1' }))
    await time.advance(90_000)
    expect(await describeTask(task)).toMatchObject({
      containers: [{ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
    })
  })

  it('that cannot be initialized says why', async () => {
    const failToStart = 'ResourceInitializationError: unable to pull secrets or registry auth'
    aws.ecs.script('secret:1', { failToStart })
    const task = await run(await register({ name: 'secret', image: 'secret:1' }))
    await time.advance(90_000)
    expect(await describeTask(task)).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: failToStart,
    })
  })

  it('cannot pull what the embedded ECR does not have', async () => {
    const image = `${new URL(aws.world.endpoint).host}/orders@sha256:${'0'.repeat(64)}`
    const task = await run(await register({ name: 'orders', image }))
    await time.advance(200_000)
    expect((await describeTask(task)).stoppedReason).toMatch(/^CannotPullContainerError: .*not found$/)
  })

  it('is stopped by StopTask, with the reason given', async () => {
    const task = await run(await register({ name: 'main', image: 'main:1' }))
    await time.advance(30_000)
    await web.client.send(
      new StopTaskCommand({ cluster: 'main', task: task.taskArn ?? '', reason: 'cancelled by the pipeline' }),
    )
    await time.advance(60_000)
    expect(await describeTask(task)).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'UserInitiated',
      stoppedReason: 'cancelled by the pipeline',
      containers: [{ exitCode: 143 }],
    })
  })

  it('stopped before its start has no exit code', async () => {
    const task = await run(await register({ name: 'main', image: 'main:1' }))
    await web.client.send(new StopTaskCommand({ cluster: 'main', task: task.taskArn ?? '' }))
    await time.advance(60_000)
    const { lastStatus, containers } = await describeTask(task)
    expect(lastStatus).toBe('STOPPED')
    expect(containers?.[0]).not.toHaveProperty('exitCode')
  })

  it('is found by family and by who started it', async () => {
    const job = await register({ name: 'main', image: 'main:1' })
    const task = await run(job, { startedBy: 'pipeline' })
    for (const filter of [{ family: 'job' }, { startedBy: 'pipeline' }]) {
      const { taskArns } = await web.client.send(new ListTasksCommand({ cluster: 'main', ...filter }))
      expect(taskArns).toEqual([task.taskArn])
    }
  })

  it('has the tags that it was started with', async () => {
    const tags = [{ key: 'commit', value: 'abc' }]
    const { taskArn = '' } = await run(await register({ name: 'main', image: 'main:1' }), { tags })
    const asked = { cluster: 'main', tasks: [taskArn] }
    const { tasks } = await web.client.send(new DescribeTasksCommand({ ...asked, include: ['TAGS'] }))
    expect(tasks).toMatchObject([{ tags }])
    expect((await web.client.send(new DescribeTasksCommand(asked))).tasks).toMatchObject([{ tags: [] }])
  })

  it('needs to pass the roles of its task definition', async () => {
    await run(await register({ name: 'main', image: 'main:1' }))
    expect(aws.journal.entries.at(-1)?.permissions).toEqual([
      { action: 'ecs:RunTask', resource: 'arn:aws:ecs:ap-northeast-2:123456789012:task-definition/job:1' },
    ])
  })

  it('refuses an override for a container that it does not have', async () => {
    const overrides = { containerOverrides: [{ name: 'other', command: ['x'] }] }
    await expect(run(await register({ name: 'main', image: 'main:1' }), { overrides })).rejects.toMatchObject(
      {
        name: 'InvalidParameterException',
        message: 'Override for container named other is not a container in the TaskDefinition.',
      },
    )
  })
})

describe('a task of a service', () => {
  it('is replaced when somebody stops it, without being counted as a failure', async () => {
    await time.advance(60_000)
    const [task] = await tasksOf(web, 'RUNNING')
    await web.client.send(new StopTaskCommand({ cluster: 'main', task: task?.taskArn ?? '' }))
    await time.advance(120_000)
    const [next] = await tasksOf(web, 'RUNNING')
    expect(next?.taskArn).not.toBe(task?.taskArn)
    expect((await web.describe()).deployments).toMatchObject([{ failedTasks: 0, rolloutState: 'COMPLETED' }])
  })

  it('is replaced when its own health check fails', async () => {
    let status = 200
    aws.ecs.script('checked:1', { health: () => status })
    const taskDefinition = await register({
      name: 'web',
      image: 'checked:1',
      healthCheck: { command: ['CMD', 'check'], interval: 10, retries: 2 },
    })
    await web.update({ taskDefinition })
    await time.advance(120_000)
    const [task] = await tasksOf(web, 'RUNNING')
    expect(task).toMatchObject({ healthStatus: 'HEALTHY', taskDefinitionArn: taskDefinition })
    status = 500
    await time.advance(40_000)
    expect(await describeTask(task ?? {})).toMatchObject({
      healthStatus: 'UNHEALTHY',
      stoppedReason: 'Task failed container health checks',
    })
    const id = task?.taskArn?.split('/').at(-1) ?? ''
    expect(await eventsOf(web)).toContain(`(service web) (task ${id}) failed container health checks.`)
  })
})
