import { withHeartbeat, type Annotation, type Context } from '@slipway/action-kit'
import { readBuildFailure, readReason } from './build-failure.js'
import type { BuildStep } from './build-step.js'
import type { Dockerfile } from './dockerfile-at-hand.js'
import { recordBuild, type BuildRecord } from './progress/build-record.js'
import type { BuildWarning, EmitEvent, ProgressReader } from './progress/build-event.js'
import { readClassic } from './progress/read-classic.js'
import { readPlain } from './progress/read-plain.js'
import { readPodman } from './progress/read-podman.js'
import { readRawJson } from './progress/read-rawjson.js'
import { logSteps } from './progress/step-log.js'
import { exportPart, isExport } from './progress/step-names.js'
import type { BuildFailed } from '../outcome.js'

/** How the builder tells what it does: `--progress rawjson` (buildx since 0.13), `--progress plain`, or in its own way. */
export type ProgressFormat = 'buildkit-rawjson' | 'buildkit-plain' | 'classic' | 'podman'

export interface BuildCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly format: ProgressFormat
  /** What the heartbeat calls it: `the build`. */
  readonly what: string
  readonly dockerfile: Dockerfile
}

export interface BuildRun {
  /** Null when a signal ended the builder. */
  readonly exitCode: number | null
  readonly steps: readonly BuildStep[]
  /** What BuildKit's linter found, at most ten, at their lines of the Dockerfile. */
  readonly warnings: readonly Annotation[]
  /** Set when no instruction failed but bringing the result out did. */
  readonly exportFailure: ExportFailure | undefined
  /** What to report when the builder failed. */
  failure(): BuildFailed
}

export interface ExportFailure {
  readonly reason: string
  /** `push` is for another try; a `result` that cannot be written (a full disk) is not. */
  readonly part: 'push' | 'cache' | 'result'
}

const heartbeatMs = 30_000
/** GitHub shows ten of a level in a step. */
const mostWarnings = 10

/**
 * Runs a build with its steps in the log: a group for what each prints, a line for each that ends, and a line of life
 * when nothing else is said for half a minute.
 * @throws what ends the step when it is cancelled; UserError when there is no such program
 */
export async function runBuild(
  context: Pick<Context, 'clock' | 'log' | 'programs'>,
  command: BuildCommand,
): Promise<BuildRun> {
  const { clock, log, programs } = context
  const recorder = recordBuild()
  const shown = logSteps(context, command.dockerfile.name)
  const reader = openReader(command.format, clock, (event) => {
    recorder.take(event)
    shown.take(event)
  })
  const beat = (text: string): void => {
    if (shown.silentMs() >= heartbeatMs) log.info(text)
  }
  try {
    const { program, args, env, what } = command
    const { exitCode } = await withHeartbeat(
      { clock, log: { info: beat } },
      heartbeatMs,
      () => `Still at ${[what, shown.describe()].filter((part) => part !== '').join(': ')}`,
      () => programs.run(program, args, { env, onLine: (line, stream) => reader.read(line, stream) }),
    )
    reader.end(exitCode !== 0)
    return describeRun(exitCode, recorder.record(), command.dockerfile)
  } finally {
    shown.close()
  }
}

function openReader(format: ProgressFormat, clock: Context['clock'], emit: EmitEvent): ProgressReader {
  switch (format) {
    case 'buildkit-rawjson':
      return readRawJson(emit)
    case 'buildkit-plain':
      return readPlain(emit)
    case 'classic':
      return readClassic(emit, clock)
    case 'podman':
      return readPodman(emit, clock)
  }
}

function describeRun(exitCode: number | null, record: BuildRecord, dockerfile: Dockerfile): BuildRun {
  const linted = record.warnings.slice(0, mostWarnings).map((warning) => annotate(warning, dockerfile.name))
  return {
    exitCode,
    steps: record.steps,
    warnings: [...linted, ...(exitCode === 0 ? lostCache(record) : [])],
    exportFailure: exitCode === 0 ? undefined : findExportFailure(record),
    failure: () => readBuildFailure(record, dockerfile),
  }
}

function findExportFailure({ failed }: BuildRecord): ExportFailure | undefined {
  if (failed === undefined) return undefined
  const reason = readReason(failed.error ?? 'the builder does not say why')
  // Podman writes a layer's cache as soon as it has the layer, in the name of its instruction.
  if (reason.startsWith('failed pushing cache')) return { reason, part: 'cache' }
  return isExport(failed.name) ? { reason, part: exportPart(failed.name, reason) } : undefined
}

/** With `ignore-error` a build succeeds all the same. */
function lostCache({ failed }: BuildRecord): readonly Annotation[] {
  if (!failed?.name.startsWith('exporting cache')) return []
  const message = `${failed.name}: ${readReason(failed.error ?? 'the builder does not say why')}`
  return [{ level: 'warning', title: 'The layers were not kept for later runs', message }]
}

function annotate({ rule, message, line, url }: BuildWarning, file: string): Annotation {
  return {
    level: 'warning',
    ...(rule === undefined ? {} : { title: rule }),
    message: url === undefined ? message : `${message}\n${url}`,
    file,
    ...(line === undefined ? {} : { line }),
  }
}
