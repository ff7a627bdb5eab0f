import { AwsError } from '../service.js'
import type { Account } from './account.js'
import { checkServiceSettings } from './check-service.js'
import type { Service } from './service.js'
import { counts } from './task-counts.js'
import {
  addTaskSet,
  computedDesiredCount,
  drainTaskSet,
  makePrimaryTaskSet,
  type TaskSet,
} from './task-set.js'

/** What an AppSpec says of the replacement task set. */
export interface Replacement {
  /** ARN or `<family>:<revision>`. */
  readonly taskDefinition: string
  readonly containerName: string
  readonly containerPort: number
  readonly targetGroupArn: string
  readonly platformVersion?: string | undefined
  readonly networkConfiguration?: Readonly<Record<string, unknown>> | undefined
  readonly capacityProviderStrategy?: readonly unknown[] | undefined
  /** CodeDeploy's deployment. */
  readonly externalId: string
}

/** ECS as CodeDeploy uses it: by calls of its service role, which the embedded AWS does not send over HTTP. */
export interface BlueGreenServices {
  /** @throws AwsError when there is no such active service, or its controller is not CODE_DEPLOY */
  find(cluster: string, name: string): Service
  /** @throws AwsError as CreateTaskSet does */
  create(service: Service, replacement: Replacement): TaskSet
  makePrimary(service: Service, set: TaskSet): void
  delete(service: Service, set: TaskSet): void
  counts(
    service: Service,
    set: TaskSet,
  ): { readonly desired: number; readonly running: number; readonly pending: number }
}

export function blueGreenServices(account: Account): BlueGreenServices {
  return {
    find(cluster, name) {
      const service = account.activeService(account.cluster(cluster), name)
      if (service.controller === 'CODE_DEPLOY') return service
      throw new AwsError(
        'InvalidECSServiceException',
        `The deployment controller of ECS service ${name} is not CODE_DEPLOY.`,
      )
    },
    create(service, replacement) {
      const definition = account.definitions.usable(replacement.taskDefinition)
      const { targetGroupArn, containerName, containerPort } = replacement
      const { launchType, networkConfiguration, platformVersion, capacityProviderStrategy } = service.settings
      const settings = {
        launchType: replacement.capacityProviderStrategy === undefined ? launchType : undefined,
        capacityProviderStrategy: replacement.capacityProviderStrategy ?? capacityProviderStrategy,
        platformVersion: replacement.platformVersion ?? platformVersion,
        networkConfiguration: replacement.networkConfiguration ?? networkConfiguration,
        loadBalancers: [{ targetGroupArn, containerName, containerPort }],
        taskDefinition: definition.arn,
      }
      checkServiceSettings(settings, definition, account.parts.elb)
      const made = addTaskSet(service, {
        definition,
        settings,
        scale: 100,
        startedBy: 'CODE_DEPLOY',
        externalId: replacement.externalId,
      })
      account.wake(service)
      return made
    },
    makePrimary(service, set) {
      makePrimaryTaskSet(service, set)
      const { loadBalancers } = set.deployment.revision.settings
      service.settings = { ...service.settings, ...(loadBalancers !== undefined && { loadBalancers }) }
      account.wake(service)
    },
    delete(service, set) {
      drainTaskSet(service, set)
      account.wake(service)
    },
    counts(service, set) {
      const tasks = account.tasks
        .ofService(service.origin.cluster, service.origin.name)
        .filter(({ settings }) => settings.startedBy === set.id)
      const { runningCount: running, pendingCount: pending } = counts(tasks)
      return { desired: computedDesiredCount(service, set), running, pending }
    },
  }
}
