import { isPassing } from '@slipway/aws'
import type { World } from '../work/world.js'

/**
 * What a look gives; undefined when AWS could not be asked just now (throttled, or not reached), after all the retries
 * of the call: the next look is later then. Any other error is thrown.
 */
export async function lookIfReached<T>(
  { log, signal }: Pick<World, 'log' | 'signal'>,
  look: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    signal.throwIfAborted()
    if (!isPassing(error)) throw error
    log.info(`${error.message}; looking again later`)
    return undefined
  }
}

/**
 * How long to wait after looks that failed, in milliseconds: longer with each, at most a minute.
 * @param trouble how many failed in a row, at least one
 */
export function pauseInTrouble(trouble: number): number {
  return Math.min(60_000, 5_000 * 2 ** (trouble - 1))
}
