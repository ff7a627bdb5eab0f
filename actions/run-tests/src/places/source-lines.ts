import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { displayable } from '../results/displayable.js'
import type { Place } from './place.js'
import { shorten } from '../report/failure-message.js'

const around = 2
const maxLength = 200

/** The source around a place, numbered, its own line marked; nothing when its line is not known. */
export function sourceAround({ file, line }: Place, workspace: string): string | undefined {
  if (line === undefined) return undefined
  const lines = readFileSync(resolve(workspace, file), 'utf8').split(/\r?\n/)
  if (line > lines.length) return undefined
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
