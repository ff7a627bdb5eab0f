import {
  CreateExpressGatewayServiceCommand,
  DeleteExpressGatewayServiceCommand,
  DescribeExpressGatewayServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ListServiceDeploymentsCommand,
  UpdateExpressGatewayServiceCommand,
  type CreateExpressGatewayServiceCommandInput,
  type ECSClient,
  type ECSExpressGatewayService,
  type ServiceDeployment,
} from '@aws-sdk/client-ecs'
import { expressAlarm, startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { ecsClient } from './ecs-service.js'

let aws: LocalAws
let time: VirtualTime
let client: ECSClient

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  client = ecsClient(aws)
})
afterEach(() => aws.stop())

const arn = 'arn:aws:ecs:ap-northeast-2:123456789012:service/default/orders'
const roles = {
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  infrastructureRoleArn: 'arn:aws:iam::123456789012:role/infrastructure',
}

async function create(
  overrides: Partial<CreateExpressGatewayServiceCommandInput> = {},
): Promise<ECSExpressGatewayService> {
  const input = { serviceName: 'orders', primaryContainer: { image: 'orders:1' }, ...roles, ...overrides }
  return (await client.send(new CreateExpressGatewayServiceCommand(input))).service ?? {}
}

const describe_ = async (): Promise<ECSExpressGatewayService> => {
  const command = new DescribeExpressGatewayServiceCommand({ serviceArn: arn, include: ['TAGS'] })
  return (await client.send(command)).service ?? {}
}

async function newest(): Promise<ServiceDeployment> {
  const { serviceDeployments: listed = [] } = await client.send(
    new ListServiceDeploymentsCommand({ service: 'orders' }),
  )
  const serviceDeploymentArns = [listed[0]?.serviceDeploymentArn ?? '']
  const found = await client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }))
  return found.serviceDeployments?.[0] ?? {}
}

/** Lets time pass until the newest deployment is over. */
async function settle(): Promise<ServiceDeployment> {
  for (let minute = 0; minute < 60; minute++) {
    const found = await newest()
    if (/^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(found.status ?? '')) return found
    await time.advance(60_000)
  }
  throw new Error('never over')
}

const update = (primaryContainer: { image: string }): Promise<unknown> =>
  client.send(new UpdateExpressGatewayServiceCommand({ serviceArn: arn, primaryContainer }))

