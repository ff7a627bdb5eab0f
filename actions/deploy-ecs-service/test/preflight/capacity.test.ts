import { judgeCluster, judgeRoom, needsRoom, type CapacityFacts } from '../../src/preflight/capacity.js'
import type { Cluster } from '../../src/preflight/cluster.js'
import { hostingOf } from '../../src/preflight/hosting.js'
import { readServiceSettings } from '../../src/preflight/service-settings.js'
import type { Task } from '../../src/preflight/task.js'
import { lines, task } from './facts.js'

const cluster: Cluster = { status: 'ACTIVE', providers: ['FARGATE', 'machines'], defaultProviders: [] }

describe('where tasks run', () => {
  const byDefault = { ...cluster, defaultProviders: [{ name: 'FARGATE', base: 0, weight: 1 }] }
  const strategy = (name: string): object => ({ capacityProviderStrategy: [{ capacityProvider: name }] })
  it.each<readonly [string, object | undefined, object, Cluster | undefined, string]>([
    ['what the service has', { launchType: 'FARGATE' }, {}, cluster, 'fargate'],
    ['what it is given', { launchType: 'FARGATE' }, { launchType: 'EC2' }, cluster, 'instances'],
    ['a strategy over a launch type', { launchType: 'EC2' }, strategy('FARGATE_SPOT'), cluster, 'fargate'],
    ['a provider of its own', undefined, strategy('machines'), cluster, 'instances'],
    ["the cluster's default", undefined, {}, byDefault, 'fargate'],
    ['nothing: instances', undefined, {}, cluster, 'instances'],
    ['nothing, and nobody knows the cluster', undefined, {}, undefined, 'unknown'],
    ['a launch type to come', undefined, { launchType: 'MANAGED_INSTANCES' }, cluster, 'unknown'],
    ['machines of its owner', undefined, { launchType: 'EXTERNAL' }, cluster, 'external'],
  ])('by %s', (_what, service, input, known, expected) => {
    expect(hostingOf(readServiceSettings(service, input), known).kind).toBe(expected)
  })
})

describe('a cluster', () => {
  const on = (...providers: readonly string[]): Parameters<typeof judgeCluster>[2] => ({
    kind: 'instances',
    providers,
  })
  it('is there with its capacity providers, or could not be looked at', () => {
    expect(judgeCluster('shop', cluster, on('machines'))).toEqual([])
    expect(judgeCluster('shop', undefined, on('machines'))).toEqual([])
  })

  it('is missing, or on its way', () => {
    expect(lines(judgeCluster('shop', 'missing', on()))).toEqual(['error: The cluster shop does not exist'])
    const provisioning = { ...cluster, status: 'PROVISIONING' }
    expect(lines(judgeCluster('shop', provisioning, on()))).toEqual([
      'error: The cluster shop is PROVISIONING',
    ])
  })

  it('lacks capacity providers', () => {
    const [problem] = judgeCluster('shop', cluster, on('spot', 'machines', 'gpu'))
    expect(problem).toMatchObject({
      level: 'error',
      problem: 'The capacity providers spot and gpu of the service are not associated with the cluster shop',
    })
    expect(problem?.hint).toContain('the cluster has FARGATE and machines')
  })
})

describe('room for one more task', () => {
  const need = task({ cpu: '512', memory: '1024', networkMode: 'bridge' })
  const room = { cpu: 1024, memory: 2048, ports: [22] }
  const onPort = task(
    { cpu: '', memory: '', networkMode: 'host' },
    { cpu: 128, memoryReservation: 128, portMappings: [{ containerPort: 80 }] },
  )
  it.each<readonly [string, Task, CapacityFacts, readonly string[]]>([
    ['is there', need, { rooms: [{ ...room, cpu: 0 }, room], isScaling: false }, []],
    ['is unknown', need, { rooms: undefined, isScaling: false }, []],
    ['is made', need, { rooms: [], isScaling: true }, []],
    ['may be made', need, { rooms: [], isScaling: undefined }, []],
    [
      'is nowhere',
      need,
      { rooms: [], isScaling: false },
      ['warning: The cluster has no active container instance, and no capacity provider that makes one'],
    ],
    [
      'is not of one instance',
      need,
      {
        rooms: [
          { ...room, cpu: 256 },
          { ...room, memory: 512 },
        ],
        isScaling: false,
      },
      [
        'warning: None of the 2 container instances has room for one more task: 512 CPU units, 1024 MiB of memory',
      ],
    ],
    [
      'is there but for the port',
      onPort,
      { rooms: [{ ...room, ports: [22, 80] }], isScaling: false },
      [
        'warning: None of the 1 container instances has room for one more task: 128 CPU units, 128 MiB of memory and the host port 80 free',
      ],
    ],
  ])('%s', (_what, given, facts, expected) => {
    expect(lines(judgeRoom(given, facts))).toEqual(expected)
  })

  it.each([
    ['one task that must stay', { desiredCount: 1 }, 100, true],
    ['two tasks of which one may stop first', { desiredCount: 2 }, 50, false],
    ['a task that may stop first', { desiredCount: 1 }, 0, false],
    ['no task', { desiredCount: 0 }, 100, false],
    ['a daemon', { schedulingStrategy: 'DAEMON' }, 0, false],
  ])('is needed, or not, of %s', (_what, service, minimumHealthyPercent, expected) => {
    const input = { deploymentConfiguration: { minimumHealthyPercent } }
    expect(needsRoom(readServiceSettings(service, input))).toBe(expected)
  })
})

describe("a service's settings", () => {
  it('are what it is given, over what it has', () => {
    const service = {
      desiredCount: 3,
      runningCount: 2,
      launchType: 'FARGATE',
      loadBalancers: [{ targetGroupArn: 'old', containerName: 'app', containerPort: 80 }],
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
      deploymentConfiguration: { minimumHealthyPercent: 50 },
      deployments: [{ status: 'PRIMARY', volumeConfigurations: [{ name: 'data' }] }],
    }
    const input = {
      loadBalancers: [
        {
          targetGroupArn: 'new',
          containerName: 'web',
          containerPort: '8080',
          advancedConfiguration: { alternateTargetGroupArn: 'other' },
        },
      ],
    }
    expect(readServiceSettings(service, input)).toEqual({
      launchType: 'FARGATE',
      providers: [],
      network: { subnets: ['subnet-1'], securityGroups: ['sg-1'] },
      loadBalancers: [{ targetGroup: 'new', alternate: 'other', container: 'web', port: 8080 }],
      connected: [],
      volumes: ['data'],
      isDaemon: false,
      desired: 3,
      running: 2,
      minimumHealthyPercent: 50,
      maximumPercent: 200,
      isBesideOld: false,
    })
  })

  it('are those of the current task set, where the service itself has none', () => {
    const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
    const taskSets = [
      { status: 'ACTIVE', launchType: 'EC2' },
      { status: 'PRIMARY', launchType: 'FARGATE', networkConfiguration: network },
    ]
    const service = { deploymentController: { type: 'CODE_DEPLOY' }, loadBalancers: [], taskSets }
    const expected = { launchType: 'FARGATE', network: { subnets: ['subnet-1'], securityGroups: [] } }
    expect(readServiceSettings(service, {})).toMatchObject(expected)
    expect(readServiceSettings(service, { networkConfiguration: {} }).network).toBeUndefined()
  })
})
