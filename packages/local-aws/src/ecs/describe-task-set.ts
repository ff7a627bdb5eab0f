import type { Json } from '../json-service.js'
import { record, timestamp } from './members.js'
import type { Service } from './service.js'
import type { Task } from './task.js'
import { counts } from './task-counts.js'
import { computedDesiredCount, taskSetArn, type TaskSet } from './task-set.js'

/** A task set as DescribeTaskSets and DescribeServices give it. */
export function describeTaskSet(
  service: Service,
  set: TaskSet,
  tasks: readonly Task[],
  clusterArn: string,
): Json {
  const { definition, settings } = set.deployment.revision
  const { launchType, capacityProviderStrategy, platformVersion } = settings
  return {
    id: set.id,
    taskSetArn: taskSetArn(service, set),
    serviceArn: service.origin.arn,
    clusterArn,
    ...(set.startedBy !== undefined && { startedBy: set.startedBy }),
    ...(set.externalId !== undefined && { externalId: set.externalId }),
    status: set.status,
    taskDefinition: definition.arn,
    computedDesiredCount: computedDesiredCount(service, set),
    ...counts(tasks.filter((task) => task.settings.startedBy === set.id)),
    createdAt: timestamp(set.deployment.createdAt),
    updatedAt: timestamp(set.updatedAt),
    launchType,
    capacityProviderStrategy,
    platformVersion,
    networkConfiguration: record(settings, 'networkConfiguration'),
    loadBalancers: set.loadBalancers,
    serviceRegistries: [],
    scale: { value: set.scale, unit: 'PERCENT' },
    stabilityStatus: set.stability,
    stabilityStatusAt: timestamp(set.stabilityAt),
    tags: [],
  }
}
