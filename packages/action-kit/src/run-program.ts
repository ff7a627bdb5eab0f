import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { asError, errorCode, UserError } from './errors.js'
import type { ProgramOptions, ProgramResult } from './programs.js'

const kept = 1_000_000
const graceMs = 3_000

// @actions/exec has no way to end what it started, so what can take long is spawned here.
/** `Programs.run` for a step whose cancellation is `signal`. */
export async function runProgram(
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
