import { escapeMarkdown } from '@slipway/action-kit'

/** A part of a report that is shown whole or not at all. The most important stands first. */
export interface Section {
  /** What it is called when it is left out: plain text. */
  readonly title: string
  /** Markdown. */
  readonly text: string
}

export interface FittedSections {
  readonly text: string
  /** Titles of what would not fit. */
  readonly leftOut: readonly string[]
}

const namesShown = 5
const nameLength = 60

/**
 * As many whole sections as fit, in their order, and a note that names the others.
 * @param sizeOf in the unit of `limit`: bytes, or characters
 */
export function fitSections(
  sections: readonly Section[],
  limit: number,
  sizeOf: (text: string) => number,
): FittedSections {
  const whole = sections.map(({ text }) => text).join('\n\n')
  if (sizeOf(whole) <= limit) return { text: whole, leftOut: [] }
  const titles = sections.map(({ title }) => title)
  const longestFirst = [...titles].sort((a, b) => sizeOf(shown(b)) - sizeOf(shown(a)))
  let room = limit - sizeOf(note(longestFirst))
  const kept: string[] = []
  const leftOut: string[] = []
  for (const { title, text } of sections) {
    const block = `${text}\n\n`
    const size = sizeOf(block)
    if (size > room) {
      leftOut.push(title)
      continue
    }
    kept.push(block)
    room -= size
  }
  return { text: kept.join('') + note(leftOut), leftOut }
}

function note(titles: readonly string[]): string {
  const names = titles.slice(0, namesShown).map(shown)
  const more = titles.length > namesShown ? ` and ${titles.length - namesShown} more` : ''
  return `_Left out, since GitHub takes no more: ${names.join(', ')}${more}._`
}

function shown(title: string): string {
  return escapeMarkdown(title.length > nameLength ? `${title.slice(0, nameLength - 1)}…` : title)
}
