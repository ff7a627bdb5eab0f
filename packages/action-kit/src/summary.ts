import { appendFileSync, statSync } from 'node:fs'

/** Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const limitBytes = 1024 * 1024

/**
 * Appends the sections to GITHUB_STEP_SUMMARY. GitHub drops a summary over 1 MiB whole, so what would not fit is left
 * out by whole sections and the rest says so.
 */
export function writeSummary(file: string | undefined, sections: readonly string[]): void {
  if (file === undefined || file === '' || sections.length === 0) return
  const room = limitBytes - (statSync(file, { throwIfNoEntry: false })?.size ?? 0)
  appendFileSync(file, fitSections(sections, room))
}

/** The longest run of whole sections that, with a note on what is missing, is at most `room` bytes long. */
export function fitSections(sections: readonly string[], room: number): string {
  const noteBytes = Buffer.byteLength(note(sections.length, []))
  let text = ''
  let bytes = 0
  for (const [index, section] of sections.entries()) {
    const block = `${section}\n\n`
    const size = Buffer.byteLength(block)
    const reserved = index === sections.length - 1 ? 0 : noteBytes
    if (bytes + size + reserved > room) return text + longestNote(sections.slice(index), room - bytes)
    text += block
    bytes += size
  }
  return text
}

/** The note with the names of what is left out, or without where there is no room for them, or nothing. */
function longestNote(left: readonly string[], room: number): string {
  const notes = [note(left.length, namesOf(left)), note(left.length, []), '']
  return notes.find((text) => Buffer.byteLength(text) <= room) ?? ''
}

function note(left: number, names: readonly string[]): string {
  const which = names.length === 0 ? '' : ` (${names.join(', ')})`
  return `_${left} more sections are left out: GitHub shows at most 1 MiB._${which}\n`
}

const mostNamed = 10
const longestName = 200

/** Their headlines as they stand there, which is Markdown; those that are long are not named, since half of one may be none. */
function namesOf(sections: readonly string[]): readonly string[] {
  const names = sections.flatMap((section) => {
    const [, heading, summary] = /^(?:#+ (.+)|<details><summary>(.+?)<\/summary>)/.exec(section) ?? []
    const name = heading ?? summary
    return name === undefined || name.length > longestName ? [] : [name]
  })
  return [...new Set(names)].slice(0, mostNamed)
}
