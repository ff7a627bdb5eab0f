import { isPassing } from '@slipway/aws'
import { plainDiagnosis } from './plain-diagnosis.js'
import { pollInterval } from './poll-interval.js'
import { explainRunning } from './running.js'
import { isSteady, primaryOf, type Deployment, type Service } from './service.js'
import type { UnderWay } from './under-way.js'
import type { World } from './world.js'

/**
 * A change of the service that begins no deployment, such as another desired count: it is through once as many tasks run
 * as are wanted. Nothing is rolled back: the version is the same.
 */
export function steadyCount(world: World, first: Service, primary: Deployment): UnderWay {
  let service = first
  const since = world.clock.now()
  const why = 'no deployment was begun: the version is the same'
  return {
    id: primary.id,
    async follow({ deadline }) {
      for (;;) {
        const current = primaryOf(service)
        if (current !== undefined && current.id !== primary.id) return { kind: 'superseded', by: current.id }
        if (isSteady(service)) return { kind: 'completed' }
        const now = world.clock.now()
        if (now >= deadline) return { kind: 'timed-out', isRollingBack: false }
        await world.clock.sleep(
          Math.min(pollInterval(undefined, now - since, 0), deadline - now),
          world.signal,
        )
        service = (await look(world)) ?? service
      }
    },
    rollBack: () => Promise.resolve({ kind: 'not-asked', why }),
    stop: () => Promise.resolve({ kind: 'not-asked', why }),
    explain: (reason) =>
      Promise.resolve(
        plainDiagnosis(reason || 'Not as many tasks run as are wanted', {
          reason: service.events[0]?.message,
        }),
      ),
    running: () => service.running,
    describe: () => explainRunning(service),
  }
}

async function look(world: World): Promise<Service | undefined> {
  try {
    return await world.ecs.describeService()
  } catch (error) {
    world.signal.throwIfAborted()
    if (!isPassing(error)) throw error
    return undefined
  }
}
