import {
  CreateClusterCommand,
  CreateServiceCommand,
  DeleteServiceCommand,
  DeregisterTaskDefinitionCommand,
  DescribeClustersCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
  UpdateServiceCommand,
  type ECSClient,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { describeTaskDefinition, TaskDefinitions } from '../src/ecs/task-definition.js'
import { aService, ecsClient } from './ecs-service.js'

let aws: LocalAws
let time: VirtualTime
let client: ECSClient

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  client = ecsClient(aws)
})
afterEach(() => aws.stop())

const fargate: RegisterTaskDefinitionCommandInput = {
  family: 'api',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'api', image: 'api:1' }],
}

const register = async (change: Partial<RegisterTaskDefinitionCommandInput> = {}): Promise<string> => {
  const { taskDefinition } = await client.send(new RegisterTaskDefinitionCommand({ ...fargate, ...change }))
  return taskDefinition?.taskDefinitionArn ?? ''
}

/** The IAM actions and resources that the last call needed. */
const needed = (): readonly string[] =>
  (aws.journal.entries.at(-1)?.permissions ?? []).map(({ action, resource }) => `${action} ${resource}`)

describe('task definitions', () => {
  it('are numbered within their family, and found by family, revision and ARN', async () => {
    const first = await register()
    const second = await register()
    expect([first, second]).toEqual(
      [1, 2].map((revision) => `arn:aws:ecs:ap-northeast-2:123456789012:task-definition/api:${revision}`),
    )
    for (const [taskDefinition, revision] of [
      ['api', 2],
      ['api:1', 1],
      [first, 1],
    ] as const) {
      const described = await client.send(new DescribeTaskDefinitionCommand({ taskDefinition }))
      expect(described.taskDefinition).toMatchObject({ revision, family: 'api', status: 'ACTIVE' })
    }
  })

  it('are kept whole, members that the SDK does not know included', () => {
    const caller = {
      principal: { account: aws.world.account, arn: 'arn:aws:iam::123456789012:user/somebody' },
      account: aws.world.account,
      region: aws.world.region,
    }
    const made = new TaskDefinitions(aws.world).register({ ...fargate, holographic: { depth: 3 } }, caller)
    expect(describeTaskDefinition(made)).toMatchObject({
      ...fargate,
      holographic: { depth: 3 },
      registeredBy: caller.principal.arn,
    })
  })

  it('keep their tags apart, and give them when asked', async () => {
    const taskDefinition = await register({ tags: [{ key: 'team', value: 'orders' }] })
    expect(await client.send(new DescribeTaskDefinitionCommand({ taskDefinition }))).not.toHaveProperty(
      'tags',
    )
    const { tags } = await client.send(
      new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }),
    )
    expect(tags).toEqual([{ key: 'team', value: 'orders' }])
  })

  it('are listed by family and status, page by page', async () => {
    const [one, two, three] = [await register(), await register(), await register()]
    await register({ family: 'other' })
    await client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: two }))
    const page = await client.send(
      new ListTaskDefinitionsCommand({ familyPrefix: 'api', maxResults: 1, sort: 'DESC' }),
    )
    expect(page.taskDefinitionArns).toEqual([three])
    const rest = await client.send(
      new ListTaskDefinitionsCommand({
        familyPrefix: 'api',
        maxResults: 1,
        sort: 'DESC',
        nextToken: page.nextToken,
      }),
    )
    expect(rest.taskDefinitionArns).toEqual([one])
    expect(rest.nextToken).toBeUndefined()
    const inactive = await client.send(new ListTaskDefinitionsCommand({ status: 'INACTIVE' }))
    expect(inactive.taskDefinitionArns).toEqual([two])
  })

  it('need iam:PassRole for the roles that they hand to tasks', async () => {
    const executionRoleArn = 'arn:aws:iam::123456789012:role/execution'
    const taskRoleArn = 'arn:aws:iam::123456789012:role/task'
    await register({ executionRoleArn, taskRoleArn })
    expect(needed()).toEqual([
      'ecs:RegisterTaskDefinition *',
      `iam:PassRole ${executionRoleArn}`,
      `iam:PassRole ${taskRoleArn}`,
    ])
    expect(aws.journal.entries.at(-1)?.permissions[1]?.context).toEqual({
      'iam:passedtoservice': 'ecs-tasks.amazonaws.com',
    })
  })

  it.each<[string, Partial<RegisterTaskDefinitionCommandInput>]>([
    ['Container list cannot be empty.', { containerDefinitions: [] }],
    ['Container.name should not be null or empty.', { containerDefinitions: [{ image: 'a' }] }],
    ['Container.image should not be null or empty.', { containerDefinitions: [{ name: 'a' }] }],
    [
      'Container definitions should have unique names.',
      {
        containerDefinitions: [
          { name: 'a', image: 'a' },
          { name: 'a', image: 'b' },
        ],
      },
    ],
    [
      'A task definition must have at least one essential container.',
      { containerDefinitions: [{ name: 'a', image: 'a', essential: false }] },
    ],
    [
      "No Fargate configuration exists for given values: the 'cpu' and 'memory' do not fit.",
      { cpu: '256', memory: '4096' },
    ],
    ['Fargate only supports network mode ‘awsvpc’.', { networkMode: 'bridge' }],
    [
      "Invalid setting for container 'a'. At least one of 'memory' or 'memoryReservation' must be specified.",
      {
        requiresCompatibilities: ['EC2'],
        memory: undefined,
        containerDefinitions: [{ name: 'a', image: 'a' }],
      },
    ],
  ])('are refused: %s', async (message, change) => {
    await expect(register(change)).rejects.toMatchObject({ name: 'ClientException', message })
  })

  it.each([
    ['512', '1024'],
    ['1 vCPU', '2 GB'],
    ['16384', '122880'],
  ])('may have %s CPU with %s memory on Fargate', async (cpu, memory) => {
    await expect(register({ cpu, memory })).resolves.toMatch(/api:1$/)
  })
})

