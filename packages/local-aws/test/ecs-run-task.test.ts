import {
  CreateClusterCommand,
  DescribeTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  type ECSClient,
  type RegisterTaskDefinitionCommandInput,
  type RunTaskCommandInput,
  type RunTaskCommandOutput,
} from '@aws-sdk/client-ecs'
import {
  CloudWatchLogsClient,
  GetLogEventsCommand,
  type GetLogEventsCommandOutput,
} from '@aws-sdk/client-cloudwatch-logs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { ecsClient } from './ecs-service.js'

const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } }

let aws: LocalAws
let time: VirtualTime
let ecs: ECSClient

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  ecs = ecsClient(aws)
  await ecs.send(new CreateClusterCommand({ clusterName: 'main' }))
  await register()
})
afterEach(() => aws.stop())

async function register(more: Partial<RegisterTaskDefinitionCommandInput> = {}): Promise<void> {
  const options = { 'awslogs-group': '/ecs/job', 'awslogs-stream-prefix': 'ecs' }
  const logConfiguration = { logDriver: 'awslogs' as const, options }
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'job',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        { name: 'main', image: 'job:1', command: ['serve'], logConfiguration },
        { name: 'proxy', image: 'proxy:1', essential: false, logConfiguration },
      ],
      ...more,
    }),
  )
}

function run(input: Partial<RunTaskCommandInput> = {}): Promise<RunTaskCommandOutput> {
  return ecs.send(
    new RunTaskCommand({ cluster: 'main', taskDefinition: 'job', networkConfiguration, ...input }),
  )
}

describe('RunTask', () => {
  it('takes overrides of the task and of its containers, and shows them', async () => {
    const overrides = {
      cpu: '512',
      memory: '1024',
      taskRoleArn: 'arn:aws:iam::123456789012:role/job',
      containerOverrides: [
        { name: 'main', command: ['migrate'], environment: [{ name: 'A', value: 'b' }], cpu: 128 },
      ],
    }
    const { tasks } = await run({ overrides })
    expect(tasks).toMatchObject([
      {
        cpu: '512',
        memory: '1024',
        overrides: {
          ...overrides,
          containerOverrides: [...overrides.containerOverrides, { name: 'proxy' }],
        },
      },
    ])
    expect(aws.journal.entries.at(-1)?.permissions).toContainEqual({
      action: 'iam:PassRole',
      resource: overrides.taskRoleArn,
      context: { 'iam:passedtoservice': 'ecs-tasks.amazonaws.com' },
    })
  })

  it('with the same client token answers with the same task, and with a conflict for another request', async () => {
    const first = await run({ clientToken: 'one' })
    const again = await run({ clientToken: 'one' })
    expect(again.tasks?.[0]?.taskArn).toBe(first.tasks?.[0]?.taskArn)
    expect((await run({ clientToken: 'two' })).tasks?.[0]?.taskArn).not.toBe(first.tasks?.[0]?.taskArn)
    await expect(run({ clientToken: 'one', startedBy: 'else' })).rejects.toMatchObject({
      name: 'ConflictException',
    })
  })

  it('without a place starts nothing, and says why in failures', async () => {
    aws.ecs.compute.setFargate('unavailable')
    const { tasks, failures } = await run({ clientToken: 'one', launchType: 'FARGATE' })
    expect(tasks).toEqual([])
    expect(failures?.[0]?.reason).toMatch(/^Capacity is unavailable at this time/)
    aws.ecs.compute.setFargate('available')
    expect((await run({ clientToken: 'one', launchType: 'FARGATE' })).tasks).toHaveLength(1)
  })

  it('on instances that are full names what each lacks', async () => {
    aws.ecs.compute.addInstance('main', { cpu: 128 })
    const { failures } = await run({ launchType: 'EC2' })
    expect(failures).toMatchObject([{ reason: 'RESOURCE:CPU' }])
  })

  it("gives tasks their own tags and, when asked, the task definition's", async () => {
    await register({ tags: [{ key: 'team', value: 'shop' }] })
    const tags = [{ key: 'commit', value: 'abc' }]
    const { tasks } = await run({ tags, propagateTags: 'TASK_DEFINITION' })
    const asked = { cluster: 'main', tasks: [tasks?.[0]?.taskArn ?? ''], include: ['TAGS' as const] }
    const described = await ecs.send(new DescribeTasksCommand(asked))
    expect(described.tasks?.[0]?.tags).toEqual([{ key: 'team', value: 'shop' }, ...tags])
  })

  it.each<[string, Partial<RunTaskCommandInput>, RegExp]>([
    [
      'both a launch type and a strategy',
      { launchType: 'FARGATE', capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] },
      /^Specifying both a launch type and capacity provider strategy is not supported/,
    ],
    ['no network', { networkConfiguration: undefined }, /^Network Configuration must be provided/],
    ['no instances', { launchType: 'EC2' }, /^No Container Instances were found in your cluster/],
    ['tags of a service', { propagateTags: 'SERVICE' }, /SERVICE is not supported/],
    ['a name that startedBy does not take', { startedBy: 'a b' }, /startedBy/],
    [
      'a volume that the definition does not leave open',
      { volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: 'arn:aws:iam::1:role/ebs' } }] },
      /^Volume data is not configured at launch/,
    ],
  ])('refuses %s', async (_what, input, message) => {
    await expect(run(input)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(message) as string,
    })
  })
})

describe('a script', () => {
  it('may be for a container, or for the command that an override gives it', async () => {
    aws.ecs.script({ container: 'proxy' }, { exit: { afterMs: 1_000, code: 3 } })
    aws.ecs.script({ image: 'job:1', command: 'migrate' }, { exit: { afterMs: 5_000, code: 0 } })
    const overrides = { containerOverrides: [{ name: 'main', command: ['migrate'] }] }
    const [migrating, serving] = [await run({ overrides }), await run()]
    await time.advance(120_000)
    const arns = [migrating, serving].map(({ tasks }) => tasks?.[0]?.taskArn ?? '')
    const { tasks } = await ecs.send(new DescribeTasksCommand({ cluster: 'main', tasks: arns }))
    expect(tasks).toMatchObject([
      { lastStatus: 'STOPPED', containers: [{ exitCode: 0 }, { exitCode: 3 }] },
      { lastStatus: 'RUNNING', containers: [{ lastStatus: 'RUNNING' }, { exitCode: 3 }] },
    ])
  })

  it('may log over time, which a reader follows from token to token', async () => {
    const logs = [
      { afterMs: 1_000, line: 'one' },
      { afterMs: 30_000, line: 'two' },
    ]
    aws.ecs.script({ container: 'main' }, { logs })
    const { tasks } = await run()
    const id = tasks?.[0]?.taskArn?.split('/').at(-1) ?? ''
    const client = new CloudWatchLogsClient({
      endpoint: aws.world.endpoint,
      region: aws.world.region,
      credentials: aws.identity.administrator,
    })
    const readOn = (nextToken?: string): Promise<GetLogEventsCommandOutput> =>
      client.send(
        new GetLogEventsCommand({
          logGroupName: '/ecs/job',
          logStreamName: `ecs/main/${id}`,
          startFromHead: true,
          nextToken,
        }),
      )
    await time.advance(25_000)
    const first = await readOn()
    const nothing = await readOn(first.nextForwardToken)
    await time.advance(30_000)
    const second = await readOn(nothing.nextForwardToken)
    expect([first, nothing, second].map(({ events }) => events?.map(({ message }) => message))).toEqual([
      ['one'],
      [],
      ['two'],
    ])
    expect(nothing.nextForwardToken).toBe(first.nextForwardToken)
  })
})
