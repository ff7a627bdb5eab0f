import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { displayable } from '../results/displayable.js'
import type { Place } from './place.js'
import { shorten } from '../report/failure-message.js'

const around = 2
const maxLength = 200

/** Shows the source around a place, numbered, its own line marked; nothing when its line is not known. */
export type SourceReader = (place: Place) => string | undefined

/** A reader that keeps the files that it has read: many tests fail in one file. */
export function createSourceReader(workspace: string): SourceReader {
  const files = new Map<string, readonly string[]>()
  return ({ file, line }) => {
    if (line === undefined) return undefined
    const lines = files.get(file) ?? readFileSync(resolve(workspace, file), 'utf8').split(/\r?\n/)
    files.set(file, lines)
    return line > lines.length ? undefined : numbered(lines, line)
  }
}

function numbered(lines: readonly string[], line: number): string {
  const first = Math.max(1, line - around)
  const shown = lines.slice(first - 1, line + around)
  const width = String(first + shown.length - 1).length
  return shown
    .map((text, index) => {
      const number = first + index
      const mark = number === line ? '>' : ' '
      return `${mark} ${String(number).padStart(width)} | ${shorten(displayable(text), maxLength)}`.trimEnd()
    })
    .join('\n')
}
