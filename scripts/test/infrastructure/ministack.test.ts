import { describeWith } from '@slipway/testkit'
import { readTemplate, type Template } from '@slipway/testkit/cloudformation'
import { roleNames, type Values } from './combinations.js'
import { startCloudFormation, type CloudFormation } from './ministack.js'
import { without } from './without.js'

// What ministack does not implement of the templates.
const notImplemented = [
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::ApplicationAutoScaling::ScalingPolicy',
  'AWS::EC2::EIP',
  'AWS::EC2::FlowLog',
  'AWS::EC2::NatGateway',
  'AWS::ECS::CapacityProvider',
  'AWS::ECS::ClusterCapacityProviderAssociations',
  'AWS::IAM::OIDCProvider',
]

/** A template as far as it is implemented. */
function implemented(name: string): Template {
  const { Resources, ...template } = without(readTemplate(name), notImplemented)
  const { ErrorsAlarm: alarm } = Resources
  if (alarm === undefined) return { ...template, Resources }
  // Nor alarms by an expression: here one of a metric.
  const metric = {
    Namespace: 'AWS/ApplicationELB',
    MetricName: 'HTTPCode_Target_5XX_Count',
    Period: 60,
    Statistic: 'Sum',
  }
  const Properties = {
    ...metric,
    EvaluationPeriods: 2,
    Threshold: 5,
    ComparisonOperator: 'GreaterThanThreshold',
  }
  return { ...template, Resources: { ...Resources, ErrorsAlarm: { ...alarm, Properties } } }
}

interface Life {
  readonly template: string
  readonly first: Values
  readonly then: Values
  /** An output and what it is like. */
  readonly output: readonly [name: string, value: RegExp]
}

const cluster = { NetworkStack: 'network', ClusterName: 'production' }
const service = { NetworkStack: 'network', ClusterStack: 'cluster', ServiceName: 'orders', Priority: '10' }
const roles = { Repository: 'octo-org/orders', RolePrefix: 'orders', ...roleNames.service }
const certificate = { DomainName: 'www.example.com', HostedZoneId: 'Z0123456789ABC' }
// In their order: later ones stand on earlier ones.
const lives: readonly Life[] = [
  {
    template: 'network',
    first: {},
    then: { Zones: '3', Nat: 'none', Endpoints: 'ec2' },
    output: ['Subnets', /^subnet-\w+,subnet-\w+,subnet-\w+$/],
  },
  {
    template: 'cluster',
    first: cluster,
    then: { ...cluster, TestCidr: '10.0.0.0/16' },
    output: ['Cluster', /production/],
  },
  {
    template: 'service',
    first: service,
    then: { ...service, Strategy: 'blue-green', HostName: 'orders.services.example.com' },
    output: ['Service', /orders/],
  },
  {
    template: 'static-site',
    first: { SiteName: 'orders-web' },
    then: { SiteName: 'orders-web', ErrorDocument: '404.html', LogsRetentionDays: '0' },
    output: ['KeyValueStore', /^arn:aws:cloudfront::\d+:key-value-store\//],
  },
  {
    template: 'site-certificate',
    first: certificate,
    then: { ...certificate, PreviewDomain: 'preview.example.com' },
    output: ['CertificateArn', /^arn:aws:acm:/],
  },
  {
    template: 'github-oidc',
    first: roles,
    then: { ...roles, ...roleNames.site, StackPrefix: 'orders' },
    output: ['ProvisionRoleArn', /:role\/orders-provision$/],
  },
]

describeWith('ministack', 'the templates, in ministack', () => {
  let aws: CloudFormation
  beforeAll(async () => {
    aws = await startCloudFormation()
  })
  afterAll(() => aws.stop())

  it('are left without these types of resources, and no others', async () => {
    // The others are made whole below.
    const cut = [...lives, { template: 'cluster', first: { ...cluster, Capacity: 'ec2' } }].filter(
      ({ template }) =>
        Object.values(readTemplate(template).Resources).some(({ Type }) => notImplemented.includes(Type)),
    )
    const refused = await Promise.all(
      cut.map(({ template, first }) =>
        aws.put('CreateStack', 'whole', readTemplate(template), first).catch(String),
      ),
    )
    const types = refused.flatMap((words) => /types: \[(.*)\]/.exec(words)?.[1]?.split(', ') ?? [])
    expect([...new Set(types)].sort()).toEqual(notImplemented)
  })

  it.each(lives)('$template.yml is made', async ({ template, first }) => {
    const made = aws.put('CreateStack', template, implemented(template), first)
    await expect(made).resolves.toBe('CREATE_COMPLETE')
  })

  it.each(lives)('$template.yml is changed', async ({ template, then, output: [name, value] }) => {
    const changed = aws.put('UpdateStack', template, implemented(template), then)
    await expect(changed).resolves.toBe('UPDATE_COMPLETE')
    expect((await aws.outputs(template)).get(name)).toMatch(value)
  })

  it('a network that is used is not deleted', async () => {
    await expect(aws.remove('network')).rejects.toThrow(/cluster|in use/i)
  })

  it.each([...lives].reverse())('$template.yml is deleted', async ({ template }) => {
    await expect(aws.remove(template)).resolves.toBeUndefined()
  })
})

it('what is left out is no more than it has to be', () => {
  const [network, left] = [readTemplate('network'), without(readTemplate('network'), notImplemented)]
  const gone = Object.keys(network.Resources).filter((name) => !(name in left.Resources))
  expect(gone.sort()).toEqual(
    ['A', 'B', 'C']
      .flatMap((zone) => [`Nat${zone}`, `NatAddress${zone}`, `PrivateRoute${zone}`])
      .concat('FlowLog')
      .sort(),
  )
  expect(Object.keys(left.Outputs ?? {})).toEqual(Object.keys(network.Outputs ?? {}))
})
