import type { Change } from '../definition/diff.js'
import type { Diagnosis } from '../failure/diagnose.js'
import type { Finding } from '../plan/finding.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { ServiceEvent } from '../ecs/service.js'
import type { Timeline } from '../rolling/timeline.js'

/** What was deployed, and what was seen of it. */
export interface Deployed {
  readonly cluster: string
  readonly service: string
  readonly region: string
  /** The ARN of the revision that the step was to bring into service; undefined while it is not registered. */
  readonly taskDefinition: string | undefined
  /** The ARN of the revision that the service was to run before; undefined when there was none, or nobody looked. */
  readonly previous: string | undefined
  /** The ARN of the last one that it ran completely when the deployment began; undefined where ECS does not tell. */
  readonly lastComplete?: string | undefined
  readonly deploymentId: string | undefined
  /** Container name -> image, as rendered. */
  readonly images: ReadonlyMap<string, string>
  /** What differs from the revision that the service ran. */
  readonly changes: readonly Change[]
  /** What differs in the service itself, and in its autoscaling. */
  readonly serviceChanges: readonly Change[]
  readonly findings: readonly Finding[]
  /** One-off tasks before and after, in the order in which they ran. */
  readonly tasks: readonly OneOffResult[]
  /** Schedules and rules that point to the new revision now. */
  readonly schedules: readonly string[]
  /** Revisions that were deregistered. */
  readonly deregistered: readonly string[]
  readonly notices: readonly string[]
  /** Where the service answers, when AWS says so (Express Mode). */
  readonly url: string | undefined
  readonly durationMs: number
  readonly timeline: Timeline
  /** The service's events since the deployment began, oldest first. */
  readonly events: readonly ServiceEvent[]
}

/** How a deployment ended. The step passes for `succeeded`, `unchanged`, `planned`, `started` and `paused`. */
export type Verdict =
  | { readonly kind: 'succeeded'; readonly running: number }
  /** The service ran all of it already; nothing was registered or updated. */
  | { readonly kind: 'unchanged'; readonly running: number }
  /** The version before serves again, completely. */
  | {
      readonly kind: 'rolled-back'
      /** Who asked for it: ECS or CodeDeploy by a circuit breaker or an alarm, this action, or the step's inputs. */
      readonly by: 'ecs' | 'action' | 'user'
      readonly to: string
      readonly diagnosis: Diagnosis
    }
  /** It failed, and the version before was not put back completely; `world` says what state the service is in. */
  | {
      readonly kind: 'failed'
      readonly diagnosis: Diagnosis
      readonly world: string
      /** The new version serves, completely: what was to come after it failed. */
      readonly isServing?: boolean
    }
  /** Another deployment took its place before it was seen complete. */
  | { readonly kind: 'superseded'; readonly by: string; readonly world: string }
  | { readonly kind: 'timed-out'; readonly diagnosis: Diagnosis; readonly world: string }
  /** It waits for somebody to go on (mode: continue), at this stage. */
  | { readonly kind: 'paused'; readonly stage: string; readonly expiresAt: number | undefined }
  | {
      readonly kind: 'cancelled'
      readonly world: string
      /** The new version serves, completely, and AWS was not asked for the one before. */
      readonly isServing?: boolean
    }
  /** mode: plan */
  | { readonly kind: 'planned' }
  /** ECS has taken it on, and nobody was to wait for it. */
  | { readonly kind: 'started' }

export type ServiceOutcome = Deployed & Verdict

/** What going back means, once it is deployed: what the service was told to run may never have come up. */
export function versionBefore({ previous, lastComplete }: Deployed): string | undefined {
  return lastComplete ?? previous
}

/** What became of the step. */
export interface Outcome {
  /** Of the worst service; of the tasks where there is none. */
  readonly kind: Verdict['kind']
  readonly services: readonly ServiceOutcome[]
  /** One-off tasks of mode: run-task. */
  readonly tasks: readonly OneOffResult[]
}

/** The worst first. */
const ranks: readonly Verdict['kind'][] = [
  'failed',
  'rolled-back',
  'timed-out',
  'cancelled',
  'superseded',
  'paused',
  'started',
  'planned',
  'succeeded',
  'unchanged',
]

export function worstOf(kinds: readonly Verdict['kind'][]): Verdict['kind'] {
  return ranks.find((kind) => kinds.includes(kind)) ?? 'unchanged'
}

/** The worse it is, the smaller. */
export function rankOf(kind: Verdict['kind']): number {
  return ranks.indexOf(kind)
}

/** Whether the step passes. */
export function isGood(kind: Verdict['kind']): boolean {
  switch (kind) {
    case 'succeeded':
    case 'unchanged':
    case 'planned':
    case 'started':
    case 'paused':
      return true
    case 'rolled-back':
    case 'failed':
    case 'superseded':
    case 'timed-out':
    case 'cancelled':
      return false
  }
}

/** Whether the new version serves completely, also where what was to come after that did not. */
export function serves(verdict: Verdict): boolean {
  switch (verdict.kind) {
    case 'succeeded':
      return true
    case 'failed':
    case 'cancelled':
      return verdict.isServing === true
    case 'unchanged':
    case 'planned':
    case 'started':
    case 'paused':
    case 'rolled-back':
    case 'superseded':
    case 'timed-out':
      return false
  }
}
