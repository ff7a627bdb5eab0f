import { UserError } from '@slipway/action-kit'
import type { World } from '../work/world.js'

// A runner in a private network may reach ECS alone: the others' endpoints then never answer.
const limitMs = 15_000

/**
 * What AWS answers in time; what is more than that is not worth waiting for.
 * @throws UserError when it takes longer than 15 seconds, by the step's clock
 */
export async function withinLimit<T>(
  { clock, signal }: Pick<World, 'clock' | 'signal'>,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController()
  const within = AbortSignal.any([signal, over.signal])
  const timer = clock.sleep(limitMs, within).then((): never => {
    throw new UserError(`AWS did not answer within ${limitMs / 1_000} seconds`)
  })
  const asked = ask(within)
  // One of the two loses; what it then throws has been decided about.
  timer.catch(() => undefined)
  asked.catch(() => undefined)
  try {
    return await Promise.race([asked, timer])
  } finally {
    over.abort()
  }
}
