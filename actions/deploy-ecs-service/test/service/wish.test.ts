import { readServiceWish } from '../../src/service/wish.js'
import { tryInputs } from './try-inputs.js'

const named = { service: 'orders', cluster: 'shop' }
const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders/0123456789abcdef'

describe('the inputs become members of CreateService', () => {
  it.each<[string, Record<string, string>, object]>([
    ['nothing given', {}, {}],
    [
      'the network',
      { subnets: 'subnet-1, subnet-2', 'security-groups': 'sg-1\nsg-2', 'assign-public-ip': 'ENABLED' },
      {
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: ['subnet-1', 'subnet-2'],
            securityGroups: ['sg-1', 'sg-2'],
            assignPublicIp: 'ENABLED',
          },
        },
      },
    ],
    [
      'capacity providers, which get a weight',
      { 'capacity-providers': 'FARGATE_SPOT weight=3\nFARGATE base=1\nmanaged-instances weight=0' },
      {
        capacityProviderStrategy: [
          { capacityProvider: 'FARGATE_SPOT', weight: 3 },
          { capacityProvider: 'FARGATE', weight: 1, base: 1 },
          { capacityProvider: 'managed-instances', weight: 0 },
        ],
      },
    ],
    [
      'a load balancer in a line',
      { 'load-balancers': `${group} app:8080` },
      { loadBalancers: [{ targetGroupArn: group, containerName: 'app', containerPort: 8080 }] },
    ],
    [
      'load balancers as the API has them',
      {
        'load-balancers': `- targetGroupArn: ${group}\n  containerName: app\n  containerPort: 8080\n  advancedConfiguration:\n    roleArn: arn:role`,
      },
      {
        loadBalancers: [
          {
            targetGroupArn: group,
            containerName: 'app',
            containerPort: 8080,
            advancedConfiguration: { roleArn: 'arn:role' },
          },
        ],
      },
    ],
    ['no load balancer any more', { 'load-balancers': '[]' }, { loadBalancers: [] }],
    [
      'Service Connect',
      {
        'service-connect':
          'namespace: shop\nservices:\n  - portName: http\n    clientAliases: [{ port: 80 }]',
      },
      {
        serviceConnectConfiguration: {
          enabled: true,
          namespace: 'shop',
          services: [{ portName: 'http', clientAliases: [{ port: 80 }] }],
        },
      },
    ],
    [
      'Service Connect off',
      { 'service-connect': 'off' },
      { serviceConnectConfiguration: { enabled: false } },
    ],
    [
      'a registry',
      { 'service-registries': '- registryArn: arn:registry' },
      { serviceRegistries: [{ registryArn: 'arn:registry' }] },
    ],
    [
      'how tasks are replaced',
      {
        'minimum-healthy-percent': '50',
        'maximum-percent': '150',
        'circuit-breaker': 'rollback',
        alarms: 'errors\nlatency',
      },
      {
        deploymentConfiguration: {
          minimumHealthyPercent: 50,
          maximumPercent: 150,
          deploymentCircuitBreaker: { enable: true, rollback: true },
          alarms: { alarmNames: ['errors', 'latency'], enable: true, rollback: true },
        },
      },
    ],
    [
      'no breaker and no alarms any more',
      { 'circuit-breaker': 'off', alarms: 'off' },
      {
        deploymentConfiguration: {
          deploymentCircuitBreaker: { enable: false, rollback: false },
          alarms: { alarmNames: [], enable: false, rollback: false },
        },
      },
    ],
    [
      'a native strategy beside it',
      { strategy: 'canary', 'canary-percent': '10', 'circuit-breaker': 'on' },
      {
        deploymentConfiguration: {
          strategy: 'CANARY',
          canaryConfiguration: { canaryPercent: 10 },
          deploymentCircuitBreaker: { enable: true, rollback: false },
        },
      },
    ],
    [
      'tags, and how they come to the tasks',
      {
        'service-tags': 'team=orders\nurl=a=b',
        'propagate-tags': 'SERVICE',
        'enable-ecs-managed-tags': 'true',
      },
      {
        tags: [
          { key: 'team', value: 'orders' },
          { key: 'url', value: 'a=b' },
        ],
        propagateTags: 'SERVICE',
        enableECSManagedTags: true,
      },
    ],
    [
      'a volume, named as aws-actions does',
      {
        'service-managed-ebs-volume-name': 'data',
        'service-managed-ebs-volume': '{"sizeInGiB": 30, "roleArn": "arn:role"}',
      },
      {
        volumeConfigurations: [{ name: 'data', managedEBSVolume: { sizeInGiB: 30, roleArn: 'arn:role' } }],
      },
    ],
    [
      'the rest',
      {
        'launch-type': 'FARGATE',
        'platform-version': '1.4.0',
        'health-check-grace-period-seconds': '0',
        'enable-execute-command': 'false',
        'availability-zone-rebalancing': 'DISABLED',
      },
      {
        launchType: 'FARGATE',
        platformVersion: '1.4.0',
        healthCheckGracePeriodSeconds: 0,
        enableExecuteCommand: false,
        availabilityZoneRebalancing: 'DISABLED',
      },
    ],
  ])('%s', (_name, given, settings) => {
    expect(tryInputs(readServiceWish, { ...named, ...given })).toEqual({
      create: false,
      desiredCount: undefined,
      initialCount: undefined,
      forceNewDeployment: false,
      settings,
    })
  })

  it('beside what is to be done: whether it is made, how many tasks, and whether tasks are renewed', () => {
    const given = { 'create-service': 'true', 'desired-count': '0', 'force-new-deployment': 'true' }
    expect(tryInputs(readServiceWish, { ...named, ...given })).toMatchObject({
      create: true,
      desiredCount: 0,
      forceNewDeployment: true,
    })
  })

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['a count that is none', { 'desired-count': '1.5' }, ['desired-count is 1.5']],
    ['a group for a subnet', { subnets: 'sg-1' }, ['subnets has "sg-1"']],
    [
      'both ways to place tasks',
      { 'launch-type': 'EC2', 'capacity-providers': 'FARGATE' },
      ['launch-type is given with capacity-providers; ECS takes one of them'],
    ],
    [
      'a capacity provider with more than ECS knows',
      { 'capacity-providers': 'FARGATE wight=3' },
      ['capacity-providers has the line "FARGATE wight=3"'],
    ],
    [
      'two bases',
      { 'capacity-providers': 'FARGATE base=1\nFARGATE_SPOT base=1' },
      ['capacity-providers has a base for more than one, and ECS takes one'],
    ],
    [
      'a load balancer without a port',
      { 'load-balancers': `${group} app` },
      [`load-balancers has the line ${JSON.stringify(`${group} app`)}`],
    ],
    [
      'YAML that is none',
      { 'service-connect': 'services: [' },
      [expect.stringMatching(/^service-connect is neither JSON nor YAML: line 1, column \d+: /) as string],
    ],
    [
      'no room to move',
      { 'minimum-healthy-percent': '100', 'maximum-percent': '100' },
      ['maximum-percent is 100 with minimum-healthy-percent 100: no task could be stopped, and none started'],
    ],
    ['a rollback on no alarm', { 'alarms-rollback': 'true' }, ['alarms-rollback needs alarms']],
    [
      'a volume without a name',
      { 'service-managed-ebs-volume': '{"roleArn": "arn:role"}' },
      [
        'service-managed-ebs-volume needs service-managed-ebs-volume-name, the name of the volume in the task definition',
      ],
    ],
  ])('or are faults: %s', (_name, given, faults) => {
    expect(tryInputs(readServiceWish, { ...named, ...given })).toEqual(faults)
  })
})

