import type { Done, Place } from './deploy-services.js'
import { serves, type ServiceOutcome } from './outcome.js'
import { sendBack } from './send-back.js'

/** The way back of what was deployed well by the time the job is cancelled. */
export interface WayBack {
  /** A service has come to its end. */
  note(one: Done): void
  /** The outcome of a service that is being sent back; undefined of another. */
  of(one: Done): Promise<ServiceOutcome> | undefined
  /** Whatever happens from here on sends nothing back. */
  end(): void
}

/**
 * Of all or nothing, nothing is wanted when the job is cancelled and on-cancel is rollback. It is asked for at that very
 * moment, beside what is under way: there are seconds for both.
 * @param places those of the step whose services go together
 */
export function wayBackAtCancellation(places: readonly Place[]): WayBack {
  const done: Done[] = []
  const asked = new Map<Done, Promise<ServiceOutcome>>()
  const signal = places[0]?.world.signal
  const together = new Set(places)
  const ask = (): void => {
    for (const one of done) {
      const { place, outcome } = one
      const isWanted = place.order.patience.onCancel === 'rollback' && serves(outcome)
      if (isWanted && !asked.has(one)) asked.set(one, sendBack(place, outcome))
    }
  }
  signal?.addEventListener('abort', ask, { once: true })
  return {
    note(one) {
      if (!together.has(one.place)) return
      done.push(one)
      if (signal?.aborted === true) ask()
    },
    of: (one) => asked.get(one),
    end: () => signal?.removeEventListener('abort', ask),
  }
}
