import type { Hosting } from './hosting.js'
import { enumerate, error, warning, type Problem } from './problem.js'
import type { Network } from './service-settings.js'
import type { Task } from './task.js'

/** A subnet or a security group that there is. */
export interface Placed {
  readonly id: string
  readonly vpc: string
}

export interface Subnet extends Placed {
  /** Addresses that nobody has. */
  readonly free: number
}

/** What EC2 says of the service's network; each undefined when it could not be looked at. */
export interface NetworkFacts {
  readonly subnets: readonly Subnet[] | undefined
  readonly securityGroups: readonly Placed[] | undefined
}

/** Whether the task's network mode and the service's network configuration fit each other. */
export function judgeNetworkMode(
  { networkMode, requires }: Task,
  network: Network | undefined,
  hosting: Hosting['kind'],
): readonly Problem[] {
  const isFargate = hosting === 'fargate' || requires.includes('FARGATE')
  if (isFargate && networkMode !== 'awsvpc') {
    return [
      error(
        `Fargate needs the network mode awsvpc, and the task definition has ${networkMode ?? 'none'}`,
        'Set "networkMode": "awsvpc" in the task definition.',
      ),
    ]
  }
  if (networkMode === 'awsvpc' && (network?.subnets ?? []).length === 0) {
    return [
      error(
        'The network mode awsvpc needs subnets, and the service has none',
        'Give the service a network configuration with subnets and security groups.',
      ),
    ]
  }
  if (networkMode !== 'awsvpc' && network !== undefined && network.subnets.length > 0) {
    return [
      error(
        `The service has subnets, which only go with the network mode awsvpc; the task definition has ${networkMode ?? 'none'}`,
        'Set "networkMode": "awsvpc" in the task definition, or take the network configuration from the service.',
      ),
    ]
  }
  return []
}

export function judgeNetwork(
  network: Network,
  { subnets, securityGroups }: NetworkFacts,
): readonly Problem[] {
  return [
    ...missing('subnet', network.subnets, subnets),
    ...missing('security group', network.securityGroups, securityGroups),
    ...apart(subnets, securityGroups),
    ...full(subnets),
  ]
}

function missing(
  noun: string,
  wanted: readonly string[],
  found: readonly Placed[] | undefined,
): readonly Problem[] {
  if (found === undefined) return []
  const lacking = wanted.filter((id) => !found.some((one) => one.id === id))
  if (lacking.length === 0) return []
  const [what, verb] = lacking.length === 1 ? [noun, 'does'] : [`${noun}s`, 'do']
  return [
    error(
      `The ${what} ${enumerate(lacking)} of the service ${verb} not exist in this account and region`,
      'Correct the network configuration of the service; a deleted VPC takes its subnets and groups with it.',
    ),
  ]
}

function apart(subnets: readonly Subnet[] = [], securityGroups: readonly Placed[] = []): readonly Problem[] {
  const all = [...subnets, ...securityGroups]
  const vpcs = [...new Set(all.map(({ vpc }) => vpc))]
  if (vpcs.length < 2) return []
  const places = vpcs.map((vpc) => {
    const ids = all.filter((one) => one.vpc === vpc).map(({ id }) => id)
    return `${ids.join(', ')} in ${vpc}`
  })
  return [
    error(
      `The subnets and security groups of the service are not of one VPC: ${places.join('; ')}`,
      'Name subnets and security groups of the same VPC.',
    ),
  ]
}

function full(subnets: readonly Subnet[] = []): readonly Problem[] {
  const without = subnets.filter(({ free }) => free === 0).map(({ id }) => id)
  if (without.length === 0) return []
  const all = without.length === subnets.length
  return [
    warning(
      `${all ? 'Every subnet of the service is full' : `The subnet ${enumerate(without)} is full`}: there is no address for another task`,
      'A task in awsvpc mode takes an address of its own. Add a subnet, or free addresses in this one.',
    ),
  ]
}
