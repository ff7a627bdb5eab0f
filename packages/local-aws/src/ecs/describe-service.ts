import type { Json } from '../json-service.js'
import type { Deployment } from './deployment.js'
import { describeTaskSet } from './describe-task-set.js'
import { record, timestamp, without } from './members.js'
import type { Service } from './service.js'
import { isOver } from './service-deployment.js'
import type { Task } from './task.js'
import { counts } from './task-counts.js'

/** What a service shows in its deployments alone, or in its revisions. */
const ofDeployment = [
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const
const notShown = [
  ...['cluster', 'clientToken', 'role', 'desiredCount', 'tags', 'gatewayConnectors', 'monitoring'],
  ...ofDeployment,
]

/** A service as DescribeServices gives it. */
export function describeService(service: Service, tasks: readonly Task[], clusterArn: string): Json {
  const { origin, settings, primary } = service
  const ongoing = service.history.find((entry) => !isOver(entry))
  return {
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: service.controller },
    loadBalancers: [],
    serviceRegistries: [],
    placementConstraints: [],
    placementStrategy: [],
    enableECSManagedTags: false,
    propagateTags: 'NONE',
    enableExecuteCommand: false,
    ...without(settings, ...notShown),
    serviceArn: origin.arn,
    serviceName: origin.name,
    clusterArn,
    status: service.status,
    desiredCount: service.desiredCount,
    ...counts(tasks),
    // An Express service has one in its deployments alone. Source: https://github.com/kayac/ecspresso/pull/902
    ...(settings.resourceManagementType === 'ECS'
      ? { taskDefinition: undefined }
      : { taskDefinition: primary?.revision.definition.arn ?? settings.taskDefinition }),
    deploymentConfiguration: {
      strategy: 'ROLLING',
      bakeTimeInMinutes: 0,
      ...service.limits,
      ...record(settings, 'deploymentConfiguration'),
    },
    deployments: service.deployments.map((deployment) => describeDeployment(service, deployment, tasks)),
    ...(service.controller !== 'ECS' && {
      taskSets: service.taskSets.map((set) => describeTaskSet(service, set, tasks, clusterArn)),
    }),
    ...(ongoing && { currentServiceDeployment: ongoing.arn }),
    currentServiceRevisions: service.deployments.map(({ id, revision }) => {
      const own = counts(tasks.filter(({ settings: { startedBy } }) => startedBy === id))
      return {
        arn: revision.arn,
        requestedTaskCount: own.runningCount + own.pendingCount,
        runningTaskCount: own.runningCount,
        pendingTaskCount: own.pendingCount,
      }
    }),
    events: service.events.list().map((event) => ({ ...event, createdAt: timestamp(event.createdAt) })),
    createdAt: timestamp(service.createdAt),
    createdBy: origin.createdBy,
  }
}

function describeDeployment(service: Service, deployment: Deployment, tasks: readonly Task[]): Json {
  const { revision } = deployment
  const own = counts(tasks.filter(({ settings }) => settings.startedBy === deployment.id))
  const wanted = own.runningCount + own.pendingCount
  const { launchType, platformVersion, networkConfiguration, capacityProviderStrategy } = revision.settings
  const shown = ofDeployment.map((member) => [member, revision.settings[member]] as const)
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: revision.definition.arn,
    desiredCount: deployment.status === 'PRIMARY' ? service.desiredCount : wanted,
    ...own,
    failedTasks: deployment.failedTasks,
    createdAt: timestamp(deployment.createdAt),
    updatedAt: timestamp(deployment.updatedAt),
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
    launchType,
    capacityProviderStrategy,
    platformVersion,
    networkConfiguration,
    ...Object.fromEntries(shown),
  }
}
