import { findInstruction, readInstructions, type Instruction } from '../identity/dockerfile.js'
import type { BuildRecord, OutputLine } from './progress/build-record.js'
import { instructionOf } from './progress/step-names.js'

export interface Place {
  /** In the Dockerfile; the first is 1. */
  readonly line: number | undefined
  /** As it stands in the Dockerfile, on one line, where that can be read. */
  readonly instruction: string | undefined
}

/** Where in the Dockerfile a build failed. The builders tell it in different ways, and some not at all. */
export function findPlace({ failed, said }: BuildRecord, dockerfile: string | undefined): Place {
  const instructions = dockerfile === undefined ? [] : readInstructions(dockerfile)
  const quoted = quotedPlace(said)
  const named = failed === undefined ? undefined : instructionOf(failed.name)
  const line =
    quoted?.line ??
    (named === undefined ? undefined : findInstruction(dockerfile ?? '', named)) ??
    (failed === undefined ? undefined : lineOfStep(instructions, failed.name)) ??
    (failed === undefined ? undefined : lineOfBase(instructions, failed.name)) ??
    parserLine(said)
  const standing = instructions.find((instruction) => instruction.line === line)?.text
  return { line, instruction: standing ?? quoted?.instruction ?? named }
}

/** BuildKit's clients since 23.0 end with `Dockerfile:5`, a ruler, and the lines around, the failed ones marked by `>>>`. */
function quotedPlace(said: readonly OutputLine[]): Place | undefined {
  const lines = said.map(({ text }) => text)
  const at = lines.findLastIndex(
    (line, index) => /^.+:\d+$/.test(line) && /^-{5,}$/.test(lines[index + 1] ?? ''),
  )
  if (at < 0) return undefined
  const marked = lines.slice(at).find((line) => /^\s*\d+ \| >>> /.test(line))
  return {
    line: Number(/:(\d+)$/.exec(lines[at] ?? '')?.[1]),
    instruction: marked?.replace(/^\s*\d+ \| >>> /, ''),
  }
}

/**
 * `[3/7] RUN make` of the classic builder is the third instruction, `[stage 2/3, 3/7] RUN make` of Podman the third of the
 * second stage. An `ONBUILD` of the base breaks the count, so the keyword has to fit too.
 */
function lineOfStep(instructions: readonly Instruction[], name: string): number | undefined {
  const [, stage, step, printed] = /^\[(?:.*?stage (\d+)\/\d+, )?(\d+)\/\d+\] (.*)$/.exec(name) ?? []
  const starts = instructions.flatMap(({ text }, index) => (keyword(text) === 'FROM' ? [index] : []))
  const candidates = [
    instructions[Number(step) - 1],
    // Podman does not count what stands above the first FROM.
    instructions[(starts[Number(stage ?? 1) - 1] ?? 0) + Number(step) - 1],
  ]
  const isMeant = (instruction: Instruction | undefined): boolean =>
    instruction !== undefined && keyword(instruction.text) === keyword(printed ?? '')
  return candidates.slice(stage === undefined ? 0 : 1).find(isMeant)?.line
}

function keyword(text: string): string | undefined {
  return text.split(' ')[0]?.toUpperCase()
}

/** `[internal] load metadata for docker.io/library/node:24` is about the FROM that names the image. */
function lineOfBase(instructions: readonly Instruction[], name: string): number | undefined {
  const reference = /^\[internal\] load metadata for (\S+)$/.exec(name)?.[1]
  const short = reference?.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '')
  const found = instructions.filter(({ text }) => {
    const image = /^FROM (?:--\S+ )*(\S+)/i.exec(text)?.[1]
    return image !== undefined && [reference, short, `${short}:latest`].includes(image)
  })
  return found.length === 1 ? found[0]?.line : undefined
}

/** A parser's own sentence: `dockerfile parse error on line 3: unknown instruction: FOO`. */
function parserLine(said: readonly OutputLine[]): number | undefined {
  const found = said.findLast(({ text }) => /parse error (?:on )?line \d+/.test(text))
  const line = /parse error (?:on )?line (\d+)/.exec(found?.text ?? '')?.[1]
  return line === undefined ? undefined : Number(line)
}