describe('an Express service', () => {
  it('is made of an image and two roles, cluster, task definition and load balancer included', async () => {
    const made = await create({ tags: [{ key: 'team', value: 'shop' }] })
    expect(made).toMatchObject({
      serviceName: 'orders',
      serviceArn: arn,
      cluster: 'default',
      status: { statusCode: 'ACTIVE' },
    })
    expect(await settle()).toMatchObject({ status: 'SUCCESSFUL' })
    const { activeConfigurations: [configuration] = [], tags } = await describe_()
    expect(tags).toEqual([{ key: 'team', value: 'shop' }])
    expect(configuration).toMatchObject({
      cpu: '256',
      memory: '512',
      healthCheckPath: '/ping',
      primaryContainer: {
        image: 'orders:1',
        containerPort: 80,
        awsLogsConfiguration: { logStreamPrefix: 'ecs' },
      },
      scalingTarget: {
        minTaskCount: 1,
        maxTaskCount: 20,
        autoScalingMetric: 'AVERAGE_CPU',
        autoScalingTargetValue: 60,
      },
    })
    const { endpoint = '' } = configuration?.ingressPaths?.[0] ?? {}
    expect((await fetch(endpoint)).status).toBe(200)
    const { taskDefinition } = await client.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: configuration?.taskDefinitionArn }),
    )
    expect(taskDefinition?.containerDefinitions).toMatchObject([{ name: 'Main', image: 'orders:1' }])
  })

  it('is shown by DescribeServices as one that ECS manages, without a task definition of its own', async () => {
    await create()
    await settle()
    const { services } = await client.send(new DescribeServicesCommand({ services: ['orders'] }))
    expect(services).toMatchObject([
      {
        resourceManagementType: 'ECS',
        runningCount: 1,
        deploymentConfiguration: { strategy: 'CANARY' },
        deployments: [
          { rolloutState: 'COMPLETED', taskDefinition: expect.stringMatching(/default-orders:1$/) as string },
        ],
      },
    ])
    expect(services?.[0]).not.toHaveProperty('taskDefinition')
  })

  it('is updated by a canary; the container is replaced as a whole, and what is not named stays', async () => {
    const environment = [{ name: 'LOG', value: 'debug' }]
    await create({ primaryContainer: { image: 'orders:1', environment }, cpu: '512', memory: '1024' })
    await settle()
    const began = time.now()
    await update({ image: 'orders:2' })
    expect((await describe_()).activeConfigurations).toHaveLength(2)
    expect(await settle()).toMatchObject({ status: 'SUCCESSFUL' })
    expect(time.now() - began).toBeGreaterThanOrEqual(6 * 60_000)
    const { activeConfigurations } = await describe_()
    expect(activeConfigurations).toMatchObject([{ cpu: '512', primaryContainer: { image: 'orders:2' } }])
    expect(activeConfigurations?.[0]?.primaryContainer).not.toHaveProperty('environment')
  })

  it.each<[string, () => void]>([
    ['its tasks crash', () => aws.ecs.script('orders:2', { exit: { afterMs: 1_000, code: 1 } })],
    ['too many answers are errors', () => aws.ecs.alarms.set(expressAlarm('default', 'orders'), 'ALARM')],
    ['ECS cannot make what it needs', () => aws.ecs.express.failResource('logGroup', 'no quota left')],
  ])('goes back when %s', async (_, happen) => {
    await create()
    await settle()
    happen()
    await update({ image: 'orders:2' })
    expect(await settle()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' })
    await time.advance(120_000)
    expect((await describe_()).activeConfigurations).toMatchObject([
      { primaryContainer: { image: 'orders:1' } },
    ])
  })

  it('tells of its revisions what ECS could not make', async () => {
    aws.ecs.express.failResource('certificate', 'The account has no certificates left.')
    await create()
    const { targetServiceRevision, status } = await settle()
    expect(status).toBe('STOPPED')
    const serviceRevisionArns = [targetServiceRevision?.arn ?? '']
    const { serviceRevisions } = await client.send(
      new DescribeServiceRevisionsCommand({ serviceRevisionArns }),
    )
    expect(serviceRevisions?.[0]?.ecsManagedResources?.ingressPaths).toMatchObject([
      {
        loadBalancer: { status: 'ACTIVE' },
        certificate: { status: 'FAILED', statusReason: 'The account has no certificates left.' },
      },
    ])
  })

  it('is gone when it was deleted and its tasks have ended, and its name is free then', async () => {
    await create()
    await settle()
    await client.send(new DeleteExpressGatewayServiceCommand({ serviceArn: arn }))
    await expect(create()).rejects.toThrow('Unable to Start a service that is still Draining.')
    await time.advance(600_000)
    await expect(describe_()).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    await expect(update({ image: 'orders:2' })).rejects.toMatchObject({ name: 'ServiceNotActiveException' })
    expect((await create()).status).toEqual({ statusCode: 'ACTIVE' })
  })

  it.each<[string, Partial<CreateExpressGatewayServiceCommandInput>, string]>([
    ['without an image', { primaryContainer: { image: '' } }, 'image can not be blank.'],
    [
      'with a role that is none',
      { infrastructureRoleArn: 'infra' },
      'infrastructureRoleArn must be the ARN of a role.',
    ],
    [
      'with less than its minimum',
      { scalingTarget: { minTaskCount: 3, maxTaskCount: 2 } },
      'minTaskCount must be less than or equal to maxTaskCount.',
    ],
    ['in a cluster that is not there', { cluster: 'nowhere' }, 'Cluster not found.'],
  ])('is refused %s', async (_, overrides, message) => {
    await expect(create(overrides)).rejects.toThrow(message)
  })

  it('needs the permission to pass both roles, and to register a task definition', async () => {
    await create()
    const needed = aws.journal.entries
      .at(-1)
      ?.permissions.map(({ action, resource }) => `${action} ${resource}`)
    expect(needed).toEqual([
      `ecs:CreateExpressGatewayService ${arn}`,
      'ecs:CreateCluster *',
      'ecs:RegisterTaskDefinition *',
      'ecs:DescribeTaskDefinition *',
      'iam:PassRole arn:aws:iam::123456789012:role/execution',
      'iam:PassRole arn:aws:iam::123456789012:role/infrastructure',
    ])
  })
})
