import {
  ApplicationAutoScalingClient,
  DescribeScalableTargetsCommand,
} from '@aws-sdk/client-application-auto-scaling'
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type Service,
} from '@aws-sdk/client-ecs'
import { inAShop } from './in-a-shop.js'
import { changes, type Shop } from './shop.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

const network = { awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'ENABLED' } }
const secret = 'arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:orders/db-AbCdEf'

async function find(shop: Shop, service: string): Promise<Service | undefined> {
  const command = new DescribeServicesCommand({ cluster: 'shop', services: [service], include: ['TAGS'] })
  return (await shop.ecs.send(command)).services?.[0]
}

describe('create-service', () => {
  it.concurrent('makes the service of a file, with the inputs over it, and updates it from then on', () =>
    inAShop(async (shop) => {
      shop.write('service.json', {
        serviceName: 'billing',
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: network,
        enableExecuteCommand: true,
        tags: [{ key: 'team', value: 'money' }],
      })
      const inputs = {
        service: 'billing',
        'create-service': 'true',
        'service-definition': 'service.json',
        'desired-count': '1',
        'circuit-breaker': 'rollback',
      }
      const step = await shop.deploy(inputs)
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(changes(shop)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:CreateService'])
      expect(await find(shop, 'billing')).toMatchObject({
        desiredCount: 1,
        enableExecuteCommand: true,
        networkConfiguration: network,
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        tags: [{ key: 'team', value: 'money' }],
      })
      shop.aws.journal.clear()
      expect((await shop.deploy(inputs)).outputs.outcome).toBe('unchanged')
      expect(shop.aws.journal.calls).toEqual(['ecs:DescribeServices', 'ecs:DescribeTaskDefinition'])
    }),
  )

  it.concurrent('makes it of the inputs alone, as asked for', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({
        service: 'billing',
        'create-service': 'true',
        subnets: 'subnet-1, subnet-2',
        'security-groups': 'sg-1',
        'assign-public-ip': 'DISABLED',
        'capacity-providers': 'FARGATE_SPOT weight=1\nFARGATE weight=1',
        'service-tags': 'team=money',
        'propagate-tags': 'SERVICE',
        preflight: 'false',
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(await find(shop, 'billing')).toMatchObject({
        desiredCount: 1,
        propagateTags: 'SERVICE',
        capacityProviderStrategy: [
          { capacityProvider: 'FARGATE_SPOT', weight: 1 },
          { capacityProvider: 'FARGATE', weight: 1 },
        ],
        networkConfiguration: {
          awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] },
        },
      })
    }),
  )
})

