import {
  ApplicationAutoScalingClient,
  DeleteScalingPolicyCommand,
  DeleteScheduledActionCommand,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
  DescribeScheduledActionsCommand,
  PutScalingPolicyCommand,
  PutScheduledActionCommand,
  RegisterScalableTargetCommand,
  type MetricType,
  type PutScalingPolicyCommandInput,
  type PutScheduledActionCommandInput,
  type RegisterScalableTargetCommandInput,
} from '@aws-sdk/client-application-auto-scaling'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { nextRun } from '../src/autoscaling/schedule.js'
import { aService, type ServiceUnderTest } from './ecs-service.js'

const minute = 60_000
const web = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/main/web',
  ScalableDimension: 'ecs:service:DesiredCount',
} as const

let aws: LocalAws
let time: VirtualTime
let client: ApplicationAutoScalingClient
let service: ServiceUnderTest

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = aws.environment
  client = new ApplicationAutoScalingClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
    maxAttempts: 1,
  })
  service = await aService(aws, { desiredCount: 2 })
  await time.advance(minute)
})
afterEach(async () => {
  client.destroy()
  await aws.stop()
})

const register = (change: Partial<RegisterScalableTargetCommandInput> = {}): Promise<unknown> =>
  client.send(new RegisterScalableTargetCommand({ ...web, MinCapacity: 1, MaxCapacity: 6, ...change }))

const track = (
  metric: MetricType,
  target: number,
  change: Partial<PutScalingPolicyCommandInput> = {},
): Promise<unknown> =>
  client.send(
    new PutScalingPolicyCommand({
      ...web,
      PolicyName: metric,
      PolicyType: 'TargetTrackingScaling',
      TargetTrackingScalingPolicyConfiguration: {
        TargetValue: target,
        PredefinedMetricSpecification: { PredefinedMetricType: metric },
      },
      ...change,
    }),
  )

const plan = (change: Partial<PutScheduledActionCommandInput>): Promise<unknown> =>
  client.send(
    new PutScheduledActionCommand({
      ...web,
      ScheduledActionName: 'night',
      Schedule: 'cron(0 20 * * ? *)',
      ScalableTargetAction: { MinCapacity: 0, MaxCapacity: 0 },
      ...change,
    }),
  )

const count = async (): Promise<number | undefined> => (await service.describe()).desiredCount

describe('a scalable target', () => {
  it('is kept with its limits, and moves a count that is outside of them', async () => {
    await register({ MinCapacity: 3, MaxCapacity: 5 })
    const { ScalableTargets } = await client.send(
      new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs', ResourceIds: [web.ResourceId] }),
    )
    expect(ScalableTargets).toMatchObject([
      {
        ...web,
        MinCapacity: 3,
        MaxCapacity: 5,
        SuspendedState: { ScheduledScalingSuspended: false },
        RoleARN: expect.stringMatching(/AWSServiceRoleForApplicationAutoScaling_ECSService$/) as string,
      },
    ])
    expect(await count()).toBe(3)
  })

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'ValidationException',
      "ECS service doesn't exist: service/main/none",
      () => register({ ResourceId: 'service/main/none' }),
    ],
    [
      'ValidationException',
      'Maximum capacity cannot be less than minimum capacity',
      () => register({ MinCapacity: 7 }),
    ],
    [
      'ObjectNotFoundException',
      'No scalable target registered for service namespace: ecs, resource ID: service/main/web, scalable dimension: ecs:service:DesiredCount',
      () => track('ECSServiceAverageCPUUtilization', 60),
    ],
  ])('is refused with %s: %s', async (name, message, call) => {
    await expect(call()).rejects.toMatchObject({ name, message })
  })

  it('needs the permissions on the service, and the one to make the role when there is none', async () => {
    const needed = (): readonly string[] =>
      (aws.journal.entries.at(-1)?.permissions ?? []).map(({ action }) => action)
    aws.autoScaling.role.state = 'missing'
    await register()
    expect(needed()).toEqual([
      'application-autoscaling:RegisterScalableTarget',
      'ecs:DescribeServices',
      'ecs:UpdateService',
      'iam:CreateServiceLinkedRole',
    ])
    await register()
    expect(needed()).not.toContain('iam:CreateServiceLinkedRole')
    aws.autoScaling.role.state = 'unusable'
    await expect(register()).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(
        'Unable to assume IAM role: arn:aws:iam::123456789012:role/',
      ) as string,
    })
  })

  it('takes its policies and scheduled actions with it', async () => {
    await register()
    await track('ECSServiceAverageCPUUtilization', 60)
    await plan({})
    await client.send(new DeregisterScalableTargetCommand(web))
    const policies = await client.send(new DescribeScalingPoliciesCommand({ ServiceNamespace: 'ecs' }))
    const actions = await client.send(new DescribeScheduledActionsCommand({ ServiceNamespace: 'ecs' }))
    expect([policies.ScalingPolicies, actions.ScheduledActions]).toEqual([[], []])
    await time.advance(24 * 60 * minute)
    expect(await count()).toBe(2)
  })
})

