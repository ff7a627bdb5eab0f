import type { Diagnosis } from '../failure/diagnose.js'
import type { ServiceEvent } from '../ecs/service.js'
import type { Timeline } from '../rolling/timeline.js'

/**
 * A deployment that has begun, whatever brings it forward: ECS's rolling update, one of its native strategies, CodeDeploy.
 * What it touches and prints, it got when it was made.
 */
export interface UnderWay {
  /** As the console calls it: `ecs-svc/<number>`, a service deployment's ARN, `d-XXXXXXXXX`; '' while that is not known. */
  readonly id: string
  /** Until AWS lists it, where that takes a moment: `id` is final then. To follow it does so by itself. */
  find?(): Promise<void>
  /**
   * Looks at it until it is certain what becomes of it, or until `deadline` (milliseconds, by the step's clock). Can be
   * called again: after a pause, and to follow a rollback to its end.
   */
  follow(options: FollowOptions): Promise<Ending>
  /** Has the version before put back; only while this deployment is the current one. */
  rollBack(why: string): Promise<RollbackRequest>
  /** Stops it where it is, and puts nothing back; only while it is the current one. */
  stop(why: string): Promise<RollbackRequest>
  /** Why it failed, as far as that can be told: causes, log lines, what to do. */
  explain(reason: string): Promise<Diagnosis>
  /** What was seen of it, for the report. */
  readonly chronicle?: { readonly timeline: Timeline; readonly events: readonly ServiceEvent[] }
  /** How many tasks of the new version run, as last seen. */
  running?(): number
  /** What the service runs now, in a line: `orders:13 in progress, 1 of 2 running; orders:12 2 running`. */
  describe(): string
}

export interface FollowOptions {
  readonly deadline: number
  /** Asked at every look while the new version already gets traffic; gives why it is not good, or undefined. */
  readonly check?: (() => Promise<string | undefined>) | undefined
  /** Set when this action has asked for the version before: what is followed now is the way back. */
  readonly askedBack?: RollbackRequest | undefined
}

/** How following ended. */
export type Ending =
  | { readonly kind: 'completed' }
  /** It failed, and nothing is put in its place. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The version before serves again, completely; `to` is the ARN of its revision. */
  | { readonly kind: 'rolled-back'; readonly to: string; readonly reason: string }
  | { readonly kind: 'rollback-failed'; readonly to: string; readonly reason: string }
  /** Another deployment has taken its place; `by` names it. */
  | { readonly kind: 'superseded'; readonly by: string }
  /** Somebody else stopped it. */
  | { readonly kind: 'stopped'; readonly reason: string }
  /** Still under way, and it cannot succeed any more. */
  | { readonly kind: 'hopeless'; readonly reason: string }
  /** It waits for a person (a PAUSE hook, CodeDeploy's Ready) at this stage. */
  | { readonly kind: 'paused'; readonly stage: string; readonly expiresAt: number | undefined }
  | { readonly kind: 'timed-out'; readonly isRollingBack: boolean }

/** What became of asking for the version before, or for a stop. */
export type RollbackRequest =
  | {
      readonly kind: 'asked'
      /** The deployment that puts it back, when it is known. */
      readonly deploymentId: string | undefined
      /** AWS had begun with it by itself: there was nothing left to ask. */
      readonly by?: 'ecs'
    }
  /** Nothing was asked, and why: a clause without a full stop. */
  | {
      readonly kind: 'not-asked'
      readonly why: string
      /** It is not under way any more, or comes to its end by somebody else's doing. */
      readonly isOver?: true
    }
