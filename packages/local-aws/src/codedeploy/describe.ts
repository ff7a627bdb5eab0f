import { timestamp } from '../ecs/members.js'
import type { TaskSet } from '../ecs/index.js'
import type { Json } from '../json-service.js'
import type { World } from '../world.js'
import { arn } from '../world.js'
import type { Deployment } from './deployment.js'
import { describeSettings, targetGroupName } from './deployment-group.js'
import type { Parts } from './parts.js'

/** A deployment as GetDeployment gives it. */
export function describeDeployment(deployment: Deployment): Json {
  const { settings, status, error, rollbackInfo } = deployment
  const { group, configuration, description, creator, revision, previousRevision } = settings
  return {
    ...describeSettings(group),
    applicationName: group.application,
    deploymentGroupName: group.name,
    deploymentConfigName: configuration,
    deploymentId: deployment.id,
    ...(previousRevision !== undefined && { previousRevision }),
    revision,
    status,
    ...(error !== undefined && { errorInformation: error }),
    createTime: timestamp(deployment.createTime),
    startTime: timestamp(deployment.startTime),
    completeTime: timestamp(deployment.completeTime),
    deploymentOverview: overview(deployment),
    ...(description !== undefined && { description }),
    creator,
    ignoreApplicationStopFailures: false,
    autoRollbackConfiguration: { enabled: settings.autoRollback.length > 0, events: settings.autoRollback },
    updateOutdatedInstancesOnly: false,
    ...(rollbackInfo !== undefined && { rollbackInfo }),
    instanceTerminationWaitTimeStarted: deployment.gate?.type === 'TERMINATION_WAIT',
    fileExistsBehavior: 'DISALLOW',
    deploymentStatusMessages: [],
  }
}

/** One target: the service. */
function overview({ status, startTime }: Deployment): Json {
  const none = { Pending: 0, InProgress: 0, Succeeded: 0, Failed: 0, Skipped: 0, Ready: 0 }
  switch (status) {
    case 'Created':
    case 'Queued':
      return { ...none, Pending: 1 }
    case 'Stopped':
      return startTime === undefined ? { ...none, Skipped: 1 } : { ...none, Failed: 1 }
    case 'InProgress':
    case 'Ready':
    case 'Succeeded':
    case 'Failed':
      return { ...none, [status]: 1 }
  }
}

/** `<cluster>:<service>` */
export function targetId({ settings: { group } }: Deployment): string {
  return `${group.options.cluster}:${group.options.service}`
}

/** The target as BatchGetDeploymentTargets gives it. */
export function describeTarget(deployment: Deployment, ecs: Parts['ecs'], world: World): Json {
  const { cluster, service } = deployment.settings.group.options
  const { status, events, blue, green, greenWeight } = deployment
  return {
    deploymentTargetType: 'ECSTarget',
    ecsTarget: {
      deploymentId: deployment.id,
      targetId: targetId(deployment),
      targetArn: arn(world, 'ecs', `service/${cluster}/${service}`),
      lastUpdatedAt: timestamp(deployment.updatedAt),
      lifecycleEvents: events.map(({ name, status: eventStatus, startTime, endTime, diagnostics }) => ({
        lifecycleEventName: name,
        status: eventStatus,
        startTime: timestamp(startTime),
        endTime: timestamp(endTime),
        ...(diagnostics !== undefined && { diagnostics }),
      })),
      status: status === 'Created' || status === 'Queued' ? 'Pending' : targetStatus(status),
      taskSetsInfo: [
        ...(blue ? [describeSet(blue, 'Blue', 100 - greenWeight)] : []),
        ...(green ? [describeSet(green, 'Green', greenWeight)] : []),
      ],
    },
  }

  function describeSet(set: TaskSet, label: 'Blue' | 'Green', trafficWeight: number): Json {
    const { desired, running, pending } = countsOf(set)
    return {
      identifer: set.id,
      desiredCount: desired,
      runningCount: running,
      pendingCount: pending,
      status: set.status,
      trafficWeight,
      targetGroup: { name: targetGroupName(set.loadBalancers[0]?.targetGroupArn ?? '') },
      taskSetLabel: label,
    }
  }

  function countsOf(set: TaskSet): ReturnType<Parts['ecs']['counts']> {
    return ecs.counts(ecs.find(cluster, service), set)
  }
}

function targetStatus(status: 'InProgress' | 'Ready' | 'Succeeded' | 'Failed' | 'Stopped'): string {
  return status === 'Stopped' ? 'Failed' : status
}
