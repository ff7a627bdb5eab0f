import type { Hosting } from '../../src/preflight/hosting.js'
import { judgeNetwork, judgeNetworkMode, type NetworkFacts } from '../../src/preflight/network.js'
import type { Network } from '../../src/preflight/service-settings.js'
import { judgeServiceConnect } from '../../src/preflight/service-connect.js'
import { lines, task } from './facts.js'

const network: Network = { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] }

describe('the network mode', () => {
  it.each<readonly [string, string, Network | undefined, Hosting['kind'], readonly string[]]>([
    ['is awsvpc on Fargate, with subnets', 'awsvpc', network, 'fargate', []],
    ['is bridge on instances, without', 'bridge', undefined, 'instances', []],
    [
      'is another one on Fargate',
      'bridge',
      network,
      'fargate',
      ['error: Fargate needs the network mode awsvpc, and the task definition has bridge'],
    ],
    [
      'is not given on Fargate',
      '',
      undefined,
      'fargate',
      ['error: Fargate needs the network mode awsvpc, and the task definition has none'],
    ],
    [
      'needs subnets',
      'awsvpc',
      undefined,
      'instances',
      ['error: The network mode awsvpc needs subnets, and the service has none'],
    ],
    [
      'goes with no subnets',
      'host',
      network,
      'instances',
      [
        'error: The service has subnets, which only go with the network mode awsvpc; the task definition has host',
      ],
    ],
  ])('%s', (_what, networkMode, given, hosting, expected) => {
    expect(lines(judgeNetworkMode(task({ networkMode }), given, hosting))).toEqual(expected)
  })
})

describe('the network', () => {
  const there: NetworkFacts = {
    subnets: [
      { id: 'subnet-1', vpc: 'vpc-1', free: 9 },
      { id: 'subnet-2', vpc: 'vpc-1', free: 9 },
    ],
    securityGroups: [{ id: 'sg-1', vpc: 'vpc-1' }],
  }
  const full = { id: 'subnet-1', vpc: 'vpc-1', free: 0 }
  it.each<readonly [string, Partial<NetworkFacts>, readonly string[]]>([
    ['is there', {}, []],
    ['could not be looked at', { subnets: undefined, securityGroups: undefined }, []],
    [
      'lacks subnets',
      { subnets: [] },
      ['error: The subnets subnet-1 and subnet-2 of the service do not exist in this account and region'],
    ],
    [
      'lacks a security group',
      { securityGroups: [] },
      ['error: The security group sg-1 of the service does not exist in this account and region'],
    ],
    [
      'is of two VPCs',
      { securityGroups: [{ id: 'sg-1', vpc: 'vpc-2' }] },
      [
        'error: The subnets and security groups of the service are not of one VPC: subnet-1, subnet-2 in vpc-1; sg-1 in vpc-2',
      ],
    ],
    [
      'has a full subnet',
      { subnets: [full, { id: 'subnet-2', vpc: 'vpc-1', free: 1 }] },
      ['warning: The subnet subnet-1 is full: there is no address for another task'],
    ],
    [
      'is full',
      { subnets: [full, { ...full, id: 'subnet-2' }] },
      ['warning: Every subnet of the service is full: there is no address for another task'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(lines(judgeNetwork(network, { ...there, ...change }))).toEqual(expected)
  })
})

describe('Service Connect', () => {
  const named = task({}, { portMappings: [{ name: 'http', containerPort: 8080 }] })
  it.each([
    ['knows the port', named, ['http'], []],
    ['is not used', task(), [], []],
    [
      'knows a port that is not',
      named,
      ['web'],
      ['error: Service Connect makes the port web known, and no port mapping has this name'],
    ],
  ])('%s', (_what, given, connected, expected) => {
    expect(lines(judgeServiceConnect(given, connected))).toEqual(expected)
  })
})
