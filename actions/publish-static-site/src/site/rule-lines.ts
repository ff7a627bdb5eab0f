import { UserError } from '@slipway/action-kit'

/** What is wrong with a line of a file of rules; lines count from 1. */
export interface RuleFault {
  readonly line: number
  readonly problem: string
}

// Far beyond what the hosts take; a file of more is no file of rules.
const maxBytes = 4 * 1024 * 1024
const maxLineLength = 4_000
// An error is read by a person.
const mostFaults = 20

/** The lines that say something: trimmed, without comments. */
export function* ruleLines(text: string): Generator<{ readonly line: number; readonly text: string }> {
  let line = 0
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    line++
    const trimmed = raw.trim()
    if (trimmed !== '' && !trimmed.startsWith('#')) yield { line, text: trimmed }
  }
}

/** A file as text, when it can be one of rules. @throws UserError */
export function readRules(name: string, bytes: Buffer): string {
  if (bytes.length > maxBytes)
    throw faulty(name, [{ line: 1, problem: `the file is larger than ${maxBytes} bytes` }])
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw faulty(name, [{ line: 1, problem: 'the file is not UTF-8' }])
  }
}

export function checkLength(text: string): string | undefined {
  return text.length > maxLineLength ? `is longer than ${maxLineLength} characters` : undefined
}

/** All that is wrong with a file of rules. */
export function faulty(name: string, faults: readonly RuleFault[]): UserError {
  const shown = faults.slice(0, mostFaults).map(({ line, problem }) => `${name}:${line}: ${problem}`)
  const rest = faults.length > mostFaults ? [`… and ${faults.length - mostFaults} more`] : []
  return new UserError(
    `${faults.length === 1 ? 'A line' : `${faults.length} lines`} of ${name} cannot be used`,
    {
      cause: new Error([...shown, ...rest].join('\n')),
      hint: `Mend ${name} in the source. Nothing was changed.`,
    },
  )
}

/** Some lines by their numbers, for a sentence. */
export function linesOf(lines: readonly number[]): string {
  const shown = lines.slice(0, 5).join(', ')
  const rest = lines.length > 5 ? ` and ${lines.length - 5} more` : ''
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${rest}`
}
