import { MissingProgramError } from './missing-program.js'

export interface ProgramOptions {
  readonly cwd?: string
  /** The whole environment of the program; without it, this process's own. */
  readonly env?: NodeJS.ProcessEnv
  /** Written to standard input, which is then closed. The way for a secret: argv is public on the machine. */
  readonly input?: string
  /** Called for every line as it comes, without its line end. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void
  /** Ends the program as a cancelled step does, and has `run` throw its reason: a time limit of this one program. */
  readonly signal?: AbortSignal
}

export interface ProgramResult {
  /** Null when a signal ended the program. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** The last `kept` characters of each stream. */
  readonly stdout: string
  readonly stderr: string
}

export interface Programs {
  /**
   * Runs a program with an argv array, never through a shell. It and all it has started are ended (SIGTERM,
   * three seconds later SIGKILL) when the step is cancelled.
   * @throws UserError when there is no such program; the signal's reason when cancelled or ended
   */
  run(program: string, args: readonly string[], options?: ProgramOptions): Promise<ProgramResult>
  /** Asks a program something short: no output in the log. An absent program answers with exit code 127. */
  ask(program: string, args: readonly string[], options?: AskOptions): Promise<ProgramAnswer>
}

export interface AskOptions {
  readonly env?: NodeJS.ProcessEnv
  /** Ends the program, and has `ask` throw its reason: for an answer that may turn out not to be needed. */
  readonly signal?: AbortSignal
}

export interface ProgramAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What starts programs is loaded when the first one is started. */
export function createPrograms(signal: AbortSignal): Programs {
  const run: Programs['run'] = async (program, args, options = {}) => {
    const { runProgram } = await import('./run-program.js')
    const either = options.signal === undefined ? signal : AbortSignal.any([signal, options.signal])
    return runProgram(either, program, args, options)
  }
  return {
    run,
    async ask(program, args, options = {}) {
      // @actions/exec has no way to end what it started.
      if (options.signal === undefined) return askProgram(program, args, options)
      try {
        const { exitCode, stdout, stderr } = await run(program, args, options)
        return { exitCode: exitCode ?? 1, stdout, stderr }
      } catch (error) {
        if (!(error instanceof MissingProgramError)) throw error
        return notFound(program)
      }
    },
  }
}

async function askProgram(
  program: string,
  args: readonly string[],
  options: AskOptions,
): Promise<ProgramAnswer> {
  const [{ getExecOutput }, { which }] = await Promise.all([import('@actions/exec'), import('@actions/io')])
  const path = await which(program, false)
  if (path === '') return notFound(program)
  const env = Object.fromEntries(Object.entries(options.env ?? process.env).filter(hasValue))
  return getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env })
}

function notFound(program: string): ProgramAnswer {
  return { exitCode: 127, stdout: '', stderr: `${program}: not found on PATH` }
}

function hasValue(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined
}
