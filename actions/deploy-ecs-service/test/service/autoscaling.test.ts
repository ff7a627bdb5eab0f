import { PutScalingPolicyCommand, type MetricType } from '@aws-sdk/client-application-auto-scaling'
import { readFileSync } from 'node:fs'
import type { DeployAws } from '../../src/deploy-aws.js'
import { applyAutoscaling, type Autoscaling, type ScalingWish } from '../../src/service/autoscaling.js'
import { openServiceWorld, type ServiceWorld } from './world.js'

let world: ServiceWorld

beforeEach(async () => {
  world = await openServiceWorld()
})
afterEach(() => world.close())

const service = { clusterName: 'shop', serviceName: 'orders' }
const minute = 60_000
const byCpu: ScalingWish = {
  kind: 'on',
  min: 1,
  max: 6,
  targets: { cpu: 60 },
  scaleInCooldown: undefined,
  scaleOutCooldown: undefined,
  schedules: [],
}
const night = {
  name: 'night',
  expression: 'cron(0 20 * * ? *)',
  timezone: undefined,
  min: 0,
  max: 0,
}

const scale = async (wish: Autoscaling, aws: DeployAws = world.as()): Promise<readonly string[]> => {
  const changes = await applyAutoscaling(aws, wish, service, world.context, true)
  return changes.map(({ path, before, after }) => `${path}: ${before ?? 'nothing'} -> ${after ?? 'nothing'}`)
}
const resource = {
  ServiceNamespace: 'ecs',
  ScalableDimension: 'ecs:service:DesiredCount',
  ResourceId: 'service/shop/orders',
} as const
const track = async (PolicyName: string, PredefinedMetricType: MetricType): Promise<void> => {
  const scaling = await world.as().autoScaling()
  await scaling.send(
    new PutScalingPolicyCommand({
      ...resource,
      PolicyName,
      PolicyType: 'TargetTrackingScaling',
      TargetTrackingScalingPolicyConfiguration: {
        TargetValue: 70,
        PredefinedMetricSpecification: { PredefinedMetricType },
      },
    }),
  )
}
const count = async (): Promise<number | undefined> => (await world.describe())?.desiredCount

describe('a service is scaled', () => {
  it('by what is wished for, and a second time nothing is written', async () => {
    const wish: ScalingWish = {
      ...byCpu,
      targets: { cpu: 60, memory: 70, requests: 1000 },
      scaleOutCooldown: 30,
      schedules: [night],
    }
    expect(await scale(wish)).toEqual([
      'autoscaling.tasks: nothing -> 1 to 6',
      'autoscaling.cpu: nothing -> 60 % CPU, out after 30 s',
      'autoscaling.memory: nothing -> 70 % memory, out after 30 s',
      'autoscaling.requests: nothing -> 1000 requests a minute for each task, out after 30 s',
      'autoscaling.schedules[night]: nothing -> cron(0 20 * * ? *) UTC: at least 0, at most 0',
    ])
    expect(world.changes()).toEqual([
      'application-autoscaling:RegisterScalableTarget',
      'application-autoscaling:PutScalingPolicy',
      'application-autoscaling:PutScalingPolicy',
      'application-autoscaling:PutScalingPolicy',
      'application-autoscaling:PutScheduledAction',
    ])
    expect(await scale(wish)).toEqual([])
    expect(world.changes()).toEqual([])
    world.local.autoScaling.observe('shop/orders', { cpu: 90, memory: 70, requests: 1000 })
    await world.time.advance(3 * minute)
    expect(await count()).toBe(3)
  })

  it('by what differs from before, and without what is wished for no more', async () => {
    await scale({ ...byCpu, targets: { cpu: 60, memory: 70 }, schedules: [night] })
    world.changes()
    const later = { ...night, expression: 'cron(0 22 * * ? *)', name: 'late' }
    expect(await scale({ ...byCpu, max: 8, targets: { cpu: 50 }, schedules: [later] })).toEqual([
      'autoscaling.tasks: 1 to 6 -> 1 to 8',
      'autoscaling.cpu: 60 % CPU -> 50 % CPU',
      'autoscaling.memory: 70 % memory -> nothing',
      'autoscaling.schedules[late]: nothing -> cron(0 22 * * ? *) UTC: at least 0, at most 0',
      'autoscaling.schedules[night]: cron(0 20 * * ? *) UTC: at least 0, at most 0 -> nothing',
    ])
    expect(world.changes()).toHaveLength(5)
  })

  it('without a call that writes, when it is only planned', async () => {
    const changes = await applyAutoscaling(world.as(), byCpu, service, world.context, false)
    expect(changes.map(({ path }) => path)).toEqual(['autoscaling.tasks', 'autoscaling.cpu'])
    expect(world.changes()).toEqual([])
  })

  it('by the night limits until the morning, whatever is deployed in the night', async () => {
    const wish = { ...byCpu, schedules: [night] }
    await scale(wish)
    await world.time.advance(21 * 60 * minute)
    expect(await count()).toBe(0)
    expect(await scale(wish)).toEqual([])
    expect(await count()).toBe(0)
  })

  it('beside the policies of others, which stay', async () => {
    await scale(byCpu)
    await track('terraform-memory', 'ECSServiceAverageMemoryUtilization')
    expect(await scale({ kind: 'off' })).toEqual(['autoscaling.cpu: 60 % CPU -> nothing'])
    expect(world.log).toContain('Others still scale service/shop/orders: terraform-memory')
  })

  it('by a policy of ours that had another name before: the old one goes first, as AWS takes no second', async () => {
    await scale({ ...byCpu, targets: { memory: 70 } })
    await track('slipway-orders-cpu-average', 'ECSServiceAverageCPUUtilization')
    world.changes()
    expect(await scale({ ...byCpu, targets: { cpu: 60, memory: 70 } })).toEqual([
      'autoscaling.slipway-orders-cpu-average: slipway-orders-cpu-average -> nothing',
      'autoscaling.cpu: nothing -> 60 % CPU',
    ])
    expect(world.changes()).toEqual([
      'application-autoscaling:DeleteScalingPolicy',
      'application-autoscaling:PutScalingPolicy',
    ])
  })

  it('no more, once it is off', async () => {
    await scale({ ...byCpu, schedules: [night] })
    world.changes()
    expect(await scale({ kind: 'off' })).toContain('autoscaling: 1 to 6 -> off')
    expect(world.changes()).toEqual([
      'application-autoscaling:DeleteScheduledAction',
      'application-autoscaling:DeleteScalingPolicy',
      'application-autoscaling:DeregisterScalableTarget',
    ])
    expect(await scale({ kind: 'off' })).toEqual([])
  })
})

