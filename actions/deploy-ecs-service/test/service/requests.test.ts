import { validateAnswers, validateRequests } from '@slipway/local-aws/validate-requests'
import { describeWith } from '@slipway/testkit'
import type { JsonObject } from '../../src/document/json.js'
import { applyAutoscaling } from '../../src/service/autoscaling.js'
import { planService } from '../../src/service/plan-service.js'
import { readServiceWish, type ServiceWish } from '../../src/service/wish.js'
import { createService, updateService } from '../../src/service/write-service.js'
import { tryInputs } from './try-inputs.js'
import { openServiceWorld, type ServiceWorld } from './world.js'

let world: ServiceWorld

beforeEach(async () => {
  world = await openServiceWorld()
})
afterEach(() => world.close())

function wishOf(given: Readonly<Record<string, string>>): ServiceWish {
  const wish = tryInputs(readServiceWish, given)
  if ('settings' in wish) return wish
  throw new Error(wish.join('\n'))
}

describeWith('botocore', "what is sent for a service fits AWS's own models", () => {
  const balancers = (): string => JSON.stringify(world.settings.loadBalancers)

  it('when it is made of every input', async () => {
    const wish = wishOf({
      'create-service': 'true',
      'desired-count': '1',
      'capacity-providers': 'FARGATE base=1\nFARGATE_SPOT weight=3',
      'platform-version': '1.4.0',
      subnets: 'subnet-1',
      'security-groups': 'sg-1',
      'assign-public-ip': 'DISABLED',
      'load-balancers': balancers(),
      'service-connect': 'namespace: shop\nservices: [{ portName: http, clientAliases: [{ port: 80 }] }]',
      'service-registries': '- registryArn: arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-1',
      'health-check-grace-period-seconds': '30',
      'enable-execute-command': 'true',
      'enable-ecs-managed-tags': 'true',
      'propagate-tags': 'SERVICE',
      'service-tags': 'team=orders',
      'availability-zone-rebalancing': 'ENABLED',
      'service-managed-ebs-volume-name': 'data',
      'service-managed-ebs-volume': '{"sizeInGiB": 30, "roleArn": "arn:aws:iam::123456789012:role/ebs"}',
      'minimum-healthy-percent': '50',
      'maximum-percent': '150',
      'circuit-breaker': 'rollback',
      alarms: 'errors',
    })
    const target = { cluster: 'shop', service: 'carts', region: 'eu-west-1' }
    const plan = planService(wish, undefined, target)
    if (plan.kind !== 'create') throw new Error(plan.kind)
    const named: JsonObject = { ...plan.input, cluster: 'shop', serviceName: 'carts' }
    await createService(world.as(), named, world.taskDefinition)
    expect(validateRequests(world.local.journal.entries)).toEqual([])
    const again = planService({ ...wish, create: false }, await world.describe('carts'), target)
    expect(again).toEqual({ kind: 'as-it-is' })
  })

  it('when it is changed, and tagged', async () => {
    const wish = wishOf({
      'circuit-breaker': 'on',
      'capacity-providers': 'FARGATE',
      'service-tags': 'team=orders',
      subnets: 'subnet-2',
    })
    const target = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }
    const plan = planService(wish, await world.describe(), target)
    if (plan.kind !== 'update') throw new Error(plan.kind)
    await updateService(
      world.as(),
      { ...plan.input, cluster: 'shop', service: 'orders' },
      world.taskDefinition,
    )
    expect(validateRequests(world.local.journal.entries)).toEqual([])
  })

  it('when it is scaled, and what the embedded AWS answers does as well', async () => {
    const service = { clusterName: 'shop', serviceName: 'orders' }
    const night = {
      name: 'night',
      expression: 'cron(0 20 * * ? *)',
      timezone: 'Europe/Berlin',
      min: 0,
      max: 0,
    }
    const wish = {
      kind: 'on',
      min: 1,
      max: 4,
      targets: { cpu: 60, requests: 1000 },
      scaleInCooldown: 600,
      scaleOutCooldown: 0,
      schedules: [night],
    } as const
    const aws = world.as()
    await applyAutoscaling(aws, wish, service, world.context, true)
    const answers = await answersOf(aws)
    await applyAutoscaling(aws, { kind: 'off' }, service, world.context, true)
    expect(validateRequests(world.local.journal.entries)).toEqual([])
    expect(validateAnswers(answers)).toEqual([])
  })
})

type Answer = Parameters<typeof validateAnswers>[0][number]

/** What the looks are answered with. */
async function answersOf(aws: ReturnType<ServiceWorld['as']>): Promise<readonly Answer[]> {
  const { sendRaw } = await import('../../src/ecs/raw-call.js')
  const sdk = await import('@slipway/aws/sdk/application-auto-scaling')
  const client = await aws.autoScaling()
  const asked = { ServiceNamespace: 'ecs' } as const
  // Any JSON client of the SDK sends its commands alike.
  const sender = client as unknown as Parameters<typeof sendRaw>[0]
  const looks = {
    DescribeScalableTargets: new sdk.DescribeScalableTargetsCommand(asked),
    DescribeScalingPolicies: new sdk.DescribeScalingPoliciesCommand(asked),
    DescribeScheduledActions: new sdk.DescribeScheduledActionsCommand(asked),
  }
  const answers: Answer[] = []
  for (const [operation, command] of Object.entries(looks)) {
    const output = await sendRaw(sender, command)
    answers.push({ service: 'application-autoscaling', operation, output })
  }
  return answers
}
