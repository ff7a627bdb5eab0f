import { primaryOf, type Deployment, type Service } from '../ecs/service.js'

/** Which deployment is followed. */
export interface Mine {
  readonly id: string
  /** The revision that it brings into service. */
  readonly taskDefinition: string
  /** The revision before it. */
  readonly previous: string
  /** Milliseconds since the epoch, by ECS's clock. */
  readonly createdAt: number
}

/** What is known from before this look. */
export interface Memory {
  /** An earlier look has listed my deployment, so an answer without it is not merely late. */
  readonly seen: boolean
  /** This action has asked ECS to go back to the revision before. */
  readonly askedBack: boolean
  /** The id of the deployment that an earlier look saw rolling mine back. */
  readonly rollback: string | undefined
  /** Why, as ECS said then: once it is through, it only says that it is complete. */
  readonly rollbackReason?: string
}

/** What one look at the service says about my deployment. */
export type Rollout =
  | { readonly kind: 'in-progress'; readonly mine: Deployment }
  | { readonly kind: 'completed'; readonly mine: Deployment }
  /** Failed, and nothing is put in its place. */
  | { readonly kind: 'failed'; readonly mine: Deployment }
  /** The version before mine is being put back. */
  | { readonly kind: 'rolling-back'; readonly to: Deployment; readonly reason: string }
  | { readonly kind: 'rolled-back'; readonly to: Deployment; readonly reason: string }
  | { readonly kind: 'rollback-failed'; readonly to: Deployment; readonly reason: string }
  | { readonly kind: 'superseded'; readonly by: Deployment }
  /** No longer listed: only DescribeServiceDeployments knows what became of it. */
  | { readonly kind: 'gone'; readonly primary: Deployment }
  /** The answer is older than my deployment: reads of ECS are eventually consistent. */
  | { readonly kind: 'stale' }

/** Judges a look at the service. Success is one thing only: my deployment, by its id, COMPLETED. */
export function judgeRollout(service: Service, mine: Mine, memory: Memory): Rollout {
  const primary = primaryOf(service)
  if (primary === undefined) return { kind: 'stale' }
  const found = service.deployments.find(({ id }) => id === mine.id)
  if (primary.id === mine.id) return judgePrimary(primary)
  if (isRollback(primary, found, mine, memory)) {
    const own = primary.rolloutState === 'COMPLETED' ? '' : primary.rolloutReason
    return judgeRollback(primary, found?.rolloutReason || memory.rollbackReason || own)
  }
  if (found?.rolloutState === 'COMPLETED') return { kind: 'completed', mine: found }
  if (found !== undefined) return { kind: 'superseded', by: primary }
  return primary.createdAt < mine.createdAt && !memory.seen ? { kind: 'stale' } : { kind: 'gone', primary }
}

function judgePrimary(mine: Deployment): Rollout {
  switch (mine.rolloutState) {
    case 'COMPLETED':
      return { kind: 'completed', mine }
    case 'FAILED':
      return { kind: 'failed', mine }
    case 'IN_PROGRESS':
      return { kind: 'in-progress', mine }
  }
}

/** Whether the deployment in my deployment's place puts the version before it back. */
function isRollback(
  primary: Deployment,
  mine: Deployment | undefined,
  { createdAt, previous }: Mine,
  memory: Memory,
): boolean {
  if (primary.id === memory.rollback) return true
  // "ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.", and the same of alarms.
  if (/rolling back|rolled back/i.test(primary.rolloutReason)) return true
  // Mine has been PRIMARY; an older deployment takes its place only when ECS goes back to it.
  if (mine !== undefined && primary.createdAt < createdAt) return true
  return primary.taskDefinition === previous && (memory.askedBack || mine?.rolloutState === 'FAILED')
}

function judgeRollback(to: Deployment, reason: string): Rollout {
  switch (to.rolloutState) {
    case 'COMPLETED':
      return { kind: 'rolled-back', to, reason }
    case 'FAILED':
      return { kind: 'rollback-failed', to, reason }
    case 'IN_PROGRESS':
      return { kind: 'rolling-back', to, reason }
  }
}
