import type { Service } from '@aws-sdk/client-ecs'
import { checkOneOffs } from '../../src/one-off/check-one-offs.js'
import { explainPlacement, readFailures } from '../../src/one-off/placement-failure.js'
import { taskRequest } from '../../src/one-off/task-request.js'
import type { OneOff } from '../../src/one-off/wish.js'
import { newRevision } from '../fixtures.js'
import { definition, migration, service } from './bench.js'

function request(
  wish: Partial<OneOff> = {},
  of: Service | undefined = service,
  given = definition,
): ReturnType<typeof taskRequest> {
  const task = { cluster: 'shop', taskDefinition: newRevision, definition: given, service: of }
  return taskRequest({ ...migration, ...wish }, task, 'token')
}

const strategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 2, base: 1 }]

describe('what RunTask is asked for', () => {
  it.each<[string, Partial<OneOff>, Service, object]>([
    ["the service's launch type", {}, { launchType: 'EC2' }, { launchType: 'EC2' }],
    [
      "the service's strategy",
      {},
      { capacityProviderStrategy: strategy },
      { capacityProviderStrategy: strategy },
    ],
    [
      "the service's platform version",
      {},
      { launchType: 'FARGATE', platformVersion: '1.4.0' },
      { launchType: 'FARGATE', platformVersion: '1.4.0' },
    ],
    [
      'no platform version for the latest',
      {},
      { launchType: 'FARGATE', platformVersion: 'LATEST' },
      { launchType: 'FARGATE' },
    ],
    [
      "the task set's, where CodeDeploy deploys",
      {},
      { taskSets: [{ status: 'ACTIVE' }, { status: 'PRIMARY', launchType: 'FARGATE' }] },
      { launchType: 'FARGATE' },
    ],
    [
      'a strategy instead of the launch type of the service',
      { launch: { kind: 'capacity-providers', strategy } },
      { launchType: 'EC2' },
      { capacityProviderStrategy: strategy },
    ],
    [
      'a launch type instead of the strategy of the service',
      { launch: { kind: 'launch-type', launchType: 'EC2' } },
      { capacityProviderStrategy: strategy },
      { launchType: 'EC2' },
    ],
    ["neither, for the cluster's default", {}, {}, {}],
  ])('is %s', (_name, wish, of, expected) => {
    const { networkConfiguration } = service
    const { launchType, capacityProviderStrategy, platformVersion } = request(wish, {
      networkConfiguration,
      ...of,
    })
    const said = { launchType, capacityProviderStrategy, platformVersion }
    expect(JSON.parse(JSON.stringify(said))).toEqual(expected)
  })

  it.each<[string, OneOff['network'], object]>([
    [
      "the service's network",
      { subnets: undefined, securityGroups: undefined, assignPublicIp: undefined },
      { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
    ],
    [
      'its own security groups in the subnets of the service',
      { subnets: undefined, securityGroups: ['sg-9'], assignPublicIp: undefined },
      { subnets: ['subnet-1'], securityGroups: ['sg-9'], assignPublicIp: 'DISABLED' },
    ],
    [
      'its own subnets, with no public address unless asked for',
      { subnets: ['subnet-9'], securityGroups: undefined, assignPublicIp: undefined },
      { subnets: ['subnet-9'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
    ],
    [
      'a public address',
      { subnets: undefined, securityGroups: undefined, assignPublicIp: 'ENABLED' },
      { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
    ],
  ])('has %s', (_name, network, awsvpcConfiguration) => {
    expect(request({ network }).networkConfiguration).toEqual({ awsvpcConfiguration })
  })

  it('has no network where the network mode takes none', () => {
    expect(request({}, service, { ...definition, networkMode: 'bridge' })).not.toHaveProperty(
      'networkConfiguration',
    )
  })

  it("has the tags and the propagation of the service's own tasks, as far as RunTask takes it", () => {
    const tags = [{ key: 'team', value: 'shop' }]
    const of = (propagateTags: Service['propagateTags']): Service => ({
      ...service,
      enableECSManagedTags: true,
      propagateTags,
    })
    expect(request({ tags }, of('TASK_DEFINITION'))).toMatchObject({
      tags,
      enableECSManagedTags: true,
      propagateTags: 'TASK_DEFINITION',
    })
    expect(request({}, of('SERVICE'))).not.toHaveProperty('propagateTags')
  })

  it('keeps overrides as they were given, members that nobody knows included', () => {
    const containerOverrides = [{ name: 'app', command: ['x'], newerThanTheSdk: true }]
    expect(request({ containerOverrides, command: undefined }).overrides).toEqual({ containerOverrides })
  })

  it('fills a volume that the task definition leaves open', () => {
    const managed = { roleArn: 'arn:aws:iam::123456789012:role/ebs' }
    const open = { ...definition, volumes: [{ name: 'scratch', configuredAtLaunch: true }] }
    const volume = { name: 'scratch', managed }
    expect(request({ volume }, service, open).volumeConfigurations).toEqual([
      { name: 'scratch', managedEBSVolume: managed },
    ])
    expect(() => request({ volume })).toThrow('has no such volume to fill')
  })
})

describe('what is wrong with a task before it is run', () => {
  it.each<[string, Partial<OneOff>, string]>([
    [
      'a container that is not there',
      { container: 'worker' },
      'The task migrate is for the container worker, which the task definition does not have',
    ],
    [
      'an override for one',
      { containerOverrides: [{ name: 'worker' }] },
      'run-task-container-overrides names the container "worker", which the task definition of migrate does not have',
    ],
  ])('is %s', (_name, wish, problem) => {
    const findings = checkOneOffs([migration, { ...migration, ...wish }], {
      cluster: 'shop',
      definition,
      service,
    })
    expect(findings).toMatchObject([{ level: 'error', check: 'tasks', problem }])
  })

  it('is subnets for a network mode that has none', () => {
    const network = { ...migration.network, subnets: ['subnet-9'] }
    const bridge = { ...definition, networkMode: 'bridge' }
    const [finding] = checkOneOffs([{ ...migration, network }], {
      cluster: 'shop',
      definition: bridge,
      service,
    })
    expect(finding?.problem).toBe(
      'The task migrate is given subnets or security groups, and has none to take',
    )
  })
})

describe("RunTask's failures", () => {
  it.each<[string, boolean, RegExp]>([
    ['RESOURCE:CPU', true, /too little left/],
    ['RESOURCE:MEMORY', true, /too little left/],
    ['RESOURCE:ENI', true, /no network interface left/],
    ['AGENT', true, /agent of the instances/],
    ['Capacity is unavailable at this time. Please try again later', true, /more availability zones/],
    ['ATTRIBUTE', false, /CPU architecture/],
    ['LOCATION', false, /subnets in before/],
    ['SOMETHING NEW', false, /capacity-providers in before/],
  ])('%s', (reason, isPassing, hint) => {
    const failure = readFailures([
      { arn: 'arn:1', reason },
      { arn: 'arn:2', reason },
    ])
    expect(failure).toEqual({ reasons: [reason], isPassing })
    const error = explainPlacement(migration, failure)
    expect(error.message).toBe(`ECS found no place for the task migrate. ECS says: ${reason}`)
    expect(error.hint).toMatch(hint)
  })
})
