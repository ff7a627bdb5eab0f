import { withHeartbeat, type Context, type ProgramResult } from '@slipway/action-kit'
import { withoutCountdowns } from './countdown.js'

const heartbeatMs = 30_000

/**
 * Runs docker with its output in the log as it comes, and a line of life every half minute. Builds have a log of their
 * own: run-build.ts.
 */
export function runDocker(
  context: Pick<Context, 'clock' | 'log' | 'programs'>,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  what: string,
): Promise<ProgramResult> {
  const { log, programs } = context
  return withHeartbeat(
    context,
    heartbeatMs,
    () => `Still at ${what}`,
    () => programs.run('docker', args, { env, onLine: withoutCountdowns((line) => log.info(line)) }),
  )
}