describe('what AWS refuses is explained', () => {
  it('a role that is not there, with how it is made', async () => {
    world.local.autoScaling.role.state = 'unusable'
    await expect(scale(byCpu)).rejects.toMatchObject({
      message: 'Application Auto Scaling has no role yet in this account to scale ECS services with',
      hint: expect.stringContaining('aws iam create-service-linked-role') as string,
    })
  })

  it('a missing permission to have it made, by its name', async () => {
    world.local.autoScaling.role.state = 'missing'
    await expect(scale(byCpu, world.as([policy]))).rejects.toThrow(/iam:CreateServiceLinkedRole/)
  })

  it.each([true, false])(
    'a metric that a policy of others tracks, before anything changes (%s)',
    async (apply) => {
      await scale({ ...byCpu, targets: { memory: 70 } })
      await track('terraform-cpu', 'ECSServiceAverageCPUUtilization')
      world.changes()
      await expect(
        applyAutoscaling(world.as(), { ...byCpu, max: 9 }, service, world.context, apply),
      ).rejects.toMatchObject({
        message:
          'The service cannot be scaled by its cpu: the policy terraform-cpu does that already, and AWS takes only one for a metric',
        hint: 'Take cpu out of the input autoscaling, or delete that policy where it is made: aws application-autoscaling delete-scaling-policy --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id service/shop/orders --policy-name terraform-cpu',
      })
      expect(world.changes()).toEqual([])
    },
  )

  it('requests without a load balancer', async () => {
    const bare = { clusterName: 'shop', serviceName: 'none' }
    const wish = { ...byCpu, targets: { requests: 1000 } }
    await expect(applyAutoscaling(world.as(), wish, bare, world.context, true)).rejects.toThrow(
      'The service cannot be scaled by its requests: it has no load balancer',
    )
  })
})

it('a service that Application Auto Scaling does not see yet is asked for again', async () => {
  const unborn = { clusterName: 'shop', serviceName: 'carts' }
  const scaled = applyAutoscaling(world.as(), byCpu, unborn, world.context, true)
  const settled = expect(scaled).rejects.toThrow(/RegisterScalableTarget failed/)
  for (let second = 0; second < 15; second++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await world.time.advance(1_000)
  }
  await settled
  expect(world.changes()).toHaveLength(6)
})

it('the documented policy is enough', async () => {
  const wish: ScalingWish = { ...byCpu, targets: { cpu: 60, requests: 1000 }, schedules: [night] }
  await scale(wish, world.as([policy]))
  await scale({ kind: 'off' }, world.as([policy]))
  expect(world.changes()).toHaveLength(8)
})

/** As the README has it. */
const policy = JSON.parse(readFileSync(`${__dirname}/autoscaling-policy.json`, 'utf8')) as {
  Version: string
  Statement: object[]
}
