import type { Clock } from '@slipway/action-kit'
import { explainPlacement, type PlacementFailure } from './placement.js'
import type { Deployment, Service, ServiceEvent } from '../ecs/service.js'

// ECS says the same thing once in six hours: what counts is that nothing has followed it.
const patienceMs = 20_000

/** Decides when a deployment waits for a place that it will not get. */
export class PlacementWatch {
  #since: number | undefined

  constructor(private readonly clock: Pick<Clock, 'now'>) {}

  /**
   * Why waiting on is pointless, when it is: on container instances that nobody adds to, no task of the deployment has
   * a place, and no old one is making room.
   * @param events since the deployment began, oldest first
   */
  see(service: Service, mine: Deployment, events: readonly ServiceEvent[]): PlacementFailure | undefined {
    const failure = findPlacementFailure(events)
    if (failure === undefined || !isStuck(service, mine, failure)) {
      this.#since = undefined
      return undefined
    }
    const now = this.clock.now()
    this.#since ??= now
    return now - this.#since >= patienceMs ? failure : undefined
  }
}

/** What the events say last of a place: undefined when a task was started after it. */
export function findPlacementFailure(events: readonly ServiceEvent[]): PlacementFailure | undefined {
  for (const { message } of events.toReversed()) {
    if (/has started \d+ tasks/.test(message)) return undefined
    const failure = explainPlacement(message)
    if (failure !== undefined) return failure
  }
  return undefined
}

function isStuck(service: Service, mine: Deployment, { isPassing }: PlacementFailure): boolean {
  // Its capacity provider may add an instance; whether it does cannot be seen here.
  if (isPassing || (service.capacityProviders ?? []).length > 0) return false
  if (mine.running > 0 || mine.pending > 0) return false
  // Old tasks below the desired count: ECS stops them to make room, which draining can delay by minutes.
  const old = service.deployments.filter(({ id }) => id !== mine.id)
  return old.reduce((sum, { running }) => sum + running, 0) >= service.desired || old.length === 0
}