describe('a target tracking policy', () => {
  beforeEach(async () => {
    await register()
    await track('ECSServiceAverageCPUUtilization', 60)
  })

  it('scales out after three minutes of too much, and again after its cooldown, up to the maximum', async () => {
    aws.autoScaling.observe('main/web', { cpu: 90 })
    const seen = []
    for (const minutes of [2, 1, 4, 1, 5]) {
      await time.advance(minutes * minute)
      seen.push(await count())
    }
    expect(seen).toEqual([2, 3, 3, 5, 6])
  })

  it('scales in after fifteen minutes of too little, and when every policy agrees', async () => {
    await track('ECSServiceAverageMemoryUtilization', 60)
    aws.autoScaling.observe('main/web', { cpu: 10, memory: 60 })
    await time.advance(20 * minute)
    expect(await count()).toBe(2)
    aws.autoScaling.observe('main/web', { memory: 10 })
    await time.advance(16 * minute)
    expect(await count()).toBe(1)
  })

  it('scales nothing in as long as a deployment is in progress', async () => {
    aws.ecs.script('web:slow', { startMs: 3_600_000 })
    await service.update({ taskDefinition: await service.register('web:slow') })
    aws.autoScaling.observe('main/web', { cpu: 1 })
    await time.advance(30 * minute)
    expect(await count()).toBe(2)
  })

  it('is replaced under its name, and deleted by it', async () => {
    await track('ECSServiceAverageCPUUtilization', 75)
    const { ScalingPolicies } = await client.send(
      new DescribeScalingPoliciesCommand({ ServiceNamespace: 'ecs', ResourceId: web.ResourceId }),
    )
    expect(ScalingPolicies).toMatchObject([
      {
        ...web,
        PolicyName: 'ECSServiceAverageCPUUtilization',
        TargetTrackingScalingPolicyConfiguration: { TargetValue: 75 },
        Alarms: [{}, {}],
      },
    ])
    const named = { ...web, PolicyName: 'ECSServiceAverageCPUUtilization' }
    await client.send(new DeleteScalingPolicyCommand(named))
    await expect(client.send(new DeleteScalingPolicyCommand(named))).rejects.toMatchObject({
      name: 'ObjectNotFoundException',
    })
  })

  it('is the only one for its metric: a second name is refused, with what AWS says', async () => {
    await expect(
      track('ECSServiceAverageCPUUtilization', 50, { PolicyName: 'terraform-cpu' }),
    ).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'Only one TargetTrackingScaling policy for a given metric specification is allowed.',
    })
    // Another metric, or the same under its name, is another matter.
    await track('ECSServiceAverageMemoryUtilization', 50)
    await track('ECSServiceAverageCPUUtilization', 50)
  })

  it('by requests needs to know of which load balancer and target group', async () => {
    await expect(track('ALBRequestCountPerTarget', 1000)).rejects.toThrow(
      'Resource label should be specified',
    )
    await track('ALBRequestCountPerTarget', 1000, {
      TargetTrackingScalingPolicyConfiguration: {
        TargetValue: 1000,
        PredefinedMetricSpecification: {
          PredefinedMetricType: 'ALBRequestCountPerTarget',
          ResourceLabel: 'app/shop/0123456789abcdef/targetgroup/web/fedcba9876543210',
        },
      },
    })
    aws.autoScaling.observe('main/web', { requests: 2500 })
    await time.advance(3 * minute)
    expect(await count()).toBe(5)
  })
})

