import type { Service } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import type { JsonObject } from '../../src/document/json.js'
import { planService } from '../../src/service/plan-service.js'
import type { ServiceWish } from '../../src/service/wish.js'

const target = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }
const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders/0123456789abcdef'
const nothing: ServiceWish = {
  create: false,
  desiredCount: undefined,
  initialCount: undefined,
  forceNewDeployment: false,
  settings: {},
}

/** As DescribeServices shows it. */
const running: Service = {
  serviceArn: 'arn:service',
  serviceName: 'orders',
  status: 'ACTIVE',
  desiredCount: 4,
  launchType: 'FARGATE',
  platformVersion: 'LATEST',
  createdAt: new Date(0),
  loadBalancers: [{ targetGroupArn: group, containerName: 'app', containerPort: 8080 }],
  serviceRegistries: [],
  networkConfiguration: {
    awsvpcConfiguration: {
      subnets: ['subnet-1', 'subnet-2'],
      securityGroups: ['sg-1'],
      assignPublicIp: 'DISABLED',
    },
  },
  deploymentConfiguration: {
    strategy: 'ROLLING',
    bakeTimeInMinutes: 0,
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: true },
    alarms: { alarmNames: [], enable: false, rollback: false },
  },
  deploymentController: { type: 'ECS' },
  schedulingStrategy: 'REPLICA',
  healthCheckGracePeriodSeconds: 0,
  propagateTags: 'NONE',
  enableExecuteCommand: false,
  deployments: [
    {
      status: 'PRIMARY',
      serviceConnectConfiguration: { enabled: true, namespace: 'shop', services: [{ portName: 'http' }] },
      volumeConfigurations: [
        {
          name: 'data',
          managedEBSVolume: { sizeInGiB: 30, roleArn: 'arn:role', filesystemType: 'xfs' },
        },
      ],
    },
  ],
  tags: [{ key: 'team', value: 'orders' }],
}

const plan = (
  wish: Partial<ServiceWish>,
  current: Service | undefined = running,
): ReturnType<typeof planService> => planService({ ...nothing, ...wish }, current, target)

const network = (configuration: JsonObject): JsonObject => ({
  networkConfiguration: { awsvpcConfiguration: configuration },
})

describe('a service stays as it is', () => {
  it.each<[string, JsonObject]>([
    ['when nothing is said about it', {}],
    ['with the same subnets in another order', network({ subnets: ['subnet-2', 'subnet-1'] })],
    ['with what holds where nothing was said', { propagateTags: 'NONE', schedulingStrategy: 'REPLICA' }],
    [
      'with defaults that it does not show',
      { availabilityZoneRebalancing: 'DISABLED', serviceRegistries: [] },
    ],
    [
      'with its load balancer',
      { loadBalancers: [{ containerPort: 8080, containerName: 'app', targetGroupArn: group }] },
    ],
    [
      'with its Service Connect and its volume, which ECS shows with more',
      {
        serviceConnectConfiguration: { enabled: true, services: [{ portName: 'http' }] },
        volumeConfigurations: [{ name: 'data', managedEBSVolume: { sizeInGiB: 30, roleArn: 'arn:role' } }],
      },
    ],
    [
      'with a breaker that ECS shows with more',
      { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } },
    ],
    ['with its tags among others', { tags: [{ key: 'team', value: 'orders' }] }],
    ['with the role that it was made with', { role: 'ecsServiceRole' }],
    ['without capacity providers, of which it has none', { capacityProviderStrategy: [] }],
  ])('%s', (_name, settings) => {
    expect(plan({ settings })).toEqual({ kind: 'as-it-is' })
  })

  it('with the count that autoscaling gave it, whatever the file says', () => {
    expect(plan({ initialCount: 2 })).toEqual({ kind: 'as-it-is' })
    expect(plan({ desiredCount: 4 })).toEqual({ kind: 'as-it-is' })
  })
})

