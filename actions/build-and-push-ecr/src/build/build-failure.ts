import { findDockerTrouble } from '../docker/docker-errors.js'
import type { BuildFailed } from '../outcome.js'
import type { Dockerfile } from './dockerfile-at-hand.js'
import { findPlace } from './failure-place.js'
import { explainMissingFile } from './missing-file.js'
import { explainPodman } from './podman-trouble.js'
import type { BuildRecord } from './progress/build-record.js'

/** What GitHub shows of an annotation without unfolding it, and of a summary without scrolling. */
const shownLines = 30

/** Which instruction failed, where, what it printed, why, and what to do where that is known. */
export function readBuildFailure(record: BuildRecord, dockerfile: Dockerfile): BuildFailed {
  const { failed, said } = record
  const place = findPlace(record, dockerfile.text)
  const reason = readReason(failed?.error ?? verdict(record))
  const output = (failed?.output ?? []).slice(-shownLines)
  const steps = record.steps.map(({ name }) => name)
  const words = [...output, reason, ...said.map(({ text }) => text)].join('\n')
  const trouble = findDockerTrouble(words)
  return {
    kind: 'build-failed',
    reason: trouble === undefined ? reason : `${trouble.message}: ${reason}`,
    hint:
      explainMissingFile(reason, place.instruction, dockerfile) ??
      explainKill(reason) ??
      explainPodman([...steps, words].join('\n')) ??
      trouble?.hint,
    instruction: place.instruction,
    file: dockerfile.name,
    line: place.line,
    output,
    steps: record.steps,
  }
}

/** What a builder says last, where no step of its own has an error. */
function verdict({ said }: BuildRecord): string {
  const last =
    said.findLast(({ text }) => /^E(?:RROR|rror): /.test(text)) ??
    said.findLast(({ text, stream }) => stream === 'stderr' && text.trim() !== '') ??
    said.findLast(({ text }) => text.trim() !== '')
  return last?.text.trim() ?? 'the builder ended without a word'
}

// Layers of the clients around what is wrong; the checksum's reference is of no use to anybody.
const layers = [
  /^(?:ERROR|Error): /,
  /^Error response from daemon: /,
  /^failed to (?:build|solve)(?: with frontend \S+)?: /,
  /^rpc error: code = \w+ desc = /,
  /^failed to create LLB definition: /,
  /^failed to compute cache key: /,
  /^failed to calculate checksum of ref \S+: /,
  /^building at STEP ".*?": /,
  /^while running runtime: /,
]

/** The reason without what the clients put around it; of a long script only the start. */
export function readReason(error: string): string {
  const layer = layers.find((candidate) => candidate.test(error))
  if (layer !== undefined) return readReason(error.replace(layer, ''))
  return error.replace(/^(process "[^\n]{120})[^\n]{40,}(" did not complete successfully)/, '$1 ...$2')
}

function explainKill(reason: string): string | undefined {
  if (
    !/exit (?:code|status):? 137\b|non-zero code: 137\b|signal: killed|cannot allocate memory/i.test(reason)
  )
    return undefined
  return [
    'Exit code 137 is what is left of a program that was killed, nearly always because the memory ran out.',
    'Build on a runner with more memory, or have the instruction take less: fewer parallel jobs (make -j2), a limit for Node (NODE_OPTIONS=--max-old-space-size=2048).',
  ].join('\n')
}
