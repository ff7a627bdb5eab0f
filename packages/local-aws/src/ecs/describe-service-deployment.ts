import type { Json } from '../json-service.js'
import { breakerThreshold } from './circuit-breaker.js'
import type { ServiceRevision } from './deployment.js'
import { counts } from './task-counts.js'
import { timestamp } from './members.js'
import { describeProgress, describeWeights } from './native/progress.js'
import type { Service } from './service.js'
import { isOver, type ServiceDeployment } from './service-deployment.js'
import type { Task } from './task.js'

/** As ListServiceDeployments gives it. */
export function briefServiceDeployment(service: Service, entry: ServiceDeployment, clusterArn: string): Json {
  return {
    ...shared(service, entry, clusterArn),
    targetServiceRevisionArn: entry.deployment.revision.arn,
  }
}

/** As DescribeServiceDeployments gives it. */
export function describeServiceDeployment(
  service: Service,
  entry: ServiceDeployment,
  tasks: readonly Task[],
  clusterArn: string,
): Json {
  const { deployment, rollback } = entry
  const { enable } = service.circuitBreaker
  const summary = (revision: ServiceRevision): Json => {
    const id = `ecs-svc/${revision.arn.slice(revision.arn.lastIndexOf('/') + 1)}`
    const own = counts(tasks.filter(({ settings }) => settings.startedBy === id))
    return {
      ...(entry.native && describeWeights(entry.native, deployment.revision, revision)),
      arn: revision.arn,
      requestedTaskCount: own.runningCount + own.pendingCount,
      runningTaskCount: own.runningCount,
      pendingTaskCount: own.pendingCount,
    }
  }
  return {
    ...shared(service, entry, clusterArn),
    ...(entry.native && describeProgress(entry.native)),
    updatedAt: timestamp(entry.updatedAt),
    ...(entry.stoppedAt !== undefined && { stoppedAt: timestamp(entry.stoppedAt) }),
    sourceServiceRevisions: entry.source.map(summary),
    targetServiceRevision: summary(deployment.revision),
    deploymentConfiguration: { strategy: 'ROLLING', ...service.limits, ...entry.configuration },
    deploymentCircuitBreaker: {
      status: breakerStatus(enable, entry),
      failureCount: deployment.failedTasks,
      threshold: breakerThreshold(service),
    },
    alarms: describeAlarms(service, entry),
    ...(rollback && {
      rollback: {
        reason: rollback.reason,
        startedAt: timestamp(rollback.startedAt),
        serviceRevisionArn: rollback.revision.arn,
      },
    }),
  }
}

/** As DescribeServiceRevisions gives it. */
export function describeRevision(service: Service, revision: ServiceRevision, clusterArn: string): Json {
  const { definition, settings } = revision
  const { launchType, platformVersion, loadBalancers, serviceRegistries, networkConfiguration } = settings
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.origin.arn,
    clusterArn,
    taskDefinition: definition.arn,
    launchType,
    platformVersion,
    loadBalancers,
    serviceRegistries,
    networkConfiguration,
    containerImages: definition.containers.map(({ name, image }) => ({
      containerName: name,
      image,
      ...(image.includes('@') && { imageDigest: image.slice(image.indexOf('@') + 1) }),
    })),
    guardDutyEnabled: false,
    ...(revision.managedResources && { ecsManagedResources: revision.managedResources }),
    createdAt: timestamp(revision.createdAt),
  }
}

function shared(service: Service, entry: ServiceDeployment, clusterArn: string): Json {
  return {
    serviceDeploymentArn: entry.arn,
    serviceArn: service.origin.arn,
    clusterArn,
    createdAt: timestamp(entry.createdAt),
    startedAt: timestamp(entry.createdAt),
    ...(entry.finishedAt !== undefined && { finishedAt: timestamp(entry.finishedAt) }),
    status: entry.status,
    ...(entry.statusReason !== undefined && { statusReason: entry.statusReason }),
  }
}

function describeAlarms({ alarms }: Service, entry: ServiceDeployment): Json {
  if (!alarms.enable) return { status: 'DISABLED' }
  const { triggeredAlarms = [] } = entry.deployment
  const watching = isOver(entry) ? 'MONITORING_COMPLETE' : 'MONITORING'
  return {
    status: triggeredAlarms.length > 0 ? 'TRIGGERED' : watching,
    alarmNames: alarms.names,
    ...(triggeredAlarms.length > 0 && { triggeredAlarmNames: triggeredAlarms }),
  }
}

function breakerStatus(enabled: boolean, entry: ServiceDeployment): string {
  if (!enabled) return 'DISABLED'
  if (entry.deployment.trippedAt !== undefined && entry.deployment.rolloutState === 'FAILED')
    return 'TRIGGERED'
  return isOver(entry) ? 'MONITORING_COMPLETE' : 'MONITORING'
}