describe('only what differs is sent', () => {
  it.each<[string, Partial<ServiceWish>, JsonObject, readonly string[]]>([
    ['the count, when it is given', { desiredCount: 0 }, { desiredCount: 0 }, ['desiredCount: 4 -> 0']],
    [
      'one subnet more, in the whole network configuration',
      { settings: { ...network({ subnets: ['subnet-1', 'subnet-2', 'subnet-3'] }), propagateTags: 'NONE' } },
      network({
        subnets: ['subnet-1', 'subnet-2', 'subnet-3'],
        securityGroups: ['sg-1'],
        assignPublicIp: 'DISABLED',
      }),
      [
        'networkConfiguration.awsvpcConfiguration.subnets: subnet-1, subnet-2 -> subnet-1, subnet-2, subnet-3',
      ],
    ],
    [
      'a percentage, with the breaker that is there and without the empty alarms',
      { settings: { deploymentConfiguration: { minimumHealthyPercent: 50 } } },
      {
        deploymentConfiguration: {
          strategy: 'ROLLING',
          maximumPercent: 200,
          minimumHealthyPercent: 50,
          deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: true },
        },
      },
      ['deploymentConfiguration.minimumHealthyPercent: 100 -> 50'],
    ],
    [
      'capacity providers, which take a forced deployment',
      { settings: { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] } },
      {
        capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
        forceNewDeployment: true,
      },
      ['capacityProviderStrategy[FARGATE_SPOT]: undefined -> {"capacityProvider":"FARGATE_SPOT","weight":1}'],
    ],
    [
      'no load balancer, when an empty list is asked for',
      { settings: { loadBalancers: [] } },
      { loadBalancers: [] },
      [
        `loadBalancers[targetgroup/orders/0123456789abcdef app 8080]: ${JSON.stringify(running.loadBalancers?.[0])} -> undefined`,
      ],
    ],
    [
      'a tag, with the ARN that it is put on',
      { settings: { tags: [{ key: 'team', value: 'carts' }] } },
      { tags: [{ key: 'team', value: 'carts' }], serviceArn: 'arn:service' },
      ['tags[team].value: orders -> carts'],
    ],
    [
      'a larger volume',
      {
        settings: {
          volumeConfigurations: [{ name: 'data', managedEBSVolume: { sizeInGiB: 60, roleArn: 'arn:role' } }],
        },
      },
      { volumeConfigurations: [{ name: 'data', managedEBSVolume: { sizeInGiB: 60, roleArn: 'arn:role' } }] },
      ['volumeConfigurations[data].managedEBSVolume.sizeInGiB: 30 -> 60'],
    ],
    [
      'a member newer than the SDK',
      { settings: { holographicConfiguration: { depth: 3 } } },
      { holographicConfiguration: { depth: 3 } },
      ['holographicConfiguration.depth: undefined -> 3'],
    ],
    [
      'Service Connect, without the options of its log driver in the log',
      {
        settings: {
          serviceConnectConfiguration: {
            enabled: true,
            services: [{ portName: 'http' }],
            logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'hunter2' } },
          },
        },
      },
      {
        serviceConnectConfiguration: {
          enabled: true,
          services: [{ portName: 'http' }],
          logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'hunter2' } },
        },
      },
      [
        'serviceConnectConfiguration.logConfiguration.logDriver: undefined -> splunk',
        'serviceConnectConfiguration.logConfiguration.options.splunk-token: undefined -> ***',
      ],
    ],
  ])('%s', (_name, wish, input, changes) => {
    const found = plan(wish)
    if (found.kind !== 'update') throw new Error(found.kind)
    expect(found.input).toEqual(input)
    expect(
      found.changes.map(({ path, before, after }) => `${path}: ${String(before)} -> ${String(after)}`),
    ).toEqual(changes)
  })

  it('a strategy that the service leaves takes its own members with it', () => {
    const canary: Service = {
      ...running,
      deploymentConfiguration: {
        strategy: 'CANARY',
        bakeTimeInMinutes: 10,
        canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
        maximumPercent: 200,
      },
    }
    const rolling = plan({ settings: { deploymentConfiguration: { strategy: 'ROLLING' } } }, canary)
    const longer = plan({ settings: { deploymentConfiguration: { bakeTimeInMinutes: 20 } } }, canary)
    expect([rolling, longer]).toMatchObject([
      { input: { deploymentConfiguration: { strategy: 'ROLLING', maximumPercent: 200 } } },
      {
        input: {
          deploymentConfiguration: {
            strategy: 'CANARY',
            bakeTimeInMinutes: 20,
            canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
          },
        },
      },
    ])
    expect(JSON.stringify(rolling)).not.toContain('canaryConfiguration')
  })
})

