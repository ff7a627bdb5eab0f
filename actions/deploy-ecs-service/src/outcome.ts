import type { Diagnosis } from './diagnose.js'
import type { ServiceEvent } from './service.js'
import type { Timeline } from './timeline.js'

/** What was deployed, and what was seen of it. */
export interface Deployed {
  readonly cluster: string
  readonly service: string
  readonly region: string
  /** The ARN of the revision that the step was to bring into service; undefined while it is not registered. */
  readonly taskDefinition: string | undefined
  /** The ARN of the revision that the service was to run before; undefined when the service was not looked at. */
  readonly previous: string | undefined
  readonly deploymentId: string | undefined
  /** Container name -> image, as rendered. */
  readonly images: ReadonlyMap<string, string>
  readonly durationMs: number
  readonly timeline: Timeline
  /** The service's events since the deployment began, oldest first. */
  readonly events: readonly ServiceEvent[]
}

/** How a deployment ended. Success is `succeeded` and `unchanged`; everything else fails the step. */
export type Verdict =
  | { readonly kind: 'succeeded'; readonly running: number }
  /** The service ran the same definition already; nothing was registered or updated. */
  | { readonly kind: 'unchanged'; readonly running: number }
  /** The version before serves again, completely. */
  | {
      readonly kind: 'rolled-back'
      /** Who asked for it: ECS by its circuit breaker or an alarm, or this action. */
      readonly by: 'ecs' | 'action'
      readonly to: string
      readonly diagnosis: Diagnosis
    }
  /** It failed, and the version before was not put back completely; `world` says what state the service is in. */
  | { readonly kind: 'failed'; readonly diagnosis: Diagnosis; readonly world: string }
  /** Another deployment took its place before it was complete. */
  | { readonly kind: 'superseded'; readonly by: string; readonly world: string }
  | { readonly kind: 'timed-out'; readonly diagnosis: Diagnosis; readonly world: string }
  | { readonly kind: 'cancelled'; readonly world: string }

export type Outcome = Deployed & Verdict
