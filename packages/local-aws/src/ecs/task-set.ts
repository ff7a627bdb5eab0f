import type { Json } from '../json-service.js'
import { newDeployment, type Deployment } from './deployment.js'
import { newDeploymentNumber } from './names.js'
import { readLoadBalancers, type LoadBalancerSettings, type Service } from './service.js'
import type { TaskDefinition } from './task-definition.js'

/** A set of tasks of one revision: what services of the controllers CODE_DEPLOY and EXTERNAL consist of. */
export interface TaskSet {
  /** `ecs-svc/<number>`: its tasks are started by it. */
  readonly id: string
  /** What its tasks are started for; failures are counted in it. */
  readonly deployment: Deployment
  /** Who made it: `CODE_DEPLOY`; undefined when somebody called CreateTaskSet. */
  readonly startedBy: string | undefined
  /** CodeDeploy's deployment: `d-XXXXXXXXX`. */
  readonly externalId: string | undefined
  readonly loadBalancers: readonly LoadBalancerSettings[]
  /** Percent of the service's desired count. */
  scale: number
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING'
  stability: 'STEADY_STATE' | 'STABILIZING'
  stabilityAt: number
  updatedAt: number
}

export interface TaskSetOptions {
  readonly definition: TaskDefinition
  /** networkConfiguration, loadBalancers, platformVersion, launchType, capacityProviderStrategy. */
  readonly settings: Json
  readonly scale: number
  readonly startedBy?: string | undefined
  readonly externalId?: string | undefined
}

/** Adds a task set, which is not the primary one. */
export function addTaskSet(service: Service, options: TaskSetOptions): TaskSet {
  const now = service.origin.now()
  const number = newDeploymentNumber()
  const { definition, settings, scale, startedBy, externalId } = options
  const revision = {
    arn: `${service.origin.arn.replace(':service/', ':service-revision/')}/${number}`,
    createdAt: now,
    definition,
    settings,
  }
  const made: TaskSet = {
    id: `ecs-svc/${number}`,
    deployment: newDeployment(`ecs-svc/${number}`, revision, now),
    startedBy,
    externalId,
    loadBalancers: readLoadBalancers(settings),
    scale,
    status: 'ACTIVE',
    stability: 'STABILIZING',
    stabilityAt: now,
    updatedAt: now,
  }
  service.taskSets.unshift(made)
  service.isSteady = false
  return made
}

/** The service is this task set from now on; the one before stays as an active one. */
export function makePrimaryTaskSet(service: Service, primary: TaskSet): void {
  for (const set of service.taskSets) if (set.status === 'PRIMARY') set.status = 'ACTIVE'
  primary.status = 'PRIMARY'
  primary.updatedAt = service.origin.now()
  service.settings = { ...service.settings, taskDefinition: primary.deployment.revision.definition.arn }
  service.isSteady = false
}

/** Its tasks are drained and stopped; it is gone when the last one is. */
export function drainTaskSet(service: Service, set: TaskSet): void {
  set.status = 'DRAINING'
  set.scale = 0
  set.updatedAt = service.origin.now()
  service.isSteady = false
}

/** How many tasks it is to have. */
export function computedDesiredCount(service: Service, { scale }: TaskSet): number {
  return service.status === 'ACTIVE' ? Math.ceil((service.desiredCount * scale) / 100) : 0
}

export function taskSetArn({ origin }: Service, { id }: TaskSet): string {
  return `${origin.arn.replace(':service/', ':task-set/')}/${id}`
}
