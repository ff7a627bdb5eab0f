import type { Json } from '../../json-service.js'
import type { Account } from '../account.js'
import { timestamp } from '../members.js'
import { reservedPorts, type ContainerInstance } from './container-instance.js'

/** As DescribeContainerInstances gives it. */
export function describeInstance(
  { tasks, tags }: Account,
  cluster: string,
  instance: ContainerInstance,
): Json {
  const placed = tasks.list(cluster).filter((task) => task.instance === instance && !task.isEnding)
  const running = placed.filter(({ lastStatus }) => lastStatus === 'RUNNING').length
  const { remaining } = instance
  return {
    containerInstanceArn: instance.arn,
    ec2InstanceId: instance.ec2InstanceId,
    ...(instance.capacityProvider !== undefined && { capacityProviderName: instance.capacityProvider }),
    version: 1,
    status: instance.status,
    agentConnected: instance.agentConnected,
    runningTasksCount: running,
    pendingTasksCount: placed.length - running,
    registeredResources: [
      integer('CPU', instance.cpu),
      integer('MEMORY', instance.memory),
      ports(reservedPorts),
    ],
    remainingResources: [
      integer('CPU', remaining.cpu),
      integer('MEMORY', remaining.memory),
      ports(remaining.usedPorts),
    ],
    attributes: Object.entries(instance.attributes).map(([name, value]) => ({ name, value })),
    registeredAt: timestamp(instance.registeredAt),
    attachments: [],
    tags: tags.of(instance.arn),
  }
}

function integer(name: string, integerValue: number): Json {
  return { name, type: 'INTEGER', integerValue }
}

function ports(used: readonly number[]): Json {
  return { name: 'PORTS', type: 'STRINGSET', stringSetValue: used.map(String) }
}
