import { readDirectives } from './dockerfile/directives.js'
import { heredocsOf } from './dockerfile/heredocs.js'

export interface Instruction {
  /** Where it starts; the first line is 1. */
  readonly line: number
  /** On one line, continuation lines joined, runs of white space as one space; without its here-documents. */
  readonly text: string
}

/**
 * The instructions of a Dockerfile in order. Comments, blank lines, continuation lines and here-documents are read as
 * Docker does.
 * Source: Parse in https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/parser/parser.go
 */
export function readInstructions(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile.split(/\r?\n/)
  const continuation = continuationBy(readDirectives(dockerfile).escape)
  const instructions: Instruction[] = []
  let open: { line: number; text: string } | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    open ??= { line: index + 1, text: '' }
    open.text += line.replace(continuation, '$1')
    if (continuation.test(line)) continue
    for (const heredoc of heredocsOf(open.text)) {
      while (index + 1 < lines.length && !heredoc.isEnd(lines[++index] ?? '')) continue
    }
    instructions.push({ line: open.line, text: oneLine(open.text) })
    open = undefined
  }
  if (open !== undefined) instructions.push({ line: open.line, text: oneLine(open.text) })
  return instructions
}

/** The line of the one instruction that reads like this; undefined when none or several do. */
export function findInstruction(dockerfile: string, text: string): number | undefined {
  const wanted = oneLine(text)
  const found = readInstructions(dockerfile).filter((instruction) => instruction.text === wanted)
  return found.length === 1 ? found[0]?.line : undefined
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The escape character at the end of a line, unless it is escaped itself. */
function continuationBy(escape: string): RegExp {
  const character = escape === '`' ? '`' : '\\\\'
  return new RegExp(`(^|[^${character}])${character}[ \\t]*$`)
}