describe('a scheduled action', () => {
  beforeEach(() => register())

  it('sets the limits at its times, and the count with them', async () => {
    await plan({})
    await plan({
      ScheduledActionName: 'day',
      Schedule: 'cron(0 6 ? * MON-FRI *)',
      ScalableTargetAction: { MinCapacity: 2, MaxCapacity: 6 },
    })
    await time.advance(20 * 60 * minute)
    expect(await count()).toBe(0)
    // The first of January 2026 is a Thursday.
    await time.advance(10 * 60 * minute)
    expect(await count()).toBe(2)
    await client.send(new DeleteScheduledActionCommand({ ...web, ScheduledActionName: 'night' }))
    await time.advance(20 * 60 * minute)
    expect(await count()).toBe(2)
  })

  it('is shown as it was put', async () => {
    await plan({ Timezone: 'Asia/Seoul' })
    const { ScheduledActions } = await client.send(
      new DescribeScheduledActionsCommand({ ServiceNamespace: 'ecs', ResourceId: web.ResourceId }),
    )
    expect(ScheduledActions).toMatchObject([
      {
        ...web,
        ScheduledActionName: 'night',
        Schedule: 'cron(0 20 * * ? *)',
        Timezone: 'Asia/Seoul',
        ScalableTargetAction: { MinCapacity: 0, MaxCapacity: 0 },
      },
    ])
  })

  it.each(['cron(0 20 * * * )', 'cron(0 20 1 * MON *)', 'cron(99 20 * * ? *)', 'rate(0 minutes)', 'daily'])(
    'is refused with the schedule %s',
    async (Schedule) => {
      await expect(plan({ Schedule })).rejects.toMatchObject({ name: 'ValidationException' })
    },
  )
})

describe('a schedule is due', () => {
  const at = (text: string): number => Date.parse(text)
  it.each<[string, string | undefined, string, string | undefined]>([
    ['cron(0 20 * * ? *)', undefined, '2026-03-01T20:00:00Z', '2026-03-02T20:00:00Z'],
    ['cron(*/15 8-10 ? * MON-FRI *)', undefined, '2026-02-27T10:45:00Z', '2026-03-02T08:00:00Z'],
    ['cron(0 9 ? * MON *)', 'Asia/Seoul', '2026-02-27T00:00:00Z', '2026-03-02T00:00:00Z'],
    ['cron(30 3 * * ? *)', 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T01:30:00Z'],
    ['cron(0 0 29 2 ? 2027)', undefined, '2026-03-01T00:00:00Z', undefined],
    ['at(2026-06-01T12:00:00)', 'America/New_York', '2026-01-01T00:00:00Z', '2026-06-01T16:00:00Z'],
    ['at(2025-06-01T12:00:00)', undefined, '2026-01-01T00:00:00Z', undefined],
    ['rate(2 hours)', undefined, '2026-01-01T05:00:00Z', '2026-01-01T06:00:00Z'],
  ])('%s in %s after %s: %s', (schedule, timezone, after, expected) => {
    const found = nextRun(
      { schedule, timezone, createdAt: at('2026-01-01T00:00:00Z'), start: undefined, end: undefined },
      at(after),
    )
    expect(found).toBe(expected === undefined ? undefined : at(expected))
  })
})
