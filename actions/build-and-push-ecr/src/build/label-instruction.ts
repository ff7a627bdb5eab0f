import { readInstructions, type Instruction } from '../identity/dockerfile.js'
import { readDirectives } from '../identity/dockerfile/directives.js'

/**
 * The Dockerfile with the labels as one instruction at the end of the stage that is built. The classic builder makes a
 * layer, and takes a tenth of a second, for each `--label`. Undefined where that cannot be written without a doubt.
 * Source: https://docs.docker.com/reference/dockerfile/#label
 */
export function withLabelInstruction(
  dockerfile: string,
  target: string | undefined,
  labels: ReadonlyMap<string, string>,
): string | undefined {
  const escape = readDirectives(dockerfile).escape === '`' ? '`' : '\\'
  const isPlain = [...labels].flat().every((text) => /^[\x20-\x7e]*$/.test(text))
  const lines = dockerfile.split('\n')
  const instructions = readInstructions(dockerfile)
  const at = target === undefined ? lines.length : endOfStage(instructions, target, lines.length)
  if (labels.size === 0 || !isPlain || at === undefined) return undefined
  const special = ['"', '$', escape]
  const quote = (text: string): string =>
    `"${Array.from(text, (character) => (special.includes(character) ? escape + character : character)).join('')}"`
  const pairs = [...labels].map(([name, value]) => `${quote(name)}=${quote(value)}`)
  const written = [...lines.slice(0, at), `LABEL ${pairs.join(' ')}`, ...lines.slice(at)].join('\n')
  // An instruction that goes on, if only over a comment, would take it for a part of its own.
  return readInstructions(written).length === instructions.length + 1 ? written : undefined
}

/** The number of lines up to the end of a stage, by its name or number; undefined when there is none of that name. */
function endOfStage(instructions: readonly Instruction[], target: string, lines: number): number | undefined {
  const stages = instructions.filter(({ text }) => /^FROM\s/i.test(text))
  const wanted = target.toLowerCase()
  const index = stages.findIndex(
    ({ text }, number) =>
      / AS (\S+)$/i.exec(text)?.[1]?.toLowerCase() === wanted || String(number) === target,
  )
  if (index < 0) return undefined
  const next = stages[index + 1]
  return next === undefined ? lines : next.line - 1
}
