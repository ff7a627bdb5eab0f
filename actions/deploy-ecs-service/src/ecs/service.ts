/** A service as DescribeServices shows it, as far as a deployment depends on it. */
export interface Service {
  readonly name: string
  readonly arn: string
  readonly clusterArn: string
  readonly status: string
  readonly controller: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL'
  /** Of deployments by the controller ECS. */
  readonly strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY'
  /** The revision that the service is to run: an ARN. */
  readonly taskDefinition: string
  /** Those of the service's own strategy; empty, or not given, where it has a launch type. */
  readonly capacityProviders?: readonly string[]
  /** ARNs of those that its tasks can be registered in. */
  readonly targetGroups?: readonly string[]
  readonly desired: number
  readonly running: number
  readonly pending: number
  readonly deployments: readonly Deployment[]
  /** Newest first, at most 100. */
  readonly events: readonly ServiceEvent[]
}

export interface Deployment {
  /** `ecs-svc/<number>` */
  readonly id: string
  readonly status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE'
  readonly taskDefinition: string
  readonly rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  readonly rolloutReason: string
  readonly desired: number
  readonly running: number
  readonly pending: number
  /** Tasks that failed one after another; back to 0 when a task runs. */
  readonly failed: number
  /** Milliseconds since the epoch, by ECS's clock. */
  readonly createdAt: number
}

export interface ServiceEvent {
  readonly id: string
  /** Milliseconds since the epoch, by ECS's clock. */
  readonly at: number
  readonly message: string
}

/** What ECS's record tells of one deployment, also after DescribeServices has dropped it. */
export interface ServiceDeployment {
  readonly arn: string
  readonly status: ServiceDeploymentStatus
  readonly reason: string
}

/** The same, found among all that the service had since. */
export interface FoundDeployment extends ServiceDeployment {
  /** Another deployment began after it. */
  readonly isReplaced: boolean
}

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html */
export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED'

/** A task that stopped, or is about to. */
export interface StoppedTask {
  readonly arn: string
  /** The id of the deployment that started it. */
  readonly startedBy: string
  /** `EssentialContainerExited`, `TaskFailedToStart`, `ServiceSchedulerInitiated`, … */
  readonly stopCode: string
  readonly reason: string
  readonly stoppedAt: number
  /** Containers of it may run still, and nothing is said yet but why it is to stop. */
  readonly isStopping?: boolean
  readonly containers: readonly StoppedContainer[]
}

export interface StoppedContainer {
  readonly name: string
  /** Undefined when the container never ran. */
  readonly exitCode: number | undefined
  readonly reason: string
  /** The id that the container runtime gave it. */
  readonly runtimeId: string | undefined
}

export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments.find(({ status }) => status === 'PRIMARY')
}

/** It is on its way out, or gone: that nothing runs is then what ECS calls complete. */
export function isDeleted({ status }: Service): boolean {
  return status === 'DRAINING' || status === 'INACTIVE'
}

/** Everything that should run does, and nothing is on its way. */
export function isSteady(service: Service): boolean {
  const [only, ...others] = service.deployments
  return (
    only?.rolloutState === 'COMPLETED' &&
    others.length === 0 &&
    service.pending === 0 &&
    service.running === service.desired
  )
}
