import type { ServiceDeploymentStatus } from '../ecs/service.js'
import type { Configuration } from './configuration.js'

/** An Express service, as far as a deployment depends on it. */
export interface ExpressService {
  readonly arn: string
  readonly status: 'ACTIVE' | 'DRAINING' | 'INACTIVE'
  readonly infrastructureRoleArn: string
  readonly tags: ReadonlyMap<string, string>
  /** Those that have tasks. */
  readonly revisions: readonly Revision[]
  /** The latest service deployment; undefined when ECS names none. */
  readonly deployment: ExpressDeployment | undefined
}

export interface Revision {
  readonly arn: string
  /** ARN. */
  readonly taskDefinition: string
  readonly configuration: Configuration
  /** `https://orders.ecs.eu-west-1.on.aws`; undefined while there is none. */
  readonly url: string | undefined
  /** Milliseconds since the epoch, by ECS's clock. */
  readonly createdAt: number
}

export interface ExpressDeployment {
  readonly arn: string
  readonly status: ServiceDeploymentStatus
  /** The ARN of the revision that it brings, or brought, into service. */
  readonly target: string
  readonly createdAt: number
}

/** The newest of the revisions. */
export function newestOf(revisions: readonly Revision[]): Revision | undefined {
  return revisions.toSorted((a, b) => b.createdAt - a.createdAt)[0]
}
