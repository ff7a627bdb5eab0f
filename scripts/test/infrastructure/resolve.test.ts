import {
  rangeOf,
  readTemplate,
  resolve,
  templateNames,
  text,
  type Resolved,
  type Value,
} from '@slipway/testkit/cloudformation'
import {
  certificateArn,
  cluster,
  domain,
  makeCluster,
  makeNetwork,
  network,
  roles,
  service,
  site,
  type Values,
} from './combinations.js'

const subnets = 'subnet-1,subnet-2'
const tables: Readonly<Record<string, readonly Values[]>> = {
  network,
  cluster,
  service,
  'static-site': site,
  'github-oidc': roles,
  'own-network': [{ VpcId: 'vpc-1', PublicSubnets: subnets, PrivateSubnets: subnets }],
  'site-certificate': [
    { DomainName: 'www.example.com', HostedZoneId: 'Z1' },
    { DomainName: 'www.example.com', HostedZoneId: 'Z1', PreviewDomain: 'preview.example.com' },
  ],
}
const exports = new Map([...makeNetwork().exports, ...makeCluster().exports])

function make(name: string, parameters: Values, region = 'eu-west-1'): Resolved {
  return resolve(readTemplate(name), { name, parameters, exports, region })
}

function ofType(resolved: Resolved, type: string): readonly Readonly<Record<string, Value>>[] {
  return [...resolved.resources.values()]
    .filter((one) => one.type === type)
    .map(({ properties }) => properties)
}