describe('a service that is there', () => {
  it.concurrent(
    'keeps the count that autoscaling gave it; autoscaling is written, and no call is made when nothing differs',
    () =>
      inAShop(async (shop) => {
        await shop.ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: 'orders', desiredCount: 2 }))
        const autoscaling = 'min: 1\nmax: 6\ncpu: 60'
        const step = await shop.deploy({ autoscaling })
        expect(step).toMatchObject({ exitCode: 0, annotations: [] })
        expect(step.outputs.outcome).toBe('succeeded')
        expect((await shop.describe()).desiredCount).toBe(2)
        const updates = shop.aws.journal.entries.filter(({ operation }) => operation === 'UpdateService')
        expect(updates.slice(1).map(({ input }) => input)).toEqual([
          expect.not.objectContaining({ desiredCount: expect.anything() as number }),
        ])
        expect(await scalableTarget(shop)).toMatchObject({ MinCapacity: 1, MaxCapacity: 6 })
        shop.aws.journal.clear()
        expect((await shop.deploy({ autoscaling })).outputs.outcome).toBe('unchanged')
        expect(changes(shop)).toEqual([])
      }),
  )

  it.concurrent('starts its tasks anew with force-new-deployment, of the revision that it has', () =>
    inAShop(async (shop) => {
      const before = (await shop.describe()).deployments?.[0]?.id
      const step = await shop.deploy({ image: 'orders:1', 'force-new-deployment': 'true' })
      expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(changes(shop)).toEqual(['ecs:UpdateService'])
      const { deployments, taskDefinition } = await shop.describe()
      expect(taskDefinition).toMatch(/orders:1$/)
      expect(deployments?.[0]?.id).not.toBe(before)
    }),
  )

  it.concurrent('gets its new count without a new deployment', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({ image: 'orders:1', 'desired-count': '2' })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(changes(shop)).toEqual(['ecs:UpdateService'])
      expect(await shop.describe()).toMatchObject({ desiredCount: 2, runningCount: 2 })
    }),
  )

  it.concurrent('wait-for-service-stability: false ends as soon as ECS has taken it on', () =>
    inAShop(async (shop) => {
      shop.aws.ecs.script('orders:2', { startMs: 60_000 })
      const step = await shop.deploy({ 'wait-for-service-stability': 'false' })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('started')
      expect(step.outputs['deployment-id']).toMatch(/^ecs-svc\//)
    }),
  )

  it.concurrent('keeps as many revisions as asked for, those in use included', () =>
    inAShop(async (shop) => {
      for (let revision = 2; revision <= 3; revision++) {
        await shop.ecs.send(new RegisterTaskDefinitionCommand(shop.definition))
      }
      const step = await shop.deploy({ image: 'orders:4', 'keep-revisions': '2' })
      expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      const { taskDefinitionArns = [] } = await shop.ecs.send(
        new ListTaskDefinitionsCommand({ familyPrefix: 'orders', status: 'ACTIVE' }),
      )
      const active = taskDefinitionArns.map((arn) => arn.split(':').at(-1))
      // 1 is what a rollback would go back to.
      expect(active).toEqual(['1', '3', '4'])
    }),
  )
})

it('one rendered definition: template, images, environment, secrets, logs, labels, sizes, roles and a patch', () =>
  inAShop(async (shop) => {
    const [app] = shop.definition.containerDefinitions ?? []
    shop.write('task-definition.json', {
      ...shop.definition,
      family: '${FAMILY}',
      containerDefinitions: [
        {
          ...app,
          environment: [
            { name: 'OLD', value: 'x' },
            { name: 'LEVEL', value: 'info' },
          ],
        },
        { ...app, name: 'proxy', image: 'proxy:${PROXY:-1}', portMappings: [] },
      ],
    })
    const step = await shop.deploy(
      {
        image: '',
        template: 'true',
        images: 'app=orders:9\nproxy=proxy:3',
        'container-name': 'app',
        'environment-variables': 'LEVEL=debug\nEXTRA=a=b',
        'remove-environment-variables': 'OLD',
        secrets: `DB=${secret}`,
        command: '["node", "serve.js"]',
        'docker-labels': 'team=money=yes',
        cpu: '.5 vCPU',
        memory: '1 GB',
        'task-definition-patch': 'containerDefinitions: { app: { stopTimeout: 20 } }',
        preflight: 'false',
      },
      { env: { ...shop.aws.environment, FAMILY: 'orders' } },
    )
    expect(step.annotations).toEqual([])
    expect(step.outputs.outcome).toBe('succeeded')
    const { taskDefinition } = await shop.ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: 'orders:2' }),
    )
    expect(taskDefinition).toMatchObject({ family: 'orders', cpu: '512', memory: '1024' })
    expect(taskDefinition?.containerDefinitions).toMatchObject([
      {
        name: 'app',
        image: 'orders:9',
        environment: [
          { name: 'LEVEL', value: 'debug' },
          { name: 'EXTRA', value: 'a=b' },
        ],
        secrets: [{ name: 'DB', valueFrom: secret }],
        command: ['node', 'serve.js'],
        dockerLabels: { team: 'money=yes' },
        stopTimeout: 20,
      },
      { name: 'proxy', image: 'proxy:3' },
    ])
  }))

async function scalableTarget(shop: Shop): Promise<object | undefined> {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } =
    shop.aws.environment
  const client = new ApplicationAutoScalingClient({
    endpoint: shop.aws.world.endpoint,
    region: shop.aws.world.region,
    credentials: { accessKeyId, secretAccessKey },
  })
  const found = await client.send(new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs' }))
  client.destroy()
  return found.ScalableTargets?.[0]
}
