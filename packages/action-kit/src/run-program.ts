import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { asError, errorCode } from './errors.js'
import { MissingProgramError } from './missing-program.js'
import { groupsBelow, signalGroups } from './process-tree.js'
import type { ProgramOptions, ProgramResult } from './programs.js'

const kept = 1_000_000
const graceMs = 3_000
// What a program leaves running may hold its output open for ever. The runner waits as long, then ends the process tree.
// Source: actions/runner, src/Runner.Sdk/ProcessInvoker.cs, ProcessExitedHandler.
const lingerMs = 5_000

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
      output[name] += `${line}\n`
      // Cutting copies, so it is not done for every line.
      if (output[name].length > 2 * kept) output[name] = output[name].slice(-kept)
      options.onLine?.(line, name)
    }
  }
  let hardEnd: NodeJS.Timeout | undefined
  // What the program started is known as long as the program is there.
  let groups: ReadonlySet<number> = new Set(child.pid === undefined ? [] : [child.pid])
  const onAbort = (): void => {
    if (child.pid !== undefined) groups = groupsBelow(child.pid)
    signalGroups(groups, 'SIGTERM')
    hardEnd = setTimeout(() => signalGroups(groups, 'SIGKILL'), graceMs)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  let lingering: NodeJS.Timeout | undefined
  child.once('exit', () => (lingering = setTimeout(() => signalGroups(groups, 'SIGKILL'), lingerMs)))
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
    return { ...end, stdout: output.stdout.slice(-kept), stderr: output.stderr.slice(-kept) }
  } catch (error) {
    if (signal.aborted) {
      // Nothing that ignores SIGTERM outlives the step, not even what has closed its output.
      signalGroups(groups, 'SIGKILL')
      throw asError(signal.reason)
    }
    throw errorCode(error) === 'ENOENT' ? new MissingProgramError(program, error) : asError(error)
  } finally {
    clearTimeout(hardEnd)
    clearTimeout(lingering)
    signal.removeEventListener('abort', onAbort)
  }
}