describe.each(templateNames)('%s.yml', (name) => {
  it('resolves for every combination of what it offers, with and without each conditional resource', () => {
    const template = readTemplate(name)
    const made = (tables[name] ?? []).map((parameters) => resolve(template, { name, parameters, exports }))
    expect(made.length).toBeGreaterThan(0)
    const inUsEast1 =
      name === 'static-site'
        ? [make(name, { SiteName: 'w', DomainName: 'a.example.com', HostedZoneId: 'Z1' }, 'us-east-1')]
        : []
    for (const resource of Object.keys(template.Resources)) {
      const isMade = [...made, ...inUsEast1].map(({ resources }) => resources.has(resource))
      expect([resource, isMade.includes(true)]).toEqual([resource, true])
      const isConditional = template.Resources[resource]?.Condition !== undefined
      expect([resource, isMade.includes(false)]).toEqual([resource, isConditional])
    }
  })

  it('hangs on nothing that a condition leaves out', () => {
    const template = readTemplate(name)
    const [victim, own] =
      Object.entries(template.Resources).find(([, { Condition }]) => Condition === undefined) ?? []
    if (victim === undefined || own === undefined) return
    // The resolver would see it: a resource that others need is left out here.
    const broken = {
      ...template,
      Conditions: { ...template.Conditions, Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: {
        ...template.Resources,
        [victim]: { ...own, Condition: 'Never' },
        Other: { Type: 'Other', Properties: { Needs: { Ref: victim } } },
      },
    }
    const [parameters = {}] = tables[name] ?? []
    expect(() => resolve(broken, { name, parameters, exports })).toThrow(
      `${victim} is left out by its condition`,
    )
  })
})

describe('what is refused', () => {
  it.each<readonly [template: string, parameters: Values, words: string]>([
    ['network', { Nat: 'none' }, 'give Endpoints'],
    ['network', { VpcCidr: '10.0.0.0/8' }, 'VpcCidr is not as its pattern says'],
    [
      'cluster',
      { NetworkStack: 'network', ClusterName: 'p', DomainName: 'a.example.com' },
      'validated in HostedZoneId',
    ],
    ['service', { ...service[0], Strategy: 'canary', RequestsTarget: '500' }, 'use CpuTarget'],
    ['service', { ...service[0], HealthCheckPath: '/$(id)' }, 'HealthCheckPath is not as its pattern says'],
    ['static-site', { SiteName: 'w', DomainName: 'a.example.com', HostedZoneId: 'Z1' }, 'of us-east-1 alone'],
    ['static-site', { SiteName: 'w', PreviewDomain: 'p.example.com' }, 'goes with DomainName'],
    ['github-oidc', { Repository: 'octo-org/*', RolePrefix: 'p' }, 'Repository is not as its pattern says'],
    ['github-oidc', { Repository: '*/orders', RolePrefix: 'p' }, 'Repository is not as its pattern says'],
    ['github-oidc', { Repository: 'o/r', RolePrefix: 'p', Environment: '*' }, 'Environment is not'],
    ['github-oidc', { Repository: 'o/r', RolePrefix: 'P' }, 'RolePrefix is not'],
    ['github-oidc', { Repository: 'o/r', RolePrefix: 'p', Service: 'orders' }, 'goes with Cluster'],
    ['github-oidc', { Repository: 'o/r', RolePrefix: 'p', Bucket: 'w' }, 'goes with DistributionId'],
  ])('%s with %j', (name, parameters, words) => {
    expect(() => make(name, parameters)).toThrow(words)
  })

  it('a service whose cluster is not there', () => {
    const [parameters = {}] = service
    expect(() =>
      resolve(readTemplate('service'), { name: 's', parameters, exports: makeNetwork().exports }),
    ).toThrow('No stack exports cluster-')
  })
})

describe('the network', () => {
  it.each(network)(
    'has subnets that do not overlap, private ones without an address of their own: %j',
    (parameters) => {
      const made = make('network', parameters)
      const found = ofType(made, 'AWS::EC2::Subnet')
      expect(found).toHaveLength(2 * Number(parameters.Zones))
      const ranges = found.map(({ CidrBlock }) => rangeOf(text(CidrBlock))).sort(([a], [b]) => a - b)
      ranges.forEach(([first], index) => expect(first).toBeGreaterThan(ranges[index - 1]?.[1] ?? -1))
      expect(found.every(({ MapPublicIpOnLaunch }) => MapPublicIpOnLaunch === false)).toBe(true)
      const gateways = ofType(made, 'AWS::EC2::NatGateway').length
      expect(gateways).toBe({ none: 0, one: 1, 'per-zone': Number(parameters.Zones) }[String(parameters.Nat)])
      const toNat = ofType(made, 'AWS::EC2::Route')
        .map(({ NatGatewayId }) => NatGatewayId)
        .filter((id) => id !== undefined)
      expect(toNat).toHaveLength(gateways === 0 ? 0 : Number(parameters.Zones))
      expect(new Set(toNat).size).toBe(gateways)
    },
  )
})

describe('the cluster', () => {
  const opened = (parameters: Values): readonly Value[] => {
    const [group] = ofType(makeCluster(parameters), 'AWS::EC2::SecurityGroup')
    return (group?.SecurityGroupIngress as readonly Readonly<Record<string, Value>>[]).map(
      ({ FromPort }) => FromPort ?? 0,
    )
  }

  it.each<readonly [Values, readonly number[]]>([
    [{}, [80]],
    [domain, [80, 443]],
    [{ ...domain, TestCidr: '10.0.0.0/16' }, [80, 443, 9443]],
    [{ TestCidr: '10.0.0.0/16' }, [80, 9443]],
  ])('with %j opens %j', (parameters, ports) => {
    expect(opened(parameters)).toEqual(ports)
  })

  it.each([domain, { CertificateArn: certificateArn }])('leads HTTP to HTTPS with %j', (parameters) => {
    const made = makeCluster(parameters)
    expect(made.resources.get('HttpListener')?.properties.DefaultActions).toMatchObject([
      { Type: 'redirect' },
    ])
    expect(made.outputs.get('ListenerArn')).toBe('<HttpsListener>')
    expect(made.resources.get('TestListener')?.properties.Protocol).toBe('HTTPS')
  })

  it.each<readonly [Values, Value]>([
    [{}, [{ CapacityProvider: 'FARGATE', Weight: 1 }]],
    [
      { Capacity: 'fargate-spot', SpotShare: '4' },
      [
        { CapacityProvider: 'FARGATE', Base: 1, Weight: 1 },
        { CapacityProvider: 'FARGATE_SPOT', Weight: '4' },
      ],
    ],
    [{ Capacity: 'ec2' }, [{ CapacityProvider: '<InstanceProvider>', Weight: 1 }]],
  ])('with %j runs tasks on %j', (parameters, strategy) => {
    const { properties } = makeCluster(parameters).resources.get('CapacityProviders') ?? {}
    expect(properties?.DefaultCapacityProviderStrategy).toEqual(strategy)
  })
})

describe('the service', () => {
  const [base = {}] = service

  it('lets in the load balancer alone, and a caller that is named', () => {
    const comeIn = (parameters: Values): readonly Value[] => {
      const group = make('service', { ...base, ...parameters }).resources.get('SecurityGroup')
      const rules = group?.properties.SecurityGroupIngress as readonly Readonly<Record<string, Value>>[]
      return rules.map((rule) => rule.SourceSecurityGroupId ?? rule.CidrIp ?? null)
    }
    expect(comeIn({})).toEqual(['<LoadBalancerSecurityGroup>'])
    expect(comeIn({ CallersSecurityGroup: 'sg-0a1b2c3d' })).toEqual([
      '<LoadBalancerSecurityGroup>',
      'sg-0a1b2c3d',
    ])
  })

  // A revision or a count of the template would put back what deployments and scaling have done since.
  it('has nothing that a deployment changes, whatever is chosen', () => {
    for (const parameters of service) {
      const { properties = {} } = make('service', parameters).resources.get('Service') ?? {}
      expect(properties.TaskDefinition).toBe('orders')
      expect(properties.DesiredCount).toBeUndefined()
      expect(properties.LaunchType).toBeUndefined()
    }
  })

  it.each(['blue-green', 'linear', 'canary'])('has two target groups behind two rules for %s', (Strategy) => {
    const made = make('service', { ...base, Strategy, RequestsTarget: '0' })
    expect(ofType(made, 'AWS::ElasticLoadBalancingV2::TargetGroup')).toHaveLength(2)
    expect(made.resources.get('Service')?.properties.LoadBalancers).toEqual([
      {
        ContainerName: 'orders',
        ContainerPort: '8080',
        TargetGroupArn: '<TargetGroup>',
        AdvancedConfiguration: {
          AlternateTargetGroupArn: '<SecondTargetGroup>',
          ProductionListenerRule: '<ListenerRule>',
          TestListenerRule: '<TestListenerRule>',
          RoleArn: '<LoadBalancerRole.Arn>',
        },
      },
    ])
  })
})
