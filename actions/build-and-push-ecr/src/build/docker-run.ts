import { withHeartbeat, type Context, type ProgramResult } from '@slipway/action-kit'
import type { OutputLine } from './build-failure.js'
import { withoutCountdowns } from './countdown.js'

const heartbeatMs = 30_000
// A failing instruction's last words are what is read of it; a build's whole output can be hundreds of megabytes.
const keptLines = 5_000

export interface DockerRun extends ProgramResult {
  /** Both streams, line by line as they came; the last 5,000. */
  readonly output: readonly OutputLine[]
}

/**
 * Runs docker with its output in the log as it comes, and a line of life every half minute.
 * Nothing may mask a secret meanwhile: the runner takes no commands from the log.
 */
export function runDocker(
  context: Pick<Context, 'clock' | 'log' | 'programs'>,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  what: string,
): Promise<DockerRun> {
  const output: OutputLine[] = []
  const step = (): string => {
    const found = output.findLast(({ text }) => /^Step \d|^#\d+ \[/.test(text))
    return found === undefined ? '' : `: ${found.text}`
  }
  return context.log.withoutCommands((print) =>
    withHeartbeat(
      { clock: context.clock, log: { ...context.log, info: print } },
      heartbeatMs,
      () => `Still at ${what}${step()}`,
      async () => {
        const show = withoutCountdowns(print)
        const result = await context.programs.run('docker', args, {
          env,
          onLine: (text, stream) => {
            output.push({ text, stream })
            if (output.length > 2 * keptLines) output.splice(0, keptLines)
            show(text)
          },
        })
        return { ...result, output: output.slice(-keptLines) }
      },
    ),
  )
}
