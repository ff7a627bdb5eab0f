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
  const note = (left: number): string => `_${left} more sections are left out: GitHub shows at most 1 MiB._\n`
  const noteBytes = Buffer.byteLength(note(sections.length))
  let text = ''
  let bytes = 0
  for (const [index, section] of sections.entries()) {
    const block = `${section}\n\n`
    const size = Buffer.byteLength(block)
    const reserved = index === sections.length - 1 ? 0 : noteBytes
    if (bytes + size + reserved > room)
      return bytes + noteBytes > room ? text : text + note(sections.length - index)
    text += block
    bytes += size
  }
  return text
}
