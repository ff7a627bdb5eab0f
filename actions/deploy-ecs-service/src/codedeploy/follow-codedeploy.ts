import { rollbackMs } from '../work/conclude.js'
import type { FailureWatch } from '../rolling/failure-watch.js'
import { lookIfReached } from '../rolling/trouble.js'
import type { Ending, FollowOptions } from '../work/under-way.js'
import type { World } from '../work/world.js'
import type { CodeDeployApi } from './codedeploy-api.js'
import { hasTraffic, isActive, waitOf, type Seen, type TaskSet } from './deployment.js'
import type { Group } from './group.js'
import { judge, type Judgement } from './judge.js'
import type { LogBook, Revisions } from './log-book.js'
import { lookInterval } from './look-interval.js'
import { Suspicion } from './suspicion.js'

export interface Following {
  readonly api: Pick<CodeDeployApi, 'look' | 'findGroup'>
  readonly id: string
  /** `<cluster>:<service>` */
  readonly targetId: string
  readonly group: Group
  readonly revisions: Revisions
  readonly logBook: LogBook
  /** Of the tasks of the replacement task set, whose id is known once it is there. */
  readonly watchOf: (taskSet: string) => FailureWatch
  readonly noteTargets: (taskSet: TaskSet) => Promise<void>
  readonly hasAskedBack: () => boolean
}

/** What a look at everything gives. */
interface View {
  readonly seen: Seen
  readonly judgement: Judgement
}

/** Looks at the deployment, and at the one that undoes it, until what becomes of it is certain or time is up. */
export async function followCodeDeploy(
  world: World,
  following: Following,
  { deadline: given, check }: FollowOptions,
): Promise<Ending> {
  const { group, revisions } = following
  const since = world.clock.now()
  // The group's own waits are no part of the time that the tasks have to come up.
  let deadline = given + group.terminationWaitMs + (group.ready.continues ? group.ready.waitMs : 0)
  const suspicion = new Suspicion()
  let overSince: number | undefined
  let restingSince: number | undefined
  let trouble = 0
  let view: View | undefined
  for (;;) {
    const seen = await lookIfReached(world, () => following.api.look(following.id, following.targetId))
    trouble = seen === undefined ? trouble + 1 : 0
    if (seen !== undefined) {
      following.logBook.note(seen)
      if (!isActive(seen)) overSince ??= world.clock.now()
      view = await judged(world, following, seen, world.clock.now() - (overSince ?? world.clock.now()))
      const ending = endingOf(view.judgement, revisions)
      if (ending !== undefined) return ending
      if (view.judgement.kind === 'rolling-back') {
        deadline = Math.max(deadline, (overSince ?? since) + rollbackMs)
      } else {
        const why = (await failureOf(following, seen, suspicion)) ?? (await verdictOf(seen, check))
        if (why !== undefined && !following.hasAskedBack()) return { kind: 'hopeless', reason: why }
      }
    }
    const now = world.clock.now()
    if (now >= deadline) {
      return { kind: 'timed-out', isRollingBack: view?.judgement.kind === 'rolling-back' }
    }
    const restLength = restLengthOf(view, group)
    restingSince = restLength === undefined ? undefined : (restingSince ?? now)
    const restMs = restLength === undefined ? undefined : (restingSince ?? now) + restLength - now
    const pause = lookInterval({ elapsedMs: now - since, trouble, restMs, isChecked: check !== undefined })
    await world.clock.sleep(Math.min(pause, deadline - now), world.signal)
  }
}

async function judged(world: World, following: Following, seen: Seen, overMs: number): Promise<View> {
  const { api, group, targetId, logBook, hasAskedBack } = following
  const undoing = seen.rollback
  const rollback =
    undoing === undefined ? undefined : await lookIfReached(world, () => api.look(undoing, targetId))
  if (rollback !== undefined) logBook.noteRollback(rollback)
  const latest =
    seen.status === 'Stopped' && undoing === undefined
      ? await lookIfReached(world, () => api.findGroup(group.application, group.name))
      : undefined
  const { lastAttempted } = latest ?? { lastAttempted: undefined }
  const knowledge = { ready: group.ready, rollback, askedBack: hasAskedBack(), lastAttempted, overMs }
  const judgement = judge(seen, knowledge)
  // That there is a deployment which undoes it is known; how it is could not be seen just now.
  const isUnseen = undoing !== undefined && rollback === undefined
  return { seen, judgement: isUnseen ? { kind: 'rolling-back', reason: '' } : judgement }
}

function endingOf(judgement: Judgement, { previous }: Revisions): Ending | undefined {
  switch (judgement.kind) {
    case 'completed':
    case 'paused':
    case 'failed':
    case 'stopped':
    case 'superseded':
      return judgement
    case 'rolled-back':
    case 'rollback-failed':
      return { ...judgement, to: previous }
    case 'in-progress':
    case 'rolling-back':
      return undefined
  }
}

/** Why the tasks of the replacement are not going to run, as soon as that is certain. */
async function failureOf(
  { watchOf, noteTargets, logBook }: Following,
  { green }: Seen,
  suspicion: Suspicion,
): Promise<string | undefined> {
  if (green === undefined) return undefined
  await noteTargets(green)
  const watch = watchOf(green.id)
  if (watch.isDue(suspicion.look(green, watch.failures.length))) {
    for (const failure of await watch.look()) logBook.noteFailure(failure)
  }
  return watch.conclusive?.cause
}

/** What the application itself says, once it gets production traffic. */
async function verdictOf(seen: Seen, check: FollowOptions['check']): Promise<string | undefined> {
  return hasTraffic(seen) && isActive(seen) ? check?.() : undefined
}

/** How long CodeDeploy waits where it waits now, in milliseconds; undefined while it works. */
function restLengthOf(view: View | undefined, { ready, terminationWaitMs }: Group): number | undefined {
  switch (view === undefined ? undefined : waitOf(view.seen)) {
    case 'READY_WAIT':
      return ready.waitMs
    case 'TERMINATION_WAIT':
      return terminationWaitMs
    case undefined:
      return undefined
  }
}
