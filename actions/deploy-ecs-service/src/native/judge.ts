import type { LifecycleHook, NativeLook } from './look.js'

/** What one look says about a deployment. */
export type NativeState =
  | { readonly kind: 'in-progress' }
  /** It waits for a person. */
  | { readonly kind: 'paused'; readonly stage: string; readonly expiresAt: number | undefined }
  /** Revisions are ARNs of service revisions; undefined where ECS does not name it. */
  | { readonly kind: 'rolling-back'; readonly revision: string | undefined; readonly reason: string }
  | { readonly kind: 'completed' }
  | { readonly kind: 'rolled-back'; readonly revision: string | undefined; readonly reason: string }
  | { readonly kind: 'rollback-failed'; readonly revision: string | undefined; readonly reason: string }
  /** ECS gave it up, and puts nothing in its place. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Somebody stopped it, or a newer one has taken its place: only the list of deployments tells. */
  | { readonly kind: 'stopped'; readonly reason: string }

/** What is known from before this look. */
export interface NativeMemory {
  /** Ids of the pauses that this action has ended: an answer in which they still wait is an old one. */
  readonly ended: ReadonlySet<string>
  /** This action has asked for the version before: nothing waits for a person any more. */
  readonly askedBack: boolean
}

/**
 * Success is one thing only: my own service deployment, SUCCESSFUL.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
 */
export function judge(look: NativeLook, { ended, askedBack }: NativeMemory): NativeState {
  const reason = whyOf(look)
  switch (look.status) {
    case 'SUCCESSFUL':
      return { kind: 'completed' }
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return { kind: 'rolling-back', revision: look.backTo, reason }
    case 'ROLLBACK_SUCCESSFUL':
      return { kind: 'rolled-back', revision: look.backTo, reason }
    case 'ROLLBACK_FAILED':
      return { kind: 'rollback-failed', revision: look.backTo, reason }
    case 'STOPPED':
      return isFailure(look) ? { kind: 'failed', reason } : { kind: 'stopped', reason }
    case 'PENDING':
    case 'IN_PROGRESS': {
      const pause = look.hooks.find((hook) => awaitsAction(hook) && !ended.has(hook.id))
      if (pause === undefined || askedBack) return { kind: 'in-progress' }
      return { kind: 'paused', stage: look.stage, expiresAt: pause.expiresAt }
    }
    case 'STOP_REQUESTED':
      return { kind: 'in-progress' }
    default:
      // ECS can have states that are newer than this action. None of them is a success.
      return { kind: 'in-progress' }
  }
}

export function awaitsAction({ type, status }: LifecycleHook): boolean {
  return type === 'PAUSE' && status === 'AWAITING_ACTION'
}

/** Why it does not go on, as exactly as it can be told. */
function whyOf(look: NativeLook): string {
  const said = look.reason === '' ? '' : ` (${look.reason})`
  if (look.raisedAlarms.length > 0) return `Alarm raised: ${look.raisedAlarms.join(', ')}${said}`
  const hook = look.hooks.find(isFailedHook)
  if (hook === undefined) return look.reason
  const name = hook.type === 'PAUSE' ? 'The pause' : `The lifecycle hook ${hook.target ?? hook.id}`
  const happened = hook.status === 'TIMED_OUT' ? 'was not answered in time' : 'failed'
  // Who answers a pause with a rollback lets it fail, in ECS's records.
  const what = hook.type === 'PAUSE' && hook.status === 'FAILED' ? 'was answered with a rollback' : happened
  return `${name}${look.stage === '' ? '' : ` at ${look.stage}`} ${what}${said}`
}

function isFailure(look: NativeLook): boolean {
  return look.breakerTripped || look.raisedAlarms.length > 0 || look.hooks.some(isFailedHook)
}

function isFailedHook({ status, timeoutAction }: LifecycleHook): boolean {
  return status === 'FAILED' || (status === 'TIMED_OUT' && timeoutAction === 'ROLLBACK')
}
