export interface Instruction {
  /** Where it starts; the first line is 1. */
  readonly line: number
  /** On one line, continuation lines joined, runs of white space as one space. */
  readonly text: string
}

/**
 * The instructions of a Dockerfile in order. Comments, blank lines and continuation lines are read as Docker does;
 * here-documents are not, since the builders that know them name the line of a failure themselves.
 * Source: https://docs.docker.com/reference/dockerfile/#format
 */
export function readInstructions(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile.split(/\r?\n/)
  const escape = /^\s*#\s*escape\s*=\s*`\s*$/im.test(directives(lines)) ? '`' : '\\'
  const instructions: Instruction[] = []
  let open: { line: number; parts: string[] } | undefined
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    open ??= { line: index + 1, parts: [] }
    const continues = line.trimEnd().endsWith(escape)
    open.parts.push(continues ? line.trimEnd().slice(0, -1) : line)
    if (continues) continue
    instructions.push({ line: open.line, text: oneLine(open.parts.join(' ')) })
    open = undefined
  }
  if (open !== undefined) instructions.push({ line: open.line, text: oneLine(open.parts.join(' ')) })
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

/** Parser directives count only above everything else. */
function directives(lines: readonly string[]): string {
  const end = lines.findIndex((line) => !/^\s*#\s*\w+\s*=/.test(line))
  return lines.slice(0, end < 0 ? lines.length : end).join('\n')
}
