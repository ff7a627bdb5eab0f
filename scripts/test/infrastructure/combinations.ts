import { readTemplate, resolve, type Resolved } from '@slipway/testkit/cloudformation'

export type Values = Readonly<Record<string, string>>

/** Every combination of the alternatives, one of each list. */
export function combine(choices: readonly (readonly Values[])[]): readonly Values[] {
  return choices.reduce<readonly Values[]>(
    (sofar, alternatives) => sofar.flatMap((values) => alternatives.map((one) => ({ ...values, ...one }))),
    [{}],
  )
}

/** A parameter's alternatives. */
function oneOf(name: string, ...values: readonly string[]): readonly Values[] {
  return values.map((value) => ({ [name]: value }))
}

export const domain = { DomainName: 'services.example.com', HostedZoneId: 'Z0123456789ABC' }
const certificate = 'certificate/8b1e2c0e-5f5a-4f0e-9d1c-1b1b2c3d4e5f'
export const certificateArn = `arn:aws:acm:us-east-1:123456789012:${certificate}`

export const network = combine([
  oneOf('Zones', '2', '3'),
  [
    ...combine([oneOf('Nat', 'one', 'per-zone'), oneOf('Endpoints', 'none', 'fargate', 'ec2')]),
    ...combine([oneOf('Nat', 'none'), oneOf('Endpoints', 'fargate', 'ec2')]),
  ],
  oneOf('FlowLogs', 'none', 'REJECT', 'ALL'),
])

export const cluster = combine([
  [{ NetworkStack: 'network', ClusterName: 'production' }],
  [
    { Capacity: 'fargate' },
    { Capacity: 'fargate-spot' },
    ...combine([oneOf('Capacity', 'ec2'), oneOf('Architecture', 'arm64', 'x86')]),
  ],
  [
    {},
    domain,
    { DomainName: domain.DomainName, CertificateArn: certificateArn },
    { CertificateArn: certificateArn },
  ],
  [{}, { TestCidr: '10.0.0.0/16' }],
  oneOf('AccessLogsRetentionDays', '0', '30'),
  oneOf('DeletionProtection', 'true', 'false'),
])

export const service = combine([
  [{ NetworkStack: 'network', ClusterStack: 'cluster', ServiceName: 'orders', Priority: '10' }],
  oneOf('Capacity', 'fargate', 'fargate-spot', 'ec2'),
  [
    ...combine([oneOf('Strategy', 'rolling'), oneOf('RequestsTarget', '0', '500')]),
    ...oneOf('Strategy', 'blue-green', 'linear', 'canary'),
  ],
  [
    {},
    { HostName: 'orders.services.example.com' },
    { HostName: 'orders.services.example.com', HostedZoneId: 'Z0123456789ABC' },
  ],
  [{}, { ServiceConnect: 'enabled' }, { ServiceConnect: 'enabled', CallersSecurityGroup: 'sg-0a1b2c3d' }],
  [{}, { CpuTarget: '0', MemoryTarget: '70', NightTasks: '1' }],
  [{}, { SecretArns: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/key-AbCdEf' }],
])

export const site = combine([
  [{ SiteName: 'orders-web' }],
  [
    {},
    { DomainName: 'www.example.com', CertificateArn: certificateArn },
    { DomainName: 'www.example.com', CertificateArn: certificateArn, HostedZoneId: 'Z0123456789ABC' },
    {
      DomainName: 'www.example.com',
      PreviewDomain: 'preview.example.com',
      CertificateArn: certificateArn,
      HostedZoneId: 'Z0123456789ABC',
    },
  ],
  [
    {},
    {
      ErrorDocument: '404.html',
      ContentSecurityPolicy: "default-src 'self'",
      WebAclArn: 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/w/1',
    },
  ],
  oneOf('LogsRetentionDays', '0', '30'),
])

/** As the stacks above are called. */
export const roleNames = {
  service: { EcrRepository: 'orders', Cluster: 'production', Service: 'orders' },
  site: {
    Bucket: 'orders-web',
    DistributionId: 'EDFDVBD6EXAMPLE',
    EdgeFunction: 'orders-web',
    KeyValueStoreId: '3f1e5b9c-1111-4222-8333-abcdefabcdef',
  },
}

export const roles = combine([
  [
    { Repository: 'octo-org/orders', RolePrefix: 'orders' },
    { Repository: 'octo-org@65/orders@74', FormerRepository: 'octo-org/orders', RolePrefix: 'orders' },
  ],
  oneOf('CreateProvider', 'true', 'false'),
  [{}, roleNames.service],
  [{}, ...combine([[roleNames.site], oneOf('Previews', 'true', 'false')])],
  [{}, { StackPrefix: 'orders' }],
])

/** The network that clusters and services of the tables stand in. */
export function makeNetwork(parameters: Values = {}): Resolved {
  return resolve(readTemplate('network'), { name: 'network', parameters })
}

/** The cluster that services of the tables stand in. */
export function makeCluster(parameters: Values = {}): Resolved {
  return resolve(readTemplate('cluster'), {
    name: 'cluster',
    parameters: { NetworkStack: 'network', ClusterName: 'production', ...parameters },
    exports: makeNetwork().exports,
  })
}
