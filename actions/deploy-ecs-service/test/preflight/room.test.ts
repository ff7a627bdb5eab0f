import { CreateCapacityProviderCommand, CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs'
import type { Intent } from '../../src/preflight/preflight.js'
import { lines, openPreflightWorld, withInput, type PreflightWorld } from './world.js'

let world: PreflightWorld

beforeEach(async () => {
  world = await openPreflightWorld()
})
afterEach(() => world.close())

describe("Fargate's quota", () => {
  const quota = (name: 'fargate' | 'fargate-spot', value: number, used?: number): void => {
    const { serviceQuotas, cloudWatch } = world.local
    serviceQuotas.set(name, value)
    if (used !== undefined) cloudWatch.put(serviceQuotas.usage(name), used)
  }

  it('may not hold the tasks that come to those that run, by the metric that the quota names', async () => {
    quota('fargate', 120, 118)
    quota('fargate-spot', 0, 118)
    const intent = { ...withInput(world.intent, { desiredCount: 16 }), service: { runningCount: 16 } }
    expect(lines(await world.look(intent))).toEqual([
      'warning capacity: Fargate may refuse tasks: 118 of 120 vCPU of the account are in use in ap-northeast-2, and the deployment needs up to 4 more while both versions run',
    ])
    expect(await world.look(withInput(intent, { desiredCount: 8 }))).toEqual([])
  })

  it('counts for itself where nothing has been counted lately', async () => {
    quota('fargate', 1)
    expect(lines(await world.look(withInput(world.intent, { desiredCount: 8 })))).toEqual([
      'warning capacity: Fargate may refuse tasks: the account may use 1 vCPU in ap-northeast-2, and the deployment needs up to 2',
    ])
  })

  it('is not asked for where no task is added', async () => {
    const input = { desiredCount: 2, deploymentConfiguration: { maximumPercent: 100 } }
    await world.look({ ...withInput(world.intent, input), service: { runningCount: 2 } })
    expect(world.local.journal.calls).not.toContain('servicequotas:GetServiceQuota')
  })
})

describe('container instances', () => {
  const onInstances = (intent: Intent, input: Intent['input'] = { launchType: 'EC2' }): Intent => ({
    ...intent,
    definition: {
      family: 'worker',
      containerDefinitions: [{ name: 'app', image: 'nginx:1', cpu: 1024, memory: 2048 }],
    },
    input,
  })

  it('are none: a warning', async () => {
    expect(lines(await world.look(onInstances(world.intent)))).toEqual([
      'warning capacity: The cluster has no active container instance, and no capacity provider that makes one',
    ])
  })

  it('have room, or have not', async () => {
    world.local.ecs.compute.addInstance('shop', { cpu: 512, memory: 4096 })
    expect(lines(await world.look(onInstances(world.intent)))).toEqual([
      'warning capacity: None of the 1 container instances has room for one more task: 1024 CPU units, 2048 MiB of memory',
    ])
    world.local.ecs.compute.addInstance('shop', { cpu: 2048, memory: 4096 })
    expect(await world.look(onInstances(world.intent))).toEqual([])
  })

  it('are made by a capacity provider with managed scaling', async () => {
    const ecs = new ECSClient({})
    const autoScalingGroupArn =
      'arn:aws:autoscaling:ap-northeast-2:123456789012:autoScalingGroup:1:autoScalingGroupName/shop'
    await ecs.send(
      new CreateCapacityProviderCommand({
        name: 'machines',
        autoScalingGroupProvider: { autoScalingGroupArn, managedScaling: { status: 'ENABLED' } },
      }),
    )
    await ecs.send(new CreateClusterCommand({ clusterName: 'scaled', capacityProviders: ['machines'] }))
    ecs.destroy()
    const input = { capacityProviderStrategy: [{ capacityProvider: 'machines' }] }
    expect(await world.look({ ...onInstances(world.intent, input), cluster: 'scaled' })).toEqual([])
  })
})