describe('service-definition', () => {
  const read = (
    file: string,
    content: string,
    given: Record<string, string> = {},
  ): ReturnType<typeof readServiceWish> | readonly string[] =>
    tryInputs(readServiceWish, { ...named, 'service-definition': file, ...given }, { [file]: content })

  it('is JSON with comments, without what the step itself says', () => {
    const content = `{
      // as in the console
      "serviceName": "orders", "cluster": "shop", "taskDefinition": "orders:1",
      "desiredCount": 3, "launchType": "FARGATE", "somethingNewer": { "depth": 3 },
    }`
    expect(read('service.json', content)).toMatchObject({
      desiredCount: undefined,
      initialCount: 3,
      settings: { launchType: 'FARGATE', somethingNewer: { depth: 3 } },
    })
  })

  it('is YAML, over which the inputs go member by member', () => {
    const content = [
      'networkConfiguration:',
      '  awsvpcConfiguration: { subnets: [subnet-1], assignPublicIp: ENABLED }',
      'deploymentConfiguration: { maximumPercent: 150 }',
      'propagateTags: SERVICE # as ever',
    ].join('\n')
    const given = { subnets: 'subnet-2', 'circuit-breaker': 'on', 'propagate-tags': 'NONE' }
    expect(read('service.yml', content, given)).toMatchObject({
      settings: {
        networkConfiguration: {
          awsvpcConfiguration: { subnets: ['subnet-2'], assignPublicIp: 'ENABLED' },
        },
        deploymentConfiguration: {
          maximumPercent: 150,
          deploymentCircuitBreaker: { enable: true, rollback: false },
        },
        propagateTags: 'NONE',
      },
    })
  })

  it('may be what DescribeServices answered, of which the rest is left out', () => {
    const service = { serviceArn: 'arn', status: 'ACTIVE', events: [], runningCount: 2, launchType: 'EC2' }
    expect(read('service.json', JSON.stringify({ services: [service] }))).toMatchObject({
      settings: { launchType: 'EC2' },
    })
  })

  it.each<[string, string, string, readonly string[]]>([
    [
      'is no JSON',
      'service.json',
      '{\n"launchType": FARGATE\n}',
      ['names a file that is not JSON: service.json:2:15: expected a value, found "F"'],
    ],
    [
      'has slips',
      'service.yml',
      'launchtype: EC2\nloadBalancer: []\ndesiredCount: "2"',
      [
        'names a file that is no service definition: service.yml:1: launchtype is no member of CreateService: probably launchType is meant',
        'names a file that is no service definition: service.yml:2: loadBalancer is no member of CreateService: probably loadBalancers is meant',
        'names a file that is no service definition: service.yml:3: desiredCount is no whole number',
      ],
    ],
    [
      'is of another service',
      'service.yml',
      'launchType: EC2\nserviceName: carts',
      [
        'names a file that is no service definition: service.yml:2: serviceName is "carts", and the input service is "orders"; leave it out, or make them the same',
      ],
    ],
    [
      'waits for a variable',
      'service.yml',
      'networkConfiguration:\n  awsvpcConfiguration:\n    subnets:\n      - ${SUBNET}',
      [
        'names a file that is no service definition: service.yml:4: ${SUBNET} is not replaced in a service definition',
      ],
    ],
    [
      'is a list',
      'service.yml',
      '- a',
      ['names a file that is no service definition: service.yml:1: it holds no object'],
    ],
  ])('that %s is a fault, with its line', (_name, file, content, faults) => {
    expect(read(file, content)).toEqual(faults.map((fault) => `service-definition ${fault}`))
  })

  it('that is not there says where it was looked for', () => {
    expect(tryInputs(readServiceWish, { ...named, 'service-definition': 'none.json' })).toEqual([
      'service-definition names "none.json", and there is no such file (looked for /work/none.json; is actions/checkout an earlier step?)',
    ])
  })
})
