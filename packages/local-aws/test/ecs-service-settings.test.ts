import {
  CreateServiceCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  type CreateServiceCommandInput,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { aService, type ServiceUnderTest } from './ecs-service.js'

let aws: LocalAws
let time: VirtualTime

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
})
afterEach(() => aws.stop())

const spot = [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }]
const needed = (): readonly string[] =>
  (aws.journal.entries.at(-1)?.permissions ?? []).map(({ action, resource }) => `${action} ${resource}`)

describe('a service is refused', () => {
  it.each<[string, Partial<CreateServiceCommandInput>]>([
    [
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
      { capacityProviderStrategy: spot },
    ],
    [
      'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
      { deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 100 } },
    ],
  ])('%s', async (message, settings) => {
    await expect(aService(aws, settings)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message,
    })
  })
})

describe('making a service', () => {
  it('again with the token of the call whose answer was lost gives the same service', async () => {
    const web = await aService(aws, { clientToken: 'first' })
    const { taskDefinition } = await web.describe()
    const again = (clientToken: string): Promise<unknown> =>
      web.client.send(
        new CreateServiceCommand({ cluster: 'main', serviceName: 'web', taskDefinition, clientToken }),
      )
    await expect(again('first')).resolves.toMatchObject({ service: { serviceName: 'web' } })
    await expect(again('second')).rejects.toThrow('Creation of service was not idempotent.')
  })

  it('needs to pass the roles that ECS takes on for it, and to put its tags', async () => {
    const roleArn = 'arn:aws:iam::123456789012:role/ecs-infrastructure'
    await aService(aws, {
      tags: [{ key: 'team', value: 'web' }],
      volumeConfigurations: [{ name: 'data', managedEBSVolume: { sizeInGiB: 1, roleArn } }],
    })
    const arn = 'arn:aws:ecs:ap-northeast-2:123456789012:service/main/web'
    expect(needed()).toEqual([
      `ecs:CreateService ${arn}`,
      `ecs:TagResource ${arn}`,
      `iam:PassRole ${roleArn}`,
    ])
  })
})

describe('what a service shows', () => {
  const settings = {
    serviceConnectConfiguration: { enabled: true, namespace: 'shop' },
    volumeConfigurations: [{ name: 'data', managedEBSVolume: { sizeInGiB: 1, roleArn: 'arn:role' } }],
  }

  it('of Service Connect and volumes is in its deployments alone', async () => {
    const web = await aService(aws, settings)
    const service = await web.describe()
    expect(service).not.toHaveProperty('serviceConnectConfiguration')
    expect(service.deployments?.[0]).toMatchObject(settings)
  })
})

describe('the tasks of a service', () => {
  it.each<[string, Partial<CreateServiceCommandInput>, readonly string[]]>([
    ['have no tags unless asked for', {}, []],
    ['have those of the service', { propagateTags: 'SERVICE' }, ['team=web']],
    [
      "have ECS's own beside them",
      { propagateTags: 'SERVICE', enableECSManagedTags: true },
      ['aws:ecs:clusterName=main', 'aws:ecs:serviceName=web', 'team=web'],
    ],
  ])('%s', async (_name, settings, expected) => {
    const web = await aService(aws, { tags: [{ key: 'team', value: 'web' }], ...settings })
    await time.advance(60_000)
    const { taskArns = [] } = await web.client.send(
      new ListTasksCommand({ cluster: 'main', serviceName: 'web' }),
    )
    const question = { cluster: 'main', tasks: taskArns, include: ['TAGS' as const] }
    const { tasks = [] } = await web.client.send(new DescribeTasksCommand(question))
    expect(tasks.map(({ tags = [] }) => tags.map(({ key, value }) => `${key}=${value}`))).toEqual([expected])
  })
})

describe('other capacity providers', () => {
  let web: ServiceUnderTest
  const update = (change: Partial<UpdateServiceCommandInput>): Promise<string> =>
    web.update({ capacityProviderStrategy: spot, ...change })

  beforeEach(async () => {
    web = await aService(aws)
    await time.advance(60_000)
  })

  it('have to be forced', async () => {
    await expect(update({})).rejects.toThrow(/^When switching from launch type to capacity provider strategy/)
    await update({ forceNewDeployment: true })
    await time.advance(120_000)
    const service = await web.describe()
    expect(service).toMatchObject({ capacityProviderStrategy: spot, runningCount: 1 })
    expect(service.launchType).toBeUndefined()
    await expect(update({})).resolves.toBe(service.deployments?.[0]?.id)
  })
})
