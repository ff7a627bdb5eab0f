import { diagnose } from '../failure/diagnose.js'
import { essentialContainers } from '../ecs/essential-containers.js'
import { FailureWatch } from './failure-watch.js'
import { plainDiagnosis } from '../failure/plain-diagnosis.js'
import { pollInterval } from './poll-interval.js'
import { explainRunning } from '../ecs/running.js'
import { isDeleted, isSteady, primaryOf, type Deployment, type Service } from '../ecs/service.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import { lookIfReached } from './trouble.js'
import type { Ending, UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'

// A read that is older than this is none of the stale ones.
const staleMs = 20_000

/**
 * A change of the service that begins no deployment, such as another desired count: it is through once as many tasks run
 * as are wanted. Nothing is rolled back: the version is the same.
 * @param first as UpdateService answered: what is read for a while after it may be older
 */
export function steadyCount(
  world: World,
  first: Service,
  primary: Deployment,
  definition: TaskDefinition,
): UnderWay {
  let service = first
  let followed = primary
  const since = world.clock.now()
  const why = 'no deployment was begun: the version is the same'
  const watchOf = ({ id }: Deployment): FailureWatch =>
    new FailureWatch(world, id, essentialContainers(definition), definition)
  let watch = watchOf(primary)
  let isWatched = false

  function settle(seen: Service, current: Deployment): Ending | undefined {
    if (isDeleted(seen)) return { kind: 'stopped', reason: 'Somebody has deleted the service' }
    if (current.id !== followed.id) {
      if (current.taskDefinition !== primary.taskDefinition) return { kind: 'superseded', by: current.id }
      // ECS has made a deployment of the change after all, or somebody has the same version start anew.
      followed = current
      watch = watchOf(current)
      isWatched = true
      world.log.info(`Deployment ${current.id} of the same version`)
    }
    if (current.rolloutState === 'FAILED') return { kind: 'failed', reason: current.rolloutReason }
    return isSteady(seen) ? { kind: 'completed' } : undefined
  }

  /** What failed before the change says nothing about it. */
  async function findHopeless(): Promise<Ending | undefined> {
    if (!isWatched) await watch.skipPast()
    else if (watch.isDue(followed)) {
      for (const { cause } of await watch.look()) world.log.info(cause)
    }
    isWatched = true
    return watch.conclusive === undefined ? undefined : { kind: 'hopeless', reason: '' }
  }

  return {
    id: primary.id,
    async follow({ deadline }) {
      for (;;) {
        const now = world.clock.now()
        const current = primaryOf(service)
        const isFresh = now - since >= staleMs || !isOlder(service, first, primary)
        const ending = current !== undefined && isFresh ? settle(service, current) : undefined
        if (ending !== undefined) return ending
        const hopeless = await findHopeless()
        if (hopeless !== undefined) return hopeless
        if (now >= deadline) return { kind: 'timed-out', isRollingBack: false }
        await world.clock.sleep(
          Math.min(pollInterval(undefined, now - since, 0), deadline - now),
          world.signal,
        )
        service = (await lookIfReached(world, () => world.ecs.describeService())) ?? service
      }
    },
    rollBack: () => Promise.resolve({ kind: 'not-asked', why, isOver: true }),
    stop: () => Promise.resolve({ kind: 'not-asked', why, isOver: true }),
    explain: (reason) => {
      const { failures, logs } = watch
      if (failures.length > 0) {
        return diagnose(world, { failures, logs, events: [], rolloutReason: reason, definition })
      }
      const cause = reason || 'Not as many tasks run as are wanted'
      return Promise.resolve(plainDiagnosis(cause, { reason: service.events[0]?.message }))
    },
    running: () => service.running,
    describe: () => explainRunning(service),
  }
}

/** Whether an answer may be from before the change: another count, or a deployment that has had its time. */
function isOlder(service: Service, first: Service, primary: Deployment): boolean {
  const current = primaryOf(service)
  const wasThere = first.deployments.some(({ id }) => id === current?.id)
  return service.desired !== first.desired || (wasThere && current?.id !== primary.id)
}
