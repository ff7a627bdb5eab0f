import { join } from 'node:path'

/**
 * Has time pass so many times as fast for a step: a lease that runs out after half a minute is over in two seconds. The
 * step says at its beginning that it runs, so that it can be killed from then on.
 * @param ahead milliseconds that have passed for it since the steps before
 */
export function fastTime(factor: number, ahead = 0): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--require=${join(__dirname, 'fast-time.cjs')}`,
    SLIPWAY_TEST_TIME: `${factor} ${ahead}`,
  }
}
