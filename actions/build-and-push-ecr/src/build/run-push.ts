import { withHeartbeat, type Context, type ProgramResult } from '@slipway/action-kit'
import { withoutCountdowns } from './countdown.js'
import type { PushAttempt } from './push-retries.js'

const heartbeatMs = 30_000

/**
 * Runs a push with its output in the log as it comes, and a line of life every half minute. Builds have a log of their
 * own: run-build.ts.
 * @param readDigest finds the digest of what was pushed, when the program has succeeded
 */
export async function runPush(
  { clock, log, programs }: Pick<Context, 'clock' | 'log' | 'programs'>,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  readDigest: (result: ProgramResult) => string | undefined,
): Promise<PushAttempt<string>> {
  const onLine = withoutCountdowns((line) => log.info(line))
  const result = await withHeartbeat(
    { clock, log },
    heartbeatMs,
    () => 'Still at the push',
    () => programs.run(program, args, { env, onLine }),
  )
  const digest = result.exitCode === 0 ? readDigest(result) : undefined
  if (digest !== undefined) return { refused: false, value: digest }
  const reason = (result.stderr.trim() || result.stdout.trim()).split('\n').at(-1)
  return { refused: true, reason: reason || `${program} push ended without a word` }
}
