import { withHeartbeat, type Context, type ProgramResult } from '@slipway/action-kit'
import { withoutCountdowns } from './countdown.js'

const heartbeatMs = 30_000

type Needed = Pick<Context, 'clock' | 'log' | 'programs'>

/**
 * Runs a push with its output in the log as it comes, and a line of life every half minute. Builds have a log of their
 * own: run-build.ts.
 */
export function runPush(
  context: Needed,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  what: string,
): Promise<ProgramResult> {
  const onLine = withoutCountdowns((line) => context.log.info(line))
  return withHeartbeat(
    context,
    heartbeatMs,
    () => `Still at ${what}`,
    () => context.programs.run(program, args, { env, onLine }),
  )
}

export function runDocker(
  context: Needed,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  what: string,
): Promise<ProgramResult> {
  return runPush(context, 'docker', args, env, what)
}
