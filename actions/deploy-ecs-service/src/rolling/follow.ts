import type { Chronicle } from './chronicle.js'
import { rollbackMs } from '../work/conclude.js'
import type { FailureWatch } from './failure-watch.js'
import type { PlacementFailure } from './placement.js'
import { pollInterval } from './poll-interval.js'
import { judgeRollout, type Memory, type Mine, type Rollout } from './rollout.js'
import { isDeleted, type Service } from '../ecs/service.js'
import { settleGone } from './settle.js'
import type { TargetWatch } from '../targets/target-watch.js'
import type { TaskFailure } from '../failure/task-failure.js'
import { lookIfReached } from './trouble.js'
import type { World } from '../work/world.js'

/** How following a rolling update ended. */
export type RollingEnding =
  | Extract<
      Rollout,
      { readonly kind: 'completed' | 'failed' | 'rolled-back' | 'rollback-failed' | 'superseded' }
    >
  /** Somebody has deleted the service. */
  | { readonly kind: 'deleted' }
  /** Still in progress, and it cannot succeed any more. */
  | { readonly kind: 'hopeless'; readonly failure: TaskFailure | PlacementFailure }
  | { readonly kind: 'timed-out'; readonly isRollingBack: boolean }

export interface Following {
  readonly mine: Mine
  readonly chronicle: Chronicle
  readonly watch: FailureWatch
  readonly targets: TargetWatch
  /** When following began, and the time until which it goes on, by the step's clock. */
  readonly since: number
  readonly deadline: number
  /** Set when this action has asked for the version before; the id of that deployment when it is known. */
  readonly askedBack?: { readonly deploymentId: string | undefined }
}

// A read that is older than this is none of the stale ones.
const staleMs = 20_000

/** Looks at the service again and again, until what becomes of my deployment is certain or time is up. */
export async function follow(world: World, following: Following): Promise<RollingEnding> {
  const { mine, chronicle, targets, since, askedBack } = following
  // The way back was asked for a moment ago: an answer that does not know of it yet is an old one.
  const lateUntil = world.clock.now() + staleMs
  let { deadline } = following
  let memory: Memory = {
    seen: false,
    askedBack: following.askedBack !== undefined,
    rollback: following.askedBack?.deploymentId,
  }
  let trouble = 0
  let rollout: Rollout | undefined
  for (;;) {
    const service = await lookIfReached(world, () => world.ecs.describeService())
    trouble = service === undefined ? trouble + 1 : 0
    if (service !== undefined) {
      if (isDeleted(service)) return { kind: 'deleted' }
      rollout = judgeRollout(service, mine, memory)
      chronicle.note(service, rollout)
      const isLate = askedBack !== undefined && rollout.kind === 'completed' && world.clock.now() < lateUntil
      const ending = isLate ? undefined : await endingOf(world, mine, rollout)
      if (ending !== undefined) return ending
      if (rollout.kind === 'rolling-back' && memory.rollback === undefined) {
        deadline = Math.max(deadline, world.clock.now() + rollbackMs)
      }
      memory = remember(memory, rollout, world.clock.now() - since)
      if (rollout.kind === 'in-progress') {
        const groups = service.targetGroups ?? []
        chronicle.noteTargets(await targets.see(rollout.mine, () => Promise.resolve(groups)))
      }
      const failure = await findConclusive(following, rollout, service)
      if (failure !== undefined && !memory.askedBack) return { kind: 'hopeless', failure }
    }
    const now = world.clock.now()
    if (now >= deadline) return { kind: 'timed-out', isRollingBack: rollout?.kind === 'rolling-back' }
    const pause = Math.min(pollInterval(rollout, now - since, trouble), deadline - now)
    await world.clock.sleep(pause, world.signal)
  }
}

async function endingOf(world: World, mine: Mine, rollout: Rollout): Promise<RollingEnding | undefined> {
  switch (rollout.kind) {
    case 'completed':
    case 'failed':
    case 'rolled-back':
    case 'rollback-failed':
    case 'superseded':
      return rollout
    case 'gone': {
      const settled = await settleGone(world, mine, rollout.primary)
      return settled === undefined || settled.kind === 'gone' ? undefined : endingOf(world, mine, settled)
    }
    case 'in-progress':
    case 'rolling-back':
    case 'stale':
      return undefined
  }
}

function remember(memory: Memory, rollout: Rollout, elapsedMs: number): Memory {
  const seen = memory.seen || rollout.kind === 'in-progress' || elapsedMs > staleMs
  if (rollout.kind !== 'rolling-back') return { ...memory, seen }
  return { ...memory, seen, rollback: rollout.to.id, rollbackReason: rollout.reason }
}

/** Looks at stopped tasks when that is due; the failure that settles a deployment in progress, when there is one. */
async function findConclusive(
  { watch, chronicle }: Pick<Following, 'watch' | 'chronicle'>,
  rollout: Rollout,
  service: Service,
): Promise<TaskFailure | PlacementFailure | undefined> {
  const mine = rollout.kind === 'in-progress' ? rollout.mine : undefined
  if (watch.isDue(mine)) {
    for (const failure of await watch.look()) chronicle.noteFailure(failure)
  }
  if (mine === undefined) return undefined
  return watch.conclusive ?? watch.findUnplaceable(service, mine, chronicle.events)
}
