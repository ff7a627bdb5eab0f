import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
  DeleteTargetGroupCommand,
  DeregisterTargetsCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyTargetGroupAttributesCommand,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '../src/index.js'

let time: VirtualTime
let aws: LocalAws
let client: ElasticLoadBalancingV2Client

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  client = connect(aws.identity.administrator)
})
afterEach(async () => {
  client.destroy()
  await aws.stop()
})

function connect(credentials: {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}): ElasticLoadBalancingV2Client {
  const { endpoint, region } = aws.world
  return new ElasticLoadBalancingV2Client({ endpoint, region, credentials })
}

async function createGroup(name: string): Promise<string> {
  const { TargetGroups = [] } = await client.send(
    new CreateTargetGroupCommand({
      Name: name,
      Port: 8080,
      Protocol: 'HTTP',
      TargetType: 'ip',
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 10,
      Matcher: { HttpCode: '200-299' },
    }),
  )
  return TargetGroups[0]?.TargetGroupArn ?? ''
}

async function createFront(group: string): Promise<{ balancer: string; listener: string }> {
  const { LoadBalancers = [] } = await client.send(new CreateLoadBalancerCommand({ Name: 'front' }))
  const balancer = LoadBalancers[0]?.LoadBalancerArn ?? ''
  const { Listeners = [] } = await client.send(
    new CreateListenerCommand({
      LoadBalancerArn: balancer,
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: group }],
    }),
  )
  return { balancer, listener: Listeners[0]?.ListenerArn ?? '' }
}

it('describes what was created, as the service does', async () => {
  const group = await createGroup('web')
  const { balancer, listener } = await createFront(group)
  expect(balancer).toMatch(
    /^arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:loadbalancer\/app\/front\/[0-9a-f]{16}$/,
  )
  const { LoadBalancers } = await client.send(new DescribeLoadBalancersCommand({ Names: ['front'] }))
  expect(LoadBalancers).toMatchObject([
    {
      LoadBalancerArn: balancer,
      State: { Code: 'active' },
      Type: 'application',
    },
  ])
  expect(LoadBalancers?.[0]?.DNSName).toMatch(/^front-\d+\.ap-northeast-2\.elb\.amazonaws\.com$/)
  const { TargetGroups } = await client.send(new DescribeTargetGroupsCommand({ LoadBalancerArn: balancer }))
  expect(TargetGroups).toMatchObject([
    {
      TargetGroupArn: group,
      Port: 8080,
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 10,
      HealthyThresholdCount: 5,
      Matcher: { HttpCode: '200-299' },
      LoadBalancerArns: [balancer],
      TargetType: 'ip',
    },
  ])
  const { Rules } = await client.send(new DescribeRulesCommand({ ListenerArn: listener }))
  expect(Rules).toMatchObject([
    { IsDefault: true, Priority: 'default', Actions: [{ Type: 'forward', TargetGroupArn: group }] },
  ])
})

it('shifts weights between target groups', async () => {
  const [blue, green] = [await createGroup('blue'), await createGroup('green')]
  const { balancer, listener } = await createFront(blue)
  const TargetGroups = [
    { TargetGroupArn: blue, Weight: 90 },
    { TargetGroupArn: green, Weight: 10 },
  ]
  await client.send(
    new ModifyListenerCommand({
      ListenerArn: listener,
      DefaultActions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }],
    }),
  )
  const { Listeners } = await client.send(new DescribeListenersCommand({ LoadBalancerArn: balancer }))
  expect(Listeners?.[0]?.DefaultActions?.[0]?.ForwardConfig?.TargetGroups).toEqual(TargetGroups)
  expect(aws.elb.attached(green)).toBe(true)
})

it.each([
  ['other zone', 'unused', 'Target.NotInUse', /Availability Zone that is not enabled/],
  ['stopped instance', 'unused', 'Target.InvalidState', /stopped state/],
  ['unusable address', 'unused', 'Target.IpUnusable', /reserved for use by a load balancer/],
  ['checks disabled', 'unavailable', 'Target.HealthCheckDisabled', /Health checks are disabled/],
  ['internal error', 'unavailable', 'Elb.InternalError', /unavailable due to an internal error/],
] as const)('says of a target what is imposed on it: %s', async (what, State, Reason, description) => {
  const group = await createGroup('web')
  await createFront(group)
  aws.elb.register(group, { id: '10.0.0.1', port: 8080, answer: () => 200 })
  await time.advance(1)
  const look = async (): Promise<unknown> => {
    const { TargetHealthDescriptions = [] } = await client.send(
      new DescribeTargetHealthCommand({ TargetGroupArn: group }),
    )
    return TargetHealthDescriptions[0]?.TargetHealth
  }
  aws.elb.impose(group, '10.0.0.1', what)
  expect(await look()).toEqual({ State, Reason, Description: expect.stringMatching(description) as unknown })
  aws.elb.impose(group, '10.0.0.1', undefined)
  expect(await look()).toEqual({ State: 'healthy' })
})