describe('what ECS cannot change is said before it is tried', () => {
  const spot: Service = {
    ...running,
    launchType: undefined,
    capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
  }
  const byCodeDeploy: Service = {
    ...running,
    deploymentController: { type: 'CODE_DEPLOY' },
    deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 },
  }
  it.each<[string, JsonObject, Service]>([
    [
      'ECS cannot give the service orders in cluster shop the launch type EC2: it has the launch type FARGATE',
      { launchType: 'EC2' },
      running,
    ],
    [
      'ECS cannot give the service orders in cluster shop the launch type FARGATE: it has the capacity providers FARGATE_SPOT',
      { launchType: 'FARGATE' },
      spot,
    ],
    [
      'A deployment does not change the schedulingStrategy of the service orders in cluster shop',
      { schedulingStrategy: 'DAEMON' },
      running,
    ],
    [
      'ECS cannot change this of the service orders in cluster shop, which CodeDeploy deploys: load balancers, network configuration',
      { ...network({ subnets: ['subnet-9'] }), loadBalancers: [] },
      byCodeDeploy,
    ],
    [
      'CodeDeploy deploys the service orders in cluster shop, and this is for deployments by ECS itself: deployment alarms, bake time, circuit breaker, deployment strategy',
      {
        deploymentConfiguration: {
          strategy: 'BLUE_GREEN',
          bakeTimeInMinutes: 10,
          deploymentCircuitBreaker: { enable: true, rollback: true },
          alarms: { alarmNames: ['5xx'], enable: true, rollback: true },
        },
      },
      byCodeDeploy,
    ],
  ])('%s', (message, settings, current) => {
    const attempt = (): unknown => plan({ settings }, current)
    expect(attempt).toThrow(UserError)
    expect(attempt).toThrow(message)
  })

  it('but not that the target groups of a service that CodeDeploy deploys take turns', () => {
    const green = { targetGroupArn: `${group}-green`, containerName: 'app', containerPort: 8080 }
    const subnets = { awsvpcConfiguration: { subnets: ['subnet-7'] } }
    const swapped: Service = {
      ...byCodeDeploy,
      networkConfiguration: undefined,
      taskSets: [{ status: 'PRIMARY', loadBalancers: [green], networkConfiguration: subnets }],
    }
    const settings = {
      loadBalancers: [{ targetGroupArn: group, containerName: 'app', containerPort: 8080 }],
      networkConfiguration: subnets,
    }
    expect(plan({ settings }, swapped)).toEqual({ kind: 'as-it-is' })
  })

  it('and what it can of a service that CodeDeploy deploys is changed', () => {
    expect(plan({ desiredCount: 6, settings: { propagateTags: 'SERVICE' } }, byCodeDeploy)).toMatchObject({
      input: { desiredCount: 6, propagateTags: 'SERVICE' },
    })
    const off = { deploymentCircuitBreaker: { enable: false, rollback: false }, maximumPercent: 150 }
    expect(plan({ settings: { deploymentConfiguration: off } }, byCodeDeploy)).toMatchObject({
      changes: [{ path: 'deploymentConfiguration.maximumPercent' }],
    })
  })
})

describe('a service that is not there', () => {
  const gone: Service = { ...running, status: 'INACTIVE' }

  it('is made when that is wished for, with what was said, no empty list, and a count', () => {
    const settings = { ...network({ subnets: ['subnet-1'] }), loadBalancers: [], launchType: 'FARGATE' }
    for (const current of [undefined, gone]) {
      expect(planService({ ...nothing, create: true, settings }, current, target)).toMatchObject({
        kind: 'create',
        input: { ...network({ subnets: ['subnet-1'] }), launchType: 'FARGATE', desiredCount: 1 },
        changes: [
          { path: 'networkConfiguration.awsvpcConfiguration.subnets', before: undefined, after: 'subnet-1' },
          { path: 'launchType', after: 'FARGATE' },
          { path: 'desiredCount', after: '1' },
        ],
      })
    }
  })

  it.each<[Partial<ServiceWish>, JsonObject]>([
    [{ initialCount: 3 }, { desiredCount: 3 }],
    [{ initialCount: 3, desiredCount: 0 }, { desiredCount: 0 }],
    [{ settings: { schedulingStrategy: 'DAEMON' } }, { schedulingStrategy: 'DAEMON' }],
  ])('begins with %j: %j', (wish, input) => {
    expect(planService({ ...nothing, create: true, ...wish }, undefined, target)).toMatchObject({ input })
  })

  it('is a fault otherwise, whose hint names the inputs that make it', () => {
    expect.assertions(2)
    try {
      planService(nothing, undefined, target)
    } catch (error) {
      expect((error as UserError).message).toBe('There is no service orders in cluster shop in eu-west-1')
      expect((error as UserError).hint).toMatch(/create-service: true.*subnets.*service-definition/)
    }
  })
})
