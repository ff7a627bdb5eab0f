import { randomBytes, randomUUID } from 'node:crypto'
import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'

/** What Application Auto Scaling scales: the tasks of a service. */
export interface Capacity {
  /** Undefined when there is no such active service. */
  desiredCount(resource: string): number | undefined
  setDesiredCount(resource: string, count: number): void
  /** Nothing is scaled in as long as a deployment is in progress. */
  isDeploying(resource: string): boolean
}

export interface Limits {
  readonly min: number
  readonly max: number
}

export interface Suspended {
  readonly scaleIn: boolean
  readonly scaleOut: boolean
  readonly schedules: boolean
}

export type Metric = 'cpu' | 'memory' | 'requests'

/** A target tracking policy; what keeps a metric at a value. */
export interface ScalingPolicy {
  readonly name: string
  readonly arn: string
  readonly createdAt: number
  readonly alarms: readonly { readonly AlarmName: string; readonly AlarmARN: string }[]
  /** As it was put. */
  readonly configuration: Readonly<Record<string, unknown>>
  /** Undefined for a metric that the embedded AWS does not know the value of. */
  readonly metric: Metric | undefined
  readonly target: number
  readonly scaleInCooldownMs: number
  readonly scaleOutCooldownMs: number
  readonly isScaleInDisabled: boolean
}

export interface ScheduledAction {
  readonly name: string
  readonly arn: string
  readonly createdAt: number
  readonly schedule: string
  readonly timezone: string | undefined
  readonly start: number | undefined
  readonly end: number | undefined
  readonly limits: Partial<Limits>
  /** Prevents the next run. */
  cancel: () => void
}

/** A service that is scaled, with what scales it. */
export interface ScalableTarget {
  /** `service/<cluster>/<service>` */
  readonly resource: string
  readonly arn: string
  readonly createdAt: number
  limits: Limits
  suspended: Suspended
  readonly policies: Map<string, ScalingPolicy>
  readonly actions: Map<string, ScheduledAction>
}

/** The scalable targets of one account, by resource. */
export class ScalableTargets {
  readonly #byResource = new Map<string, ScalableTarget>()

  constructor(private readonly world: World) {}

  list(): readonly ScalableTarget[] {
    return [...this.#byResource.values()]
  }

  find(resource: string): ScalableTarget | undefined {
    return this.#byResource.get(resource)
  }

  /** @throws AwsError ObjectNotFoundException in AWS's words */
  get(resource: string): ScalableTarget {
    const found = this.find(resource)
    if (found !== undefined) return found
    throw new AwsError(
      'ObjectNotFoundException',
      `No scalable target registered for service namespace: ecs, resource ID: ${resource}, scalable dimension: ecs:service:DesiredCount`,
    )
  }

  add(resource: string, limits: Limits): ScalableTarget {
    const made: ScalableTarget = {
      resource,
      arn: arn(
        this.world,
        'application-autoscaling',
        `scalable-target/${randomBytes(17).toString('hex').slice(1)}`,
      ),
      createdAt: this.world.time.now(),
      limits,
      suspended: { scaleIn: false, scaleOut: false, schedules: false },
      policies: new Map(),
      actions: new Map(),
    }
    this.#byResource.set(resource, made)
    return made
  }

  /** Takes its policies and scheduled actions with it. */
  remove(target: ScalableTarget): void {
    for (const action of target.actions.values()) action.cancel()
    this.#byResource.delete(target.resource)
  }
}

/** `arn:aws:autoscaling:<region>:<account>:scalingPolicy:<id>:resource/ecs/<resource>:policyName/<name>` */
export function policyArn(world: World, resource: string, name: string): string {
  return arn(
    world,
    'autoscaling',
    `scalingPolicy:${randomUUID()}:resource/ecs/${resource}:policyName/${name}`,
  )
}

export function actionArn(world: World, resource: string, name: string): string {
  return arn(
    world,
    'autoscaling',
    `scheduledAction:${randomUUID()}:resource/ecs/${resource}:scheduledActionName/${name}`,
  )
}
