import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../src/lint/finding.js'

const fixtures = join(__dirname, '../fixtures/lint')

/** The text of a captured output or report. */
export function fixture(path: string): string {
  return readFileSync(join(fixtures, path), 'utf8')
}

/** A finding in one line: `error eslint(no-undef) a.js:1:2 its first line`. */
export function tell({ level, tool, rule, file = '', line, column, message }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `${level} ${tool}${rule === undefined ? '' : `(${rule})`} ${place} ${message.split('\n')[0] ?? ''}`
}
