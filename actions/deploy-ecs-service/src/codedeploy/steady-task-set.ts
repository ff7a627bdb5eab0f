import type { Service as SdkService, TaskSet } from '@aws-sdk/client-ecs'
import type { Looked } from '../ecs/ecs-api.js'
import { essentialContainers } from '../ecs/essential-containers.js'
import { primaryTaskSet, toDeployment } from '../ecs/task-set.js'
import { revisionName, type TaskDefinition } from '../ecs/task-definition.js'
import { diagnose } from '../failure/diagnose.js'
import { plainDiagnosis } from '../failure/plain-diagnosis.js'
import { FailureWatch } from '../rolling/failure-watch.js'
import { pollInterval } from '../rolling/poll-interval.js'
import { lookIfReached } from '../rolling/trouble.js'
import type { Ending, RollbackRequest, UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'

// A read that is older than this is none of the stale ones.
const staleMs = 20_000

/** A change of the service that CodeDeploy has nothing to deploy for, such as another desired count. */
export interface CountChange {
  /** The service before the change. */
  readonly looked: Looked
  readonly definition: TaskDefinition
  /** What UpdateService answered; undefined when nothing was changed. */
  readonly desired: number | undefined
}

/**
 * Through once the task set that gets the traffic has as many tasks as are wanted, by ECS's own word. Nothing is rolled
 * back: the version is the same.
 */
export function steadyTaskSet(world: World, { looked, definition, desired }: CountChange): UnderWay {
  let service = looked.described
  const mine = primaryTaskSet(service)
  const since = world.clock.now()
  const watch = new FailureWatch(world, mine?.id ?? '', essentialContainers(definition), definition)
  const nothing: RollbackRequest = {
    kind: 'not-asked',
    why: 'no deployment was begun: the version is the same',
    isOver: true,
  }
  let isWatched = false

  function settle(isFresh: boolean): Ending | undefined {
    if (service.status === 'DRAINING' || service.status === 'INACTIVE') {
      return { kind: 'stopped', reason: 'Somebody has deleted the service' }
    }
    const primary = primaryTaskSet(service)
    if (primary === undefined) return undefined
    if (primary.id !== mine?.id && primary.taskDefinition !== mine?.taskDefinition) {
      return {
        kind: 'superseded',
        by: `${primary.id ?? ''} of ${revisionName(primary.taskDefinition ?? '')}`,
      }
    }
    // What is read for a while after a change may be from before it.
    const isOld = desired !== undefined && !isFresh && service.desiredCount !== desired
    return !isOld && isSteady(service, primary) ? { kind: 'completed' } : undefined
  }

  /** What failed before the change says nothing about it. */
  async function findHopeless(): Promise<Ending | undefined> {
    const primary = primaryTaskSet(service)
    if (!isWatched) await watch.skipPast()
    else if (watch.isDue(primary && toDeployment(primary))) {
      for (const { cause } of await watch.look()) world.log.info(cause)
    }
    isWatched = true
    return watch.conclusive === undefined ? undefined : { kind: 'hopeless', reason: '' }
  }

  return {
    id: mine?.id ?? '',
    async follow({ deadline }) {
      for (;;) {
        // The first look is this one: what was seen before was before the change.
        service = (await lookIfReached(world, () => world.ecs.lookCloser()))?.described ?? service
        const now = world.clock.now()
        const ending = settle(now - since >= staleMs) ?? (await findHopeless())
        if (ending !== undefined) return ending
        if (now >= deadline) return { kind: 'timed-out', isRollingBack: false }
        const pause = pollInterval(undefined, now - since, 0)
        await world.clock.sleep(Math.min(pause, deadline - now), world.signal)
      }
    },
    rollBack: () => Promise.resolve(nothing),
    stop: () => Promise.resolve(nothing),
    explain: (reason) => {
      const { failures, logs } = watch
      if (failures.length > 0) {
        return diagnose(world, { failures, logs, events: [], rolloutReason: reason, definition })
      }
      const cause = reason || 'Not as many tasks run as are wanted'
      return Promise.resolve(plainDiagnosis(cause, { reason: service.events?.[0]?.message }))
    },
    running: () => primaryTaskSet(service)?.runningCount ?? 0,
    describe: () => describe(primaryTaskSet(service)),
  }
}

function isSteady({ desiredCount = 0 }: SdkService, set: TaskSet): boolean {
  const wanted = Math.ceil((desiredCount * (set.scale?.value ?? 100)) / 100)
  const { computedDesiredCount, runningCount, pendingCount } = set
  const isCounted = computedDesiredCount === wanted && runningCount === wanted && pendingCount === 0
  return isCounted && set.stabilityStatus === 'STEADY_STATE'
}

function describe(set: TaskSet | undefined): string {
  if (set === undefined) return 'no task set gets the traffic'
  const { id, taskDefinition, running, desired, pending } = toDeployment(set)
  const starting = pending > 0 ? `, ${pending} pending` : ''
  return `${revisionName(taskDefinition)} ${running} of ${desired} running${starting} (${id})`
}
