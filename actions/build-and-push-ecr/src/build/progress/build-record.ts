import { stripVTControlCharacters } from 'node:util'
import type { BuildStep } from '../build-step.js'
import type { BuildEvent, BuildWarning, StepEnded, Stream } from './build-event.js'
import { isWorthALine } from './step-lines.js'
import { isCacheImport } from './step-names.js'

export interface OutputLine {
  readonly text: string
  readonly stream: Stream
}

export interface FailedStep {
  /** `[build 3/7] RUN npm ci`, `exporting to image` */
  readonly name: string
  /** Undefined where the builder says so only at its end. */
  readonly error: string | undefined
  /** The last lines that it printed. */
  readonly output: readonly string[]
}

/** What is known of a build when it has ended; all text without colours. */
export interface BuildRecord {
  readonly steps: readonly BuildStep[]
  readonly warnings: readonly BuildWarning[]
  readonly failed: FailedStep | undefined
  /** The builder's own words, outside of any step; the last 1,000 lines. */
  readonly said: readonly OutputLine[]
}

export interface BuildRecorder {
  take(event: BuildEvent): void
  record(): BuildRecord
}

interface Recorded {
  readonly name: string
  ended: StepEnded | undefined
  output: string[]
}

// A failing instruction's last words are what is read of it; a build's whole output can be hundreds of megabytes.
const keptOfStep = 200
const keptSaid = 1_000

export function recordBuild(): BuildRecorder {
  const steps = new Map<string, Recorded>()
  const warnings = new Map<string, BuildWarning>()
  const said: OutputLine[] = []

  const start = (id: string, name: string): void => {
    const known = steps.get(id)
    if (known === undefined) steps.set(id, { name, ended: undefined, output: [] })
    else known.ended = undefined
  }

  return {
    take(event) {
      switch (event.kind) {
        case 'started':
          start(event.step, event.name)
          break
        case 'printed':
          add(steps.get(event.step)?.output, stripVTControlCharacters(event.line), keptOfStep)
          break
        case 'ended': {
          const step = steps.get(event.step)
          if (step !== undefined) step.ended = event
          break
        }
        case 'warned':
          // A build for several platforms says it for each.
          warnings.set(JSON.stringify(event.warning), event.warning)
          break
        case 'said':
          add(said, { text: stripVTControlCharacters(event.line), stream: event.stream }, keptSaid)
          break
        case 'transferred':
          break
      }
    },
    record: () => {
      const all = [...steps.values()]
      return {
        steps: all.filter(({ name, ended }) => isWorthALine(name, ended)).map(describe),
        warnings: [...warnings.values()],
        failed: findFailed(all, said),
        said: said.slice(-keptSaid),
      }
    },
  }
}

function add<T>(list: T[] | undefined, item: T, kept: number): void {
  list?.push(item)
  // Cutting copies, so it is not done for every line.
  if (list !== undefined && list.length > 2 * kept) list.splice(0, kept)
}

/** What had not ended by itself was stopped. */
function describe({ name, ended }: Recorded): BuildStep {
  return { name, tookMs: ended?.tookMs, state: ended?.state ?? 'cancelled' }
}

/** Several steps may fail; the builder's last words are about the one that ended the build. */
function findFailed(steps: readonly Recorded[], said: readonly OutputLine[]): FailedStep | undefined {
  const failed = steps.filter(({ name, ended }) => ended?.state === 'failed' && !isCacheImport(name))
  const verdict = said.findLast(({ text }) => text.startsWith('ERROR: '))?.text ?? ''
  const isMeant = ({ ended }: Recorded): boolean =>
    ended?.error !== undefined && verdict.includes(ended.error)
  const found = failed.find(isMeant) ?? failed.at(-1)
  return found === undefined
    ? undefined
    : { name: found.name, error: found.ended?.error, output: found.output.slice(-keptOfStep) }
}
