import type { Annotation } from '@slipway/action-kit'
import type { Problem } from './problem.js'

// A file that is one long line is shown from shortly before the place.
const widest = 120
const before = 40

/** `slipway.yml:12:5: services.api …`, what it accepts, and the line with what is meant underlined. */
export function showProblem(file: string, text: string, problem: Problem): string {
  const { line, column } = problem.place
  const level = problem.level === 'warning' ? 'warning: ' : ''
  return `${file}:${line}:${column}: ${level}${sentence(problem)}\n${excerpt(text, problem)}`
}

export function toAnnotation(file: string, problem: Problem): Annotation {
  const { line, column } = problem.place
  return { level: problem.level, title: file, message: sentence(problem), file, line, column }
}

function sentence({ what, accepts }: Problem): string {
  return accepts === undefined ? what : `${what}. It accepts ${accepts}`
}

function excerpt(text: string, { place }: Problem): string {
  const { line, column, length } = place
  const whole = (text.split(/\r\n|[\r\n]/)[line - 1] ?? '').replace(/\t/g, ' ')
  const from = whole.length > widest ? Math.max(0, column - 1 - before) : 0
  const shown = whole.slice(from, from + widest)
  const margin = String(line).padStart(4)
  const under = Math.max(1, Math.min(length, shown.length - (column - 1 - from)))
  const caret = `${' '.repeat(column - 1 - from)}${'^'.repeat(under)}`
  return `${margin} | ${shown}\n${' '.repeat(margin.length)} | ${caret}`
}
