import { hasTraffic, isActive, waitOf, type Seen } from './deployment.js'
import type { Group } from './group.js'

/** What is known beside the look at my deployment. */
export interface Knowledge {
  /** The group's Ready wait. */
  readonly ready: Group['ready']
  /** The deployment that undoes mine, as it is now; undefined while there is none. */
  readonly rollback: Seen | undefined
  /** This action has asked for the version before. */
  readonly askedBack: boolean
  /** The deployment of the group that was created last. */
  readonly lastAttempted: string | undefined
  /** How long my deployment has been over, in milliseconds. */
  readonly overMs: number
}

/** What one look says about my deployment. */
export type Judgement =
  | { readonly kind: 'in-progress' }
  | { readonly kind: 'completed' }
  /** It waits for somebody to send production traffic to it. */
  | { readonly kind: 'paused'; readonly stage: string; readonly expiresAt: number | undefined }
  | { readonly kind: 'rolling-back'; readonly reason: string }
  | { readonly kind: 'rolled-back'; readonly reason: string }
  | { readonly kind: 'rollback-failed'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Somebody else stopped it, and nothing puts the version before back. */
  | { readonly kind: 'stopped'; readonly reason: string }
  | { readonly kind: 'superseded'; readonly by: string }

// The deployment that undoes another one is made a moment after that has ended.
const rollbackAppearsMs = 20_000

/** Judges a look. Success is one thing only: my deployment, by its id, Succeeded. */
export function judge(mine: Seen, knowledge: Knowledge): Judgement {
  switch (mine.status) {
    case 'Succeeded':
      return { kind: 'completed' }
    case 'Created':
    case 'Queued':
    case 'InProgress':
      return { kind: 'in-progress' }
    case 'Ready':
      return knowledge.ready.continues || waitOf(mine) !== 'READY_WAIT'
        ? { kind: 'in-progress' }
        : { kind: 'paused', stage: 'Ready', expiresAt: expiryOf(mine, knowledge.ready.waitMs) }
    case 'Failed':
    case 'Stopped':
      return judgeOver(mine, knowledge)
  }
}

function judgeOver(mine: Seen, knowledge: Knowledge): Judgement {
  const { rollback, askedBack, lastAttempted, overMs } = knowledge
  const reason = mine.error?.message ?? `CodeDeploy says ${mine.status} and not why`
  if (rollback !== undefined) return judgeRollback(rollback, reason)
  if (overMs < rollbackAppearsMs && (mine.rollback !== undefined || isToBeUndone(mine, askedBack))) {
    return { kind: 'rolling-back', reason }
  }
  const isReplaced = lastAttempted !== undefined && lastAttempted !== mine.id
  if (mine.status === 'Stopped' && isReplaced) return { kind: 'superseded', by: lastAttempted }
  // Nothing had to be undone: production traffic never left the version before.
  if (askedBack && !hasTraffic(mine)) return { kind: 'rolled-back', reason }
  if (mine.status === 'Stopped' && mine.error?.code !== 'ALARM_ACTIVE') {
    return { kind: 'stopped', reason }
  }
  return { kind: 'failed', reason }
}

function judgeRollback(rollback: Seen, reason: string): Judgement {
  if (isActive(rollback)) return { kind: 'rolling-back', reason }
  if (rollback.status === 'Succeeded') return { kind: 'rolled-back', reason }
  const why = rollback.error?.message ?? rollback.status
  return { kind: 'rollback-failed', reason: `${reason}; ${rollback.id}, which was to undo it: ${why}` }
}

/** Whether CodeDeploy is going to undo it, by the group's configuration or since it was asked to. */
export function isToBeUndone({ status, error, autoRollback }: Seen, askedBack: boolean): boolean {
  if (askedBack) return true
  if (status === 'Failed') return autoRollback.includes('DEPLOYMENT_FAILURE')
  return autoRollback.includes(
    error?.code === 'ALARM_ACTIVE' ? 'DEPLOYMENT_STOP_ON_ALARM' : 'DEPLOYMENT_STOP_ON_REQUEST',
  )
}

/** The Ready wait begins when the last event before it has ended. */
function expiryOf({ events }: Seen, waitMs: number): number | undefined {
  const ends = events.flatMap(({ endedAt }) => endedAt ?? [])
  return ends.length === 0 ? undefined : Math.max(...ends) + waitMs
}
