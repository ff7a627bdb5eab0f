import { setMaxListeners } from 'node:events'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import * as core from '@actions/core'
import { printAnnotations } from './annotations.js'
import { realClock } from './clock.js'
import type { Command, Context, Failure, Outputs, Report } from './command.js'
import { asError, CancelledError, UserError } from './errors.js'
import { reportThrown } from './failure-report.js'
import { InputReader } from './inputs.js'
import { createRunnerLog } from './log.js'
import { createPrograms } from './programs.js'
import { watchOwnTime } from './own-time.js'
import { writeSummary } from './summary.js'
import { createTemporaryFiles, removeDirectories, type TemporaryFiles } from './temporary-files.js'

// The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. Source: actions/runner, ProcessInvoker.cs.
const graceMs = 6_500

const state = { main: 'slipwayMain', temporary: 'slipwayTemporary' } as const

/** Runs a command as a step: main the first time the runner starts the file, clean-up the second (post) time. */
export async function runAction<I, O>(command: Command<I, O>): Promise<void> {
  if (core.getState(state.main) === '') {
    noteStart(process.env.GITHUB_STATE)
    await runMain(command)
  } else {
    await runPost(command)
  }
}

/**
 * Words of ours need no delimiter that nobody can guess: what makes one (node's crypto) takes longer to load than it
 * takes to read the inputs.
 */
function noteStart(stateFile: string | undefined): void {
  if (stateFile) appendFileSync(stateFile, `${state.main}=started${EOL}`)
  else core.saveState(state.main, 'started')
}

async function runMain<I, O>(command: Command<I, O>): Promise<void> {
  const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, (paths) =>
    core.saveState(state.temporary, paths),
  )
  const cancellation = listenForCancellation(temporary)
  const started = realClock.now()
  const { context, ownMs } = watchOwnTime(createContext(temporary, cancellation.signal))
  try {
    const reader = InputReader.fromEnvironment(process.env)
    const inputs = command.readInputs(reader)
    reader.check()
    const execution = await command.load()
    publish(execution.report(await execution.run(inputs, context), inputs))
  } catch (error) {
    const thrown = cancellation.signal.aborted ? cancellationOf(error, cancellation.signal) : error
    publish(await reportThrown(command.name, thrown, context.log))
  } finally {
    temporary.removeAll()
    cancellation.stop()
    noteTimes(command.name, started, ownMs)
  }
}

/**
 * For whoever measures the actions: a line of JSON a step, in the file that SLIPWAY_TIMES names. In milliseconds; the
 * processor's since the process began, which a busy machine makes no longer.
 */
function noteTimes(action: string, started: number, ownMs: (from: number, to: number) => number): void {
  const file = process.env.SLIPWAY_TIMES
  if (!file) return
  const ended = realClock.now()
  const { user, system } = process.cpuUsage()
  const away = ended - started - ownMs(started, ended)
  appendFileSync(
    file,
    `${JSON.stringify({ action, total: ended - started, away, processor: (user + system) / 1_000 })}${EOL}`,
  )
}

/** A post step only warns: what the job did stands, whatever the clean-up meets. */
async function runPost<I, O>(command: Command<I, O>): Promise<void> {
  const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, () => undefined)
  try {
    await command.cleanUp?.(createContext(temporary, new AbortController().signal))
    const left: unknown = JSON.parse(core.getState(state.temporary) || '[]')
    if (Array.isArray(left)) removeDirectories(left.filter((path) => typeof path === 'string'))
  } catch (error) {
    core.warning(`Cleaning up after ${command.name} failed: ${asError(error).message}`)
  } finally {
    temporary.removeAll()
  }
}

function createContext(temporary: TemporaryFiles, signal: AbortSignal): Context {
  const log = createRunnerLog()
  return {
    log,
    signal,
    clock: realClock,
    env: process.env,
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    temporary,
    programs: createPrograms(signal),
    maskSecret: (value) => log.withCommands(() => core.setSecret(value)),
  }
}

/** Writes a report to where the runner reads it. */
function publish(report: Report): void {
  writeOutputs(report.outputs)
  writeSummary(process.env.GITHUB_STEP_SUMMARY, report.summary)
  printAnnotations(report.annotations, report.failure !== undefined)
  if (report.failure !== undefined) fail(report.failure)
}

function writeOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) {
    core.setOutput(name, Array.isArray(value) ? value.join('\n') : (value ?? ''))
  }
}

function fail({ message, hint }: Failure): void {
  core.setFailed(hint === undefined ? message : `${message}\n${hint}`)
}

/** A command may say itself what state it leaves the world in; otherwise the cancellation is all there is to say. */
function cancellationOf(error: unknown, signal: AbortSignal): unknown {
  return error instanceof UserError && !(error instanceof CancelledError) ? error : signal.reason
}

interface Cancellation {
  readonly signal: AbortSignal
  stop(): void
}

function listenForCancellation(temporary: TemporaryFiles): Cancellation {
  const controller = new AbortController()
  // A step that deploys many services has as many sleeps under way; node takes more than ten for a leak.
  setMaxListeners(0, controller.signal)
  let overdue: NodeJS.Timeout | undefined
  const endNow = (): void => {
    temporary.removeAll()
    core.error('Cancelled before the step could finish what was under way')
    process.exit(1)
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      endNow()
      return
    }
    core.info(`Received ${signal}: stopping`)
    controller.abort(new CancelledError(signal))
    overdue = setTimeout(endNow, graceMs)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    stop() {
      clearTimeout(overdue)
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
