import {
  ApplicationAutoScalingClient,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
  DescribeScheduledActionsCommand,
  PutScalingPolicyCommand,
  PutScheduledActionCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import type { Connect } from './connection.js'

/** What Application Auto Scaling does for ECS services, whoever plays it. */
export function autoScalingContract(connect: Connect): void {
  const client = (): ApplicationAutoScalingClient => new ApplicationAutoScalingClient(connect())
  const web = {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
    ResourceId: 'service/scaled/web',
  } as const

  beforeAll(async () => {
    const ecs = new ECSClient(connect())
    await ecs.send(new CreateClusterCommand({ clusterName: 'scaled' }))
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'web',
        containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128 }],
      }),
    )
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'scaled',
        serviceName: 'web',
        taskDefinition: 'web',
        desiredCount: 1,
        launchType: 'EC2',
      }),
    )
  })

  it('a service is registered with its limits, which a second call changes', async () => {
    for (const MaxCapacity of [4, 6]) {
      await client().send(new RegisterScalableTargetCommand({ ...web, MinCapacity: 1, MaxCapacity }))
    }
    const { ScalableTargets } = await client().send(
      new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs', ResourceIds: [web.ResourceId] }),
    )
    expect(ScalableTargets).toMatchObject([{ ...web, MinCapacity: 1, MaxCapacity: 6 }])
    expect(ScalableTargets?.[0]?.CreationTime).toBeInstanceOf(Date)
  })

  it('a service that is not there is refused', async () => {
    const none = { ...web, ResourceId: 'service/scaled/none' }
    await expect(
      client().send(new RegisterScalableTargetCommand({ ...none, MinCapacity: 1, MaxCapacity: 2 })),
    ).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringMatching(/exist/) as string,
    })
  })

  it('a target tracking policy is put under its name, and found with its two alarms', async () => {
    for (const TargetValue of [50, 60]) {
      await client().send(
        new PutScalingPolicyCommand({
          ...web,
          PolicyName: 'cpu',
          PolicyType: 'TargetTrackingScaling',
          TargetTrackingScalingPolicyConfiguration: {
            TargetValue,
            PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
          },
        }),
      )
    }
    const { ScalingPolicies = [] } = await client().send(
      new DescribeScalingPoliciesCommand({ ServiceNamespace: 'ecs', ResourceId: web.ResourceId }),
    )
    expect(ScalingPolicies).toMatchObject([
      {
        ...web,
        PolicyName: 'cpu',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration: { TargetValue: 60 },
        Alarms: [{}, {}],
      },
    ])
    expect(ScalingPolicies[0]?.PolicyARN).toMatch(
      /^arn:aws:autoscaling:ap-northeast-2:123456789012:scalingPolicy:[\w-]+:resource\/ecs\/service\/scaled\/web:policyName\/cpu$/,
    )
  })

  it('a scheduled action is kept as it was put', async () => {
    const action = {
      ...web,
      ScheduledActionName: 'night',
      Schedule: 'cron(0 20 * * ? *)',
      Timezone: 'Etc/UTC',
      ScalableTargetAction: { MinCapacity: 0, MaxCapacity: 1 },
    }
    await client().send(new PutScheduledActionCommand(action))
    const { ScheduledActions } = await client().send(
      new DescribeScheduledActionsCommand({ ServiceNamespace: 'ecs', ResourceId: web.ResourceId }),
    )
    expect(ScheduledActions).toMatchObject([action])
  })

  it('what is taken out is there no more', async () => {
    await client().send(new DeregisterScalableTargetCommand(web))
    const { ScalableTargets } = await client().send(
      new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs', ResourceIds: [web.ResourceId] }),
    )
    expect(ScalableTargets).toEqual([])
    // The name of the error is ObjectNotFoundException by the API reference; moto has another one.
    await expect(client().send(new DeregisterScalableTargetCommand(web))).rejects.toThrow(
      /^No scalable target (registered|found) for service namespace: ecs, resource ID: service\/scaled\/web/,
    )
  })
}
