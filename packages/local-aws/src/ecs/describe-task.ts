import type { Json } from '../json-service.js'
import { records, timestamp } from './members.js'
import { lastPart } from './names.js'
import type { ContainerState, Task } from './task.js'

/**
 * A task as DescribeTasks gives it.
 * @param tags where they are asked for
 */
export function describeTask(task: Task, clusterArn: string, tags: readonly Json[] = []): Json {
  const { settings, times } = task
  const attachment = settings.id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return {
    taskArn: settings.arn,
    clusterArn,
    taskDefinitionArn: settings.definition.arn,
    group: settings.group,
    ...(settings.startedBy !== undefined && { startedBy: settings.startedBy }),
    launchType: settings.launchType,
    ...(settings.capacityProvider !== undefined && { capacityProviderName: settings.capacityProvider }),
    ...(task.instance && { containerInstanceArn: task.instance.arn }),
    availabilityZone: `${clusterArn.split(':')[3] ?? ''}a`,
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: task.health,
    ...(task.stopCode && { stopCode: task.stopCode }),
    ...(task.stoppedReason !== undefined && { stoppedReason: task.stoppedReason }),
    ...(settings.cpu !== undefined && { cpu: String(settings.cpu) }),
    ...(settings.memory !== undefined && { memory: String(settings.memory) }),
    ...Object.fromEntries(
      Object.entries(times).map(([name, at]: [string, number | undefined]) => [name, timestamp(at)]),
    ),
    attachments: [
      {
        id: attachment,
        type: 'ElasticNetworkInterface',
        status: task.lastStatus === 'STOPPED' ? 'DELETED' : 'ATTACHED',
        details: [{ name: 'privateIPv4Address', value: settings.address }],
      },
    ],
    containers: task.containers.map((container) => describeContainer(task, container, attachment)),
    overrides: describeOverrides(task),
    tags,
    version: 1,
  }
}

/** As they were given; every container is there, with or without. */
function describeOverrides({ settings, containers }: Task): Json {
  const { taskOverrides = {} } = settings
  const given = records(taskOverrides, 'containerOverrides')
  const containerOverrides = containers.map(({ definition: { name } }) => ({
    ...given.find((override) => override.name === name),
    name,
  }))
  return { ...taskOverrides, containerOverrides }
}

function describeContainer({ settings }: Task, container: ContainerState, attachmentId: string): Json {
  const { definition, lastStatus, health, exitCode, reason } = container
  return {
    containerArn: `${settings.arn.replace(':task/', ':container/')}/${definition.name}`,
    taskArn: settings.arn,
    name: definition.name,
    image: definition.image,
    ...(definition.image.includes('@') && { imageDigest: lastPart(definition.image).split('@')[1] }),
    runtimeId: `${settings.id}-${String(settings.containers.indexOf(definition))}`,
    lastStatus,
    healthStatus: health,
    ...(exitCode !== undefined && { exitCode }),
    ...(reason !== undefined && { reason }),
    networkInterfaces: [{ attachmentId, privateIpv4Address: settings.address }],
    networkBindings: [],
    cpu: String(definition.cpu),
    ...(definition.memory !== undefined && { memory: String(definition.memory) }),
  }
}