it('describes targets with their health, and those that are not registered', async () => {
  const group = await createGroup('web')
  await createFront(group)
  aws.elb.register(group, { id: '10.0.0.1', port: 8080, answer: () => 503 })
  await time.advance(10_001)
  const { TargetHealthDescriptions } = await client.send(
    new DescribeTargetHealthCommand({
      TargetGroupArn: group,
      Targets: [{ Id: '10.0.0.1' }, { Id: '10.0.0.2' }],
    }),
  )
  expect(TargetHealthDescriptions).toEqual([
    {
      Target: { Id: '10.0.0.1', Port: 8080 },
      HealthCheckPort: '8080',
      TargetHealth: {
        State: 'unhealthy',
        Reason: 'Target.ResponseCodeMismatch',
        Description: 'Health checks failed with these codes: [503]',
      },
    },
    {
      Target: { Id: '10.0.0.2', Port: 8080 },
      HealthCheckPort: '8080',
      TargetHealth: {
        State: 'unused',
        Reason: 'Target.NotRegistered',
        Description: 'Target is not registered to the target group',
      },
    },
  ])
})

it('drains a target for as long as the attribute says', async () => {
  const group = await createGroup('web')
  await createFront(group)
  await client.send(
    new ModifyTargetGroupAttributesCommand({
      TargetGroupArn: group,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '30' }],
    }),
  )
  const { Attributes } = await client.send(
    new DescribeTargetGroupAttributesCommand({ TargetGroupArn: group }),
  )
  expect(Attributes).toContainEqual({ Key: 'deregistration_delay.timeout_seconds', Value: '30' })

  const Targets = [{ Id: '127.0.0.1', Port: 9 }]
  await client.send(new RegisterTargetsCommand({ TargetGroupArn: group, Targets }))
  await client.send(new DeregisterTargetsCommand({ TargetGroupArn: group, Targets }))
  await time.advance(29_000)
  expect(aws.elb.health(group)).toMatchObject([{ id: '127.0.0.1', port: 9, state: 'draining' }])
  await time.advance(1_000)
  expect(aws.elb.health(group)).toEqual([])
})

it('deletes a target group only when no listener uses it', async () => {
  const group = await createGroup('web')
  const { balancer, listener } = await createFront(group)
  const deletion = new DeleteTargetGroupCommand({ TargetGroupArn: group })
  await expect(client.send(deletion)).rejects.toMatchObject({ name: 'ResourceInUseException' })
  await client.send(new DeleteListenerCommand({ ListenerArn: listener }))
  await client.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: balancer }))
  await client.send(deletion)
  const { TargetGroups } = await client.send(new DescribeTargetGroupsCommand({}))
  expect(TargetGroups).toEqual([])
})

it.each([
  [
    'LoadBalancerNotFoundException',
    () => client.send(new DescribeLoadBalancersCommand({ Names: ['absent'] })),
  ],
  ['TargetGroupNotFoundException', () => client.send(new DescribeTargetGroupsCommand({ Names: ['absent'] }))],
  ['ListenerNotFoundException', () => client.send(new DescribeRulesCommand({ ListenerArn: 'arn:absent' }))],
  [
    'TargetGroupNotFoundException',
    () => client.send(new DescribeTargetHealthCommand({ TargetGroupArn: 'arn:absent' })),
  ],
])('refuses what does not exist with %s', async (name, ask: () => Promise<unknown>) => {
  await expect(ask()).rejects.toMatchObject({ name })
})

it('asks IAM for the target group where the action knows one', async () => {
  const group = await createGroup('web')
  const other = await createGroup('other')
  const reader = connect(
    aws.identity.createUser({
      name: 'registrar',
      policies: [
        {
          Version: '2012-10-17',
          Statement: { Effect: 'Allow', Action: 'elasticloadbalancing:RegisterTargets', Resource: group },
        },
      ],
    }),
  )
  const Targets = [{ Id: '127.0.0.1' }]
  await reader.send(new RegisterTargetsCommand({ TargetGroupArn: group, Targets }))
  await expect(reader.send(new RegisterTargetsCommand({ TargetGroupArn: other, Targets }))).rejects.toThrow(
    `is not authorized to perform: elasticloadbalancing:RegisterTargets on resource: ${other}`,
  )
  reader.destroy()
})
