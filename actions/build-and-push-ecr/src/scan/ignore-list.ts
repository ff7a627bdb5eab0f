import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import { isKind } from '../inputs/paths.js'

/** A finding that does not count, as a line of ignore-findings says it. */
export interface Ignore {
  /** `CVE-2026-12345` */
  readonly id: string
  /** The last day on which it holds, in UTC: `2026-12-31`; undefined: for good. */
  readonly until: string | undefined
  readonly reason: string | undefined
}

const input = 'ignore-findings'
const accepts =
  'lines of the form CVE-2026-12345 exp:2026-12-31 # reason, where the date and the reason may be missing; or the path of a file with them, from the workspace'

/** The lines, or those of the file that the input names. A line that starts with # is a comment. */
export function readIgnores(reader: InputReader): readonly Ignore[] {
  const given = reader.optionalText(input, { accepts }) ?? ''
  const path = resolve(reader.workspace, given)
  if (given === '' || /[\r\n]/.test(given) || !isKind(path, 'file')) return readLines(reader, given, 'has')
  return readLines(reader, readFileSync(path, 'utf8'), `names ${JSON.stringify(given)}, which has`)
}

function readLines(reader: InputReader, text: string, has: string): readonly Ignore[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const parsed = parseIgnore(line.trim())
    if (typeof parsed !== 'string') return parsed ?? []
    reader.fault(input, `${has} ${JSON.stringify(line.trim())} in line ${index + 1}: ${parsed}`, accepts)
    return []
  })
}

/** Undefined for a line without an entry; a text says what is wrong with it. */
function parseIgnore(line: string): Ignore | string | undefined {
  const at = line.search(/(^|\s)#/)
  const reason = at < 0 ? '' : line.slice(at).trim().slice(1).trim()
  const [id, ...rest] = (at < 0 ? line : line.slice(0, at)).split(/\s+/).filter((word) => word !== '')
  if (id === undefined) return undefined
  if (!isFindingId(id)) return `${id} is not the name of a finding`
  let until: string | undefined
  for (const word of rest) {
    const date = /^exp:(.*)$/.exec(word)?.[1]
    if (date === undefined || until !== undefined) return `${word} is not understood`
    if (!isDate(date)) return `${date} is not a date (YYYY-MM-DD)`
    until = date
  }
  return { id, until, reason: reason === '' ? undefined : reason }
}

/** CVE and GHSA have a known form; of the others (ALAS2-2026-1234, SNYK-JS-...) only that they have parts and a number. */
function isFindingId(id: string): boolean {
  if (/^CVE-/i.test(id)) return /^CVE-\d{4}-\d{4,}$/i.test(id)
  if (/^GHSA-/i.test(id)) return /^GHSA(-[0-9a-z]{4}){3}$/i.test(id)
  return /^[A-Za-z][A-Za-z0-9]*([-:.][A-Za-z0-9_]+)+$/.test(id) && /\d/.test(id)
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
