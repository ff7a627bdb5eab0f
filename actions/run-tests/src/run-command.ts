import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '@slipway/action-kit'
import { isOnPath } from './find-program.js'

export interface CommandEnd {
  /** Null when a signal ended the shell, or the time was up. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** The last of what it printed, both streams. */
  readonly output: string
}

interface CommandOptions {
  readonly directory: string
  /** The whole environment. */
  readonly env: Readonly<NodeJS.ProcessEnv>
  readonly onLine: (text: string) => void
  /** Ends it. */
  readonly signal: AbortSignal
}

type CommandContext = Pick<Context, 'env' | 'log' | 'programs' | 'temporary'>

/**
 * Runs the user's command as a `run:` step without `shell:` does: a script file in `bash -e`, or in `sh -e` where there
 * is no bash; not `-o pipefail`, which the runner gives only to an explicit `shell: bash`. Its output is printed as it
 * comes, and cannot start a workflow command.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 * @throws the abort signal's reason when it is ended; the command's whole process group is then
 */
export async function runCommand(
  command: string,
  { directory, env, onLine, signal }: CommandOptions,
  context: CommandContext,
): Promise<CommandEnd> {
  const script = join(context.temporary.directory('command'), 'run.sh')
  writeFileSync(script, `${command}\n`)
  const shell = isOnPath('bash', context.env) ? 'bash' : 'sh'
  const result = await context.log.withoutCommands((print) =>
    context.programs.run(shell, ['-e', script], {
      cwd: directory,
      env,
      signal,
      onLine(text) {
        print(text)
        onLine(text)
      },
    }),
  )
  return {
    exitCode: result.exitCode,
    signal: result.signal,
    output: `${result.stdout}\n${result.stderr}`,
  }
}
