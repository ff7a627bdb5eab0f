import type { Cluster } from './cluster.js'
import type { Hosting } from './hosting.js'
import { enumerate, error, warning, type Problem } from './problem.js'
import type { ServiceSettings } from './service-settings.js'
import type { Task } from './task.js'

/** What a container instance has left. */
export interface Room {
  readonly cpu: number
  /** MiB */
  readonly memory: number
  /** Host ports that are taken. */
  readonly ports: readonly number[]
}

export interface CapacityFacts {
  /** Of the active container instances, as many as were looked at; undefined when they could not be. */
  readonly rooms: readonly Room[] | undefined
  /** Whether something makes instances when they lack; undefined when it could not be looked at. */
  readonly isScaling: boolean | undefined
}

/** @param cluster its name or ARN */
export function judgeCluster(
  cluster: string,
  found: Cluster | 'missing' | undefined,
  { providers }: Hosting,
): readonly Problem[] {
  if (found === undefined) return []
  if (found === 'missing') {
    return [
      error(
        `The cluster ${cluster} does not exist`,
        'Check the inputs cluster and aws-region, and that the credentials are of the account that has it.',
      ),
    ]
  }
  if (found.status !== 'ACTIVE') {
    return [
      error(
        `The cluster ${cluster} is ${found.status}`,
        'Wait until it is ACTIVE (`aws ecs describe-clusters`), or use another one.',
      ),
    ]
  }
  const lacking = providers.filter((name) => !found.providers.includes(name))
  if (lacking.length === 0) return []
  const one = lacking.length === 1
  return [
    error(
      `The capacity provider${one ? '' : 's'} ${enumerate(lacking)} of the service ${one ? 'is' : 'are'} not associated with the cluster ${cluster}`,
      `Associate ${one ? 'it' : 'them'} (\`aws ecs put-cluster-capacity-providers\`, which takes the whole list); the cluster has ${found.providers.length === 0 ? 'none' : enumerate(found.providers)}.`,
    ),
  ]
}

/** Whether one more task would find a place; only of tasks on container instances. */
export function judgeRoom(task: Task, { rooms, isScaling }: CapacityFacts): readonly Problem[] {
  if (rooms === undefined || isScaling !== false) return []
  if (rooms.length === 0) {
    return [
      warning(
        'The cluster has no active container instance, and no capacity provider that makes one',
        'Register instances with the cluster, or give the service a capacity provider with managed scaling.',
      ),
    ]
  }
  const need = needOf(task)
  if (rooms.some((room) => fits(need, room))) return []
  const ports = need.ports.length === 0 ? '' : ` and the host port ${need.ports.join(', ')} free`
  return [
    warning(
      `None of the ${rooms.length} container instances has room for one more task: ${need.cpu} CPU units, ${need.memory} MiB of memory${ports}`,
      'A rolling update starts new tasks before it stops old ones. Add an instance, lower minimumHealthyPercent of the service, or give it a capacity provider with managed scaling.',
    ),
  ]
}

/**
 * Whether the update has to find room beside the tasks that run: not where old ones may be stopped first.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
 */
export function needsRoom({ isDaemon, desired = 1, minimumHealthyPercent }: ServiceSettings): boolean {
  if (isDaemon || desired === 0) return false
  return desired - Math.ceil((desired * minimumHealthyPercent) / 100) < 1
}

function needOf(task: Task): Room {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return {
    cpu: task.cpu ?? sum(task.containers.map(({ cpu }) => cpu)),
    memory: task.memory ?? sum(task.containers.map((one) => one.memoryReservation ?? one.memory ?? 0)),
    ports: task.containers.flatMap(({ ports }) =>
      ports.flatMap(({ containerPort, hostPort }) => {
        switch (task.networkMode) {
          case 'host':
            return containerPort ?? []
          case undefined:
          case 'bridge':
            return hostPort === undefined || hostPort === 0 ? [] : hostPort
          default:
            return []
        }
      }),
    ),
  }
}

function fits(need: Room, room: Room): boolean {
  return (
    need.cpu <= room.cpu &&
    need.memory <= room.memory &&
    need.ports.every((port) => !room.ports.includes(port))
  )
}
