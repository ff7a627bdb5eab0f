import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { asError, errorCode, UserError } from './errors.js'

export interface ProgramOptions {
  readonly cwd?: string
  /** The whole environment of the program; without it, this process's own. */
  readonly env?: NodeJS.ProcessEnv
  /** Written to standard input, which is then closed. The way for a secret: argv is public on the machine. */
  readonly input?: string
  /** Called for every line as it comes, without its line end. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void
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
   * Runs a program with an argv array, never through a shell. It gets a process group of its own, which is ended
   * (SIGTERM, three seconds later SIGKILL) when the step is cancelled.
   * @throws UserError when there is no such program; the signal's reason when cancelled
   */
  run(program: string, args: readonly string[], options?: ProgramOptions): Promise<ProgramResult>
  /** Asks a program something short: no output in the log. An absent program answers with exit code 127. */
  ask(program: string, args: readonly string[], options?: { env?: NodeJS.ProcessEnv }): Promise<ProgramAnswer>
}

export interface ProgramAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

const kept = 1_000_000
const graceMs = 3_000

export function createPrograms(signal: AbortSignal): Programs {
  return {
    run: (program, args, options = {}) => runProgram(signal, program, args, options),
    ask: askProgram,
  }
}

// @actions/exec has no way to end what it started, so what can take long is spawned here.
async function runProgram(
  signal: AbortSignal,
  program: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  signal.throwIfAborted()
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  const output = { stdout: '', stderr: '' }
  const collect = async (stream: Readable, name: 'stdout' | 'stderr'): Promise<void> => {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      output[name] = (output[name] + line + '\n').slice(-kept)
      options.onLine?.(line, name)
    }
  }
  let hardEnd: NodeJS.Timeout | undefined
  const onAbort = (): void => {
    endGroup(child.pid, 'SIGTERM')
    hardEnd = setTimeout(() => endGroup(child.pid, 'SIGKILL'), graceMs)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  // A program that does not read its input closes the pipe early; its exit code says what that meant.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  try {
    const ended = new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>(
      (resolve, reject) => {
        child.once('error', reject)
        child.once('close', (exitCode, endSignal) => resolve({ exitCode, signal: endSignal }))
      },
    )
    const [end] = await Promise.all([ended, collect(child.stdout, 'stdout'), collect(child.stderr, 'stderr')])
    signal.throwIfAborted()
    return { ...end, ...output }
  } catch (error) {
    if (signal.aborted) throw asError(signal.reason)
    throw missingProgram(program, error)
  } finally {
    clearTimeout(hardEnd)
    signal.removeEventListener('abort', onAbort)
  }
}

async function askProgram(
  program: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv } = {},
): Promise<ProgramAnswer> {
  const [{ getExecOutput }, { which }] = await Promise.all([import('@actions/exec'), import('@actions/io')])
  const path = await which(program, false)
  if (path === '') return { exitCode: 127, stdout: '', stderr: `${program}: not found on PATH` }
  const env = Object.fromEntries(Object.entries(options.env ?? process.env).filter(hasValue))
  return getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env })
}

function hasValue(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    // ESRCH: the group has ended by itself in the meantime.
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

function missingProgram(program: string, error: unknown): Error {
  if (errorCode(error) !== 'ENOENT') return asError(error)
  return new UserError(`The program "${program}" was not found`, {
    cause: error,
    hint: `Install ${program} on the runner, or put its folder on PATH in an earlier step.`,
  })
}
