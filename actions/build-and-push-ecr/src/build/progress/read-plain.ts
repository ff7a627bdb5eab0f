import { stripVTControlCharacters } from 'node:util'
import type { EmitEvent, ProgressReader, StepEnded } from './build-event.js'
import { readSentence } from './read-warning.js'
import { mayGoOn } from './step-names.js'
import { openTransfers } from './transfers.js'

/**
 * Reads `--progress plain`: `#7 [3/4] RUN make`, `#7 0.186 output`, `#7 DONE 1.2s`. What a step prints has its time in
 * front, so it cannot pass for anything else. Source: moby/buildkit, util/progress/progressui/printer.go
 */
export function readPlain(emit: EmitEvent): ProgressReader {
  const names = new Map<string, string>()
  const transfers = openTransfers(emit)
  const isRepetition = skipRepetitions()
  /** Whose line it was that came last: a carriage return inside it makes further lines, which have no number. */
  let printing: string | undefined

  const readStep = (step: string, rest: string): void => {
    const name = names.get(step)
    if (name === undefined) {
      names.set(step, rest)
      emit({ kind: 'started', step, name: rest })
      return
    }
    printing = undefined
    const printed = /^\d+\.\d+ (.*)$/.exec(rest)?.[1]
    const transfer = readTransfer(rest)
    const warning = /^WARN: (.*)$/.exec(rest)?.[1]
    const end = readEnd(rest)
    if (printed !== undefined) {
      printing = step
      emit({ kind: 'printed', step, line: printed })
    } else if (warning !== undefined) emit({ kind: 'warned', warning: readSentence(warning) })
    else if (transfer !== undefined) transfers.update(step, transfer.part, transfer.bytes, transfer.total)
    else if (end !== undefined) emit({ kind: 'ended', step, ...end, mayGoOn: mayGoOn(name) })
    else if (rest === name) emit({ kind: 'started', step, name })
  }

  return {
    read(line, stream) {
      const [, step, rest] = /^#(\d+) (.*)$/.exec(line) ?? []
      if (step !== undefined && rest !== undefined) {
        // Step 0 is the client's headline: `building with "default" instance using docker driver`.
        if (step !== '0') readStep(step, rest)
      } else if (printing !== undefined && line !== '') {
        emit({ kind: 'printed', step: printing, line })
      } else if (line !== '' && !isRepetition(line)) {
        emit({ kind: 'said', line, stream })
      }
    },
    end: () => undefined,
  }
}

function readEnd(rest: string): Omit<StepEnded, 'kind' | 'step' | 'mayGoOn'> | undefined {
  if (rest === 'CACHED') return { state: 'cached', tookMs: 0, error: undefined }
  if (rest === 'CANCELED') return { state: 'cancelled', tookMs: undefined, error: undefined }
  const error = /^ERROR: (.*)$/.exec(rest)?.[1]
  if (error !== undefined) return { state: 'failed', tookMs: undefined, error }
  const [done, seconds] = /^DONE(?: (\d+\.\d+)s)?$/.exec(rest) ?? []
  if (done === undefined) return undefined
  return {
    state: 'done',
    tookMs: seconds === undefined ? undefined : Number(seconds) * 1000,
    error: undefined,
  }
}

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 }

/** `sha256:6a0d... 12.58MB / 50.12MB 3.1s`: a part of known size. */
function readTransfer(
  rest: string,
): { readonly part: string; readonly bytes: number; readonly total: number } | undefined {
  const [, part, bytes, unit, total, totalUnit] =
    /^(.+?) (\d+(?:\.\d+)?)([kMGT]?B) \/ (\d+(?:\.\d+)?)([kMGT]?B)(?: |$)/.exec(rest) ?? []
  if (part === undefined) return undefined
  return {
    part,
    bytes: Number(bytes) * (units[unit ?? ''] ?? 1),
    total: Number(total) * (units[totalUnit ?? ''] ?? 1),
  }
}

/**
 * The client ends with what it has printed before: the output of the step that failed, between rulers, and the warnings.
 */
function skipRepetitions(): (line: string) => boolean {
  let inside: 'rulers' | 'warnings' | undefined
  return (coloured) => {
    const line = stripVTControlCharacters(coloured)
    if (line === '------') {
      inside = inside === 'rulers' ? undefined : 'rulers'
      return true
    }
    if (/^ ?\d+ warnings? found/.test(line)) {
      inside = 'warnings'
      return true
    }
    if (inside === 'warnings' && !line.startsWith(' - ')) inside = undefined
    return inside !== undefined
  }
}
