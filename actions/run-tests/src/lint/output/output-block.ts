import type { Finding } from '../finding.js'

/** A finding while its lines come in. */
export type Draft = { -readonly [Key in keyof Omit<Finding, 'directory'>]: Omit<Finding, 'directory'>[Key] }

/** How a tool tells a finding: a line opens it, lines behind it may add to it. A value of its own for each output. */
export interface BlockRules {
  /** The finding that this line opens; asked for every line that adds to none. */
  open(line: string): Draft | undefined
  /** Takes a line behind the opening one. @returns whether more can follow; false when the line is not of the finding */
  extend?(draft: Draft, line: string): boolean
  /** Whether a finding whose lines have ended is one at all; without it, it is. */
  isWhole?(draft: Draft): boolean
}

// A tool that has lost its end must not gather the rest of the output.
const mostLines = 40

export function createBlocks(
  rules: BlockRules,
  emit: (found: Omit<Finding, 'directory'>) => void,
): { line(text: string): void; end(): void } {
  let draft: Draft | undefined
  let lines = 0
  const end = (): void => {
    if (draft !== undefined && rules.isWhole?.(draft) !== false) emit(draft)
    draft = undefined
  }
  return {
    line(text) {
      if (draft !== undefined && lines++ < mostLines && rules.extend?.(draft, text) === true) return
      end()
      draft = rules.open(text)
      lines = 0
    },
    end,
  }
}

/** Adds a line to what the finding says. */
export function addLine(draft: Draft, line: string): void {
  draft.message = draft.message === '' ? line.trim() : `${draft.message}\n${line}`
}
