import { stripVTControlCharacters } from 'node:util'
import { findInstruction, readInstructions } from '../identity/dockerfile.js'
import { findDockerTrouble } from '../docker/docker-errors.js'
import type { BuildFailed } from '../outcome.js'

export interface OutputLine {
  readonly text: string
  readonly stream: 'stdout' | 'stderr'
}

/** What GitHub shows of an annotation without unfolding it, and of a summary without scrolling. */
const shownLines = 30

type Found = Pick<BuildFailed, 'reason' | 'instruction' | 'line' | 'output'>

/** What a failed build's output says: which instruction, where, what it printed, why. */
export function readBuildFailure(
  output: readonly OutputLine[],
  dockerfile: { readonly name: string; readonly text: string },
): BuildFailed {
  const plain = output.map(({ text, stream }) => ({ text: stripVTControlCharacters(text), stream }))
  const lines = plain.map(({ text }) => text)
  const isBuildKit = lines.some((line) => /^#\d+ /.test(line))
  const found = isBuildKit ? readBuildKit(lines, dockerfile.text) : readClassic(plain, dockerfile.text)
  const trouble = findDockerTrouble(lines.join('\n'))
  return {
    kind: 'build-failed',
    reason: trouble === undefined ? found.reason : `${trouble.message}: ${found.reason}`,
    hint: trouble?.hint,
    instruction: found.instruction,
    file: dockerfile.name,
    line: found.line,
    output: found.output.slice(-shownLines),
  }
}

/** A step of BuildKit that failed: what it is called, and why it failed. */
export interface FailedVertex {
  readonly number: string
  /** Without its counter: `RUN make`, `exporting to image`, `pushing 127.0.0.1/x with docker`. */
  readonly name: string
  readonly reason: string
}

/** BuildKit's plain progress numbers the steps: `#7 [3/4] RUN make`, `#7 0.186 output`, `#7 ERROR: reason`. */
export function findFailedVertex(lines: readonly string[]): FailedVertex | undefined {
  for (const line of lines.toReversed()) {
    const [, number, reason] = /^#(\d+) ERROR: (.*)$/.exec(line) ?? []
    if (number === undefined || reason === undefined) continue
    const prefix = `#${number} `
    const head = lines.find((candidate) => candidate.startsWith(prefix))?.slice(prefix.length) ?? ''
    return { number, name: head.replace(/^\[[^\]]*\] /, ''), reason }
  }
  return undefined
}

function readBuildKit(lines: readonly string[], dockerfile: string): Found {
  const vertex = findFailedVertex(lines)
  const last = lines.findLast((line) => line.startsWith('ERROR: ')) ?? lines.findLast((line) => line !== '')
  const quoted = quotedPlace(lines)
  const instruction = quoted?.instruction ?? (/^[A-Z]+ /.test(vertex?.name ?? '') ? vertex?.name : undefined)
  const found = instruction === undefined ? undefined : findInstruction(dockerfile, instruction)
  const printed = new RegExp(`^#${vertex?.number ?? 'none'} \\d+\\.\\d+ (.*)$`)
  return {
    reason: withoutPrefixes(vertex?.reason ?? last ?? 'the builder ended without a word'),
    instruction,
    line: quoted?.line ?? found ?? parserLine(lines),
    output: lines.flatMap((line) => printed.exec(line)?.[1] ?? []),
  }
}

function withoutPrefixes(reason: string): string {
  const prefix =
    /^(?:ERROR: |failed to (?:build|solve)(?: with frontend \S+)?: |rpc error: code = \w+ desc = |failed to create LLB definition: )+/
  return reason.replace(prefix, '')
}

/** Clients since 23.0 end with `Dockerfile:5`, a ruler, and the lines around, the failed ones marked by `>>>`. */
function quotedPlace(
  lines: readonly string[],
): { readonly line: number; readonly instruction: string | undefined } | undefined {
  const at = lines.findLastIndex(
    (line, index) => /^\S+:\d+$/.test(line) && /^-{5,}$/.test(lines[index + 1] ?? ''),
  )
  if (at < 0) return undefined
  const marked = lines.slice(at).find((line) => /^\s*\d+ \| >>> /.test(line))
  return {
    line: Number(/:(\d+)$/.exec(lines[at] ?? '')?.[1]),
    instruction: marked?.replace(/^\s*\d+ \| >>> /, ''),
  }
}

/** A parser's own sentence: `dockerfile parse error on line 3: unknown instruction: FOO`. */
function parserLine(lines: readonly string[]): number | undefined {
  const found = /parse error (?:on )?line (\d+)/.exec(lines.join('\n'))?.[1]
  return found === undefined ? undefined : Number(found)
}

/** The classic builder prints `Step 3/4 : RUN make`, the output, and its verdict last, on stderr. */
function readClassic(output: readonly OutputLine[], dockerfile: string): Found {
  const lines = output.map(({ text }) => text)
  const verdict = output
    .findLast(({ text, stream }) => stream === 'stderr' && text.trim() !== '')
    ?.text.trim()
  const at = lines.findLastIndex((line) => /^Step \d+\/\d+ : /.test(line))
  const [, step, instruction] = /^Step (\d+)\/\d+ : (.*)$/.exec(lines[at] ?? '') ?? []
  const isOurs = (line: string): boolean => /^ ---> |^Removing intermediate container /.test(line)
  return {
    reason: (verdict ?? 'docker build ended without a word').replace(/^Error response from daemon: /, ''),
    instruction,
    line: instruction === undefined ? parserLine(lines) : lineOfStep(dockerfile, Number(step), instruction),
    output: (at < 0 ? [] : lines.slice(at + 1)).filter((line) => !isOurs(line) && line.trim() !== verdict),
  }
}

/** The steps are the instructions in order; an `ONBUILD` of the base breaks the count, so the keyword has to fit too. */
function lineOfStep(dockerfile: string, step: number, printed: string): number | undefined {
  const found = readInstructions(dockerfile)[step - 1]
  const keyword = (text: string): string | undefined => text.split(' ')[0]?.toUpperCase()
  return found !== undefined && keyword(found.text) === keyword(printed) ? found.line : undefined
}
