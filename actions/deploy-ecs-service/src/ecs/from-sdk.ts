import type * as Sdk from '@slipway/aws/sdk/ecs'
import type { Deployment, Service, ServiceDeployment, StoppedTask } from './service.js'

/** The SDK's shapes, in which everything is optional, as the domain's. A missing text is ''; a missing count is 0. */
export function toService(service: Sdk.Service): Service {
  return {
    name: service.serviceName ?? '',
    arn: service.serviceArn ?? '',
    clusterArn: service.clusterArn ?? '',
    status: service.status ?? '',
    controller: service.deploymentController?.type ?? 'ECS',
    strategy: service.deploymentConfiguration?.strategy ?? 'ROLLING',
    taskDefinition: service.taskDefinition ?? '',
    capacityProviders: (service.capacityProviderStrategy ?? []).map(
      ({ capacityProvider }) => capacityProvider ?? '',
    ),
    targetGroups: targetGroupsOf(service),
    desired: service.desiredCount ?? 0,
    running: service.runningCount ?? 0,
    pending: service.pendingCount ?? 0,
    deployments: (service.deployments ?? []).map(toDeployment),
    events: (service.events ?? []).map(({ id, createdAt, message }) => ({
      id: id ?? '',
      at: createdAt?.getTime() ?? 0,
      message: message ?? '',
    })),
  }
}

/** Of a service, or of a task set: with those that blue/green deployments alternate with. */
export function targetGroupsOf({
  loadBalancers = [],
}: Pick<Sdk.Service, 'loadBalancers'>): readonly string[] {
  return loadBalancers.flatMap(({ targetGroupArn, advancedConfiguration }) =>
    [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => arn !== undefined),
  )
}

function toDeployment(deployment: Sdk.Deployment): Deployment {
  const { status } = deployment
  return {
    id: deployment.id ?? '',
    status: status === 'PRIMARY' || status === 'ACTIVE' ? status : 'INACTIVE',
    taskDefinition: deployment.taskDefinition ?? '',
    rolloutState: deployment.rolloutState ?? 'IN_PROGRESS',
    rolloutReason: deployment.rolloutStateReason ?? '',
    desired: deployment.desiredCount ?? 0,
    running: deployment.runningCount ?? 0,
    pending: deployment.pendingCount ?? 0,
    failed: deployment.failedTasks ?? 0,
    createdAt: deployment.createdAt?.getTime() ?? 0,
  }
}

export function toServiceDeployment(found: Sdk.ServiceDeployment): ServiceDeployment {
  return {
    arn: found.serviceDeploymentArn ?? '',
    status: found.status ?? 'PENDING',
    reason: found.statusReason ?? found.rollback?.reason ?? '',
  }
}

/**
 * Whether more than its reason may yet become known of a task that stops, be it that AWS still clears it away: not when
 * its containers have all ended, or the scheduler has said what it took it out for. Clearing away takes half a minute,
 * draining up to an hour.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html
 */
function isStopping({ lastStatus, stoppedReason }: Sdk.Task): boolean {
  if (lastStatus === 'STOPPED' || lastStatus === 'DEPROVISIONING') return false
  return !/failed (container|ELB) health checks/.test(stoppedReason ?? '')
}

export function toStoppedTask(task: Sdk.Task): StoppedTask {
  return {
    arn: task.taskArn ?? '',
    startedBy: task.startedBy ?? '',
    stopCode: task.stopCode ?? '',
    reason: task.stoppedReason ?? '',
    stoppedAt: (task.stoppedAt ?? task.executionStoppedAt ?? task.stoppingAt)?.getTime() ?? 0,
    ...(isStopping(task) && { isStopping: true }),
    containers: (task.containers ?? []).map(({ name, exitCode, reason, runtimeId }) => ({
      name: name ?? '',
      exitCode,
      reason: reason ?? '',
      runtimeId,
    })),
  }
}