describe('what is not there', () => {
  beforeEach(() => client.send(new CreateClusterCommand({ clusterName: 'main' })))

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'ClusterNotFoundException',
      'Cluster not found.',
      () => client.send(new DescribeServicesCommand({ cluster: 'none', services: ['a'] })),
    ],
    [
      'ServiceNotFoundException',
      'Service not found.',
      () => client.send(new UpdateServiceCommand({ cluster: 'main', service: 'none' })),
    ],
    [
      'ClientException',
      'Unable to describe task definition.',
      () => client.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'none' })),
    ],
    [
      'ClientException',
      'TaskDefinition not found.',
      () =>
        client.send(new CreateServiceCommand({ cluster: 'main', serviceName: 'a', taskDefinition: 'none' })),
    ],
    [
      'InvalidParameterException',
      'Services cannot have more than 10 elements.',
      () =>
        client.send(new DescribeServicesCommand({ cluster: 'main', services: Array<string>(11).fill('a') })),
    ],
  ])('is %s: %s', async (name, message, call) => {
    await expect(call()).rejects.toMatchObject({ name, message })
  })

  it('is a failure of the calls that describe many', async () => {
    const services = await client.send(new DescribeServicesCommand({ cluster: 'main', services: ['a'] }))
    expect(services).toMatchObject({
      services: [],
      failures: [{ arn: 'arn:aws:ecs:ap-northeast-2:123456789012:service/main/a', reason: 'MISSING' }],
    })
    const clusters = await client.send(new DescribeClustersCommand({ clusters: ['main', 'none'] }))
    expect(clusters.clusters).toMatchObject([{ clusterName: 'main', status: 'ACTIVE' }])
    expect(clusters.failures).toMatchObject([{ reason: 'MISSING' }])
  })
})

describe('a service', () => {
  it('needs permission on its own ARN', async () => {
    const web = await aService(aws)
    const arn = 'arn:aws:ecs:ap-northeast-2:123456789012:service/main/web'
    await web.update({ forceNewDeployment: true })
    expect(needed()).toEqual([`ecs:UpdateService ${arn}`])
    await web.describe()
    expect(needed()).toEqual([`ecs:DescribeServices ${arn}`])
  })

  it('is deleted once it is scaled to 0, or by force, and is no service then', async () => {
    const web = await aService(aws)
    await time.advance(60_000)
    const named = { cluster: 'main', service: 'web' }
    await expect(client.send(new DeleteServiceCommand(named))).rejects.toMatchObject({
      message: 'The service cannot be stopped while it is scaled above 0.',
    })
    await client.send(new DeleteServiceCommand({ ...named, force: true }))
    expect(await web.describe()).toMatchObject({ status: 'DRAINING', desiredCount: 0 })
    await expect(aService(aws)).rejects.toMatchObject({
      message: 'Unable to Start a service that is still Draining.',
    })
    await time.advance(60_000)
    expect(await web.describe()).toMatchObject({ status: 'INACTIVE', runningCount: 0 })
    await expect(web.update({ desiredCount: 1 })).rejects.toMatchObject({
      name: 'ServiceNotActiveException',
      message: 'Service was not ACTIVE.',
    })
    expect((await client.send(new ListServicesCommand({ cluster: 'main' }))).serviceArns).toEqual([])
  })

  it('is scaled without a new deployment', async () => {
    const web = await aService(aws)
    await time.advance(60_000)
    const before = await web.describe()
    expect(await web.update({ desiredCount: 3 })).toBe(before.deployments?.[0]?.id)
    await time.advance(60_000)
    expect(await web.describe()).toMatchObject({ desiredCount: 3, runningCount: 3, pendingCount: 0 })
  })

  it('keeps what an update does not name', async () => {
    const web = await aService(aws, { deploymentConfiguration: { maximumPercent: 150 } })
    await web.update({ deploymentConfiguration: { minimumHealthyPercent: 50 }, enableExecuteCommand: true })
    expect(await web.describe()).toMatchObject({
      deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 50 },
      enableExecuteCommand: true,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    })
  })

  it('has tags that are given when asked for', async () => {
    const web = await aService(aws, { tags: [{ key: 'team', value: 'web' }] })
    const { serviceArn: resourceArn = '' } = await web.describe()
    await client.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'tier', value: '1' }] }))
    const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn }))
    expect(tags).toEqual([
      { key: 'team', value: 'web' },
      { key: 'tier', value: '1' },
    ])
    const asked = { cluster: 'main', services: ['web'], include: ['TAGS' as const] }
    const { services } = await client.send(new DescribeServicesCommand(asked))
    expect(services?.[0]?.tags).toEqual(tags)
  })

  it('may be read as it was before an update, for a while', async () => {
    const web = await aService(aws)
    await time.advance(60_000)
    const before = (await web.describe()).deployments?.[0]?.id
    aws.faults.add({ calls: 'ecs:DescribeServices', kind: 'stale-read', count: 2 })
    const id = await web.update({ forceNewDeployment: true })
    const seen = []
    for (let read = 0; read < 3; read++) seen.push((await web.describe()).deployments?.[0]?.id)
    expect(seen).toEqual([before, before, id])
  })
})
