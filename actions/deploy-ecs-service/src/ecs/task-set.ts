import type { Service as SdkService, TaskSet } from '@aws-sdk/client-ecs'
import type { Deployment } from './service.js'

/** What CodeDeploy has put into service shows here; the service itself keeps what it was created with. */
export function primaryTaskSet(service: SdkService): TaskSet | undefined {
  return service.taskSets?.find(({ status }) => status === 'PRIMARY')
}

/** A task set in the words of deployments: it was deployed completely when it became the primary one. */
export function toDeployment(set: TaskSet): Deployment {
  return {
    id: set.id ?? '',
    status: 'PRIMARY',
    taskDefinition: set.taskDefinition ?? '',
    rolloutState: 'COMPLETED',
    rolloutReason: '',
    desired: set.computedDesiredCount ?? 0,
    running: set.runningCount ?? 0,
    pending: set.pendingCount ?? 0,
    failed: 0,
    createdAt: set.createdAt?.getTime() ?? 0,
  }
}
