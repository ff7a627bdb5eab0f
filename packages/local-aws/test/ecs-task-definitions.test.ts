import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  type ECSClient,
  type RegisterTaskDefinitionCommandInput,
  type TaskDefinition,
} from '@aws-sdk/client-ecs'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { ecsClient } from './ecs-service.js'

let aws: LocalAws
let client: ECSClient

beforeEach(async () => {
  aws = await startLocalAws()
  client = ecsClient(aws)
})
afterEach(() => aws.stop())

const base: RegisterTaskDefinitionCommandInput = {
  family: 'api',
  memory: '512',
  containerDefinitions: [{ name: 'api', image: 'api:1' }],
}

async function register(change: Partial<RegisterTaskDefinitionCommandInput> = {}): Promise<TaskDefinition> {
  const { taskDefinition = {} } = await client.send(new RegisterTaskDefinitionCommand({ ...base, ...change }))
  return taskDefinition
}

const list = async (familyPrefix?: string): Promise<readonly string[] | undefined> => {
  const { taskDefinitionArns } = await client.send(new ListTaskDefinitionsCommand({ familyPrefix }))
  return taskDefinitionArns?.map((arn) => arn.slice(arn.lastIndexOf('/') + 1))
}

describe('defaults that ECS writes down', () => {
  const container = { name: 'api', image: 'api:1' }

  it('are empty lists, 0 and true', async () => {
    expect(await register()).toMatchObject({
      volumes: [],
      placementConstraints: [],
      containerDefinitions: [
        {
          cpu: 0,
          essential: true,
          environment: [],
          mountPoints: [],
          volumesFrom: [],
          portMappings: [],
          systemControls: [],
        },
      ],
    })
  })

  it.each([
    ['awsvpc', 80],
    ['host', 80],
    ['bridge', 0],
  ] as const)('are the port of the host: with %s %d', async (networkMode, hostPort) => {
    const portMappings = [{ containerPort: 80 }]
    expect(
      await register({ networkMode, containerDefinitions: [{ ...container, portMappings }] }),
    ).toMatchObject({
      containerDefinitions: [{ portMappings: [{ containerPort: 80, hostPort, protocol: 'tcp' }] }],
    })
  })

  it('are the times of a health check, where the definition has others not', async () => {
    const healthCheck = { command: ['CMD', 'true'], retries: 5 }
    expect(await register({ containerDefinitions: [{ ...container, healthCheck }] })).toMatchObject({
      containerDefinitions: [{ healthCheck: { interval: 30, timeout: 5, retries: 5 } }],
    })
  })

  it('are the host of a volume that is nowhere else', async () => {
    const efsVolumeConfiguration = { fileSystemId: 'fs-1' }
    const volumes = [{ name: 'scratch' }, { name: 'data', efsVolumeConfiguration }]
    expect((await register({ volumes })).volumes).toEqual([
      { name: 'scratch', host: {} },
      { name: 'data', efsVolumeConfiguration },
    ])
  })

  it('are CPU units and MiB for what is written in vCPU and GB', async () => {
    expect(await register({ cpu: '.5 vCPU', memory: '2 GB' })).toMatchObject({ cpu: '512', memory: '2048' })
  })
})

it('take no empty list of tags', async () => {
  await expect(register({ tags: [] })).rejects.toMatchObject({
    name: 'ClientException',
    message: 'Tags can not be empty.',
  })
})

describe('the revisions of a family', () => {
  it('are listed by its whole name', async () => {
    for (const family of ['api', 'api-worker', 'api', 'ap']) await register({ family })
    expect(await list('api')).toEqual(['api:1', 'api:2'])
    expect(await list('a')).toEqual([])
    expect(await list()).toEqual(['ap:1', 'api:1', 'api:2', 'api-worker:1'])
  })

  it('are found by its name alone: the latest one that is active', async () => {
    await register()
    await register()
    await register()
    const describe = async (): Promise<number | undefined> => {
      const command = new DescribeTaskDefinitionCommand({ taskDefinition: 'api' })
      return (await client.send(command)).taskDefinition?.revision
    }
    expect(await describe()).toBe(3)
    await client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'api:3' }))
    expect(await describe()).toBe(2)
    await client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'api:2' }))
    await client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'api:1' }))
    await expect(describe()).rejects.toMatchObject({ message: 'Unable to describe task definition.' })
    expect((await register()).revision).toBe(4)
  })

  it('are deregistered one by one, and are there to be described from then on', async () => {
    await register()
    const command = { taskDefinition: 'api:1' }
    const { taskDefinition } = await client.send(new DeregisterTaskDefinitionCommand(command))
    expect(taskDefinition).toMatchObject({ revision: 1, status: 'INACTIVE' })
    expect(taskDefinition?.deregisteredAt).toBeInstanceOf(Date)
    const found = await client.send(new DescribeTaskDefinitionCommand(command))
    expect(found.taskDefinition?.status).toBe('INACTIVE')
    expect(await list('api')).toEqual([])
  })

  it.each<[string, () => Promise<unknown>]>([
    [
      'Invalid status. Status: GONE',
      () => client.send(new ListTaskDefinitionsCommand({ status: 'GONE' as 'ACTIVE' })),
    ],
    [
      'Invalid sort order. Sort: UP',
      () => client.send(new ListTaskDefinitionsCommand({ sort: 'UP' as 'ASC' })),
    ],
    [
      'Invalid revision number. Number: api',
      () => client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'api' })),
    ],
  ])('are refused: %s', async (message, call) => {
    await expect(call()).rejects.toMatchObject({ name: 'InvalidParameterException', message })
  })
})
