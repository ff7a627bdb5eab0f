import { asError } from '@slipway/action-kit'
import type { ReportContent } from './content.js'
import { CutReport } from './cut-report.js'
import { decodeFile } from './decode.js'
import { ForeignFile } from './foreign-file.js'
import { parseJson } from './json.js'
import { readLines } from './lines.js'
import type { ReportFormats } from './report-formats.js'

export interface UnreadableReport {
  /** Absolute. */
  readonly report: string
  readonly problem: string
  /** It ends before its end. */
  readonly isCut?: boolean | undefined
  /** Nothing in it says that it is a report at all. */
  readonly isForeign?: boolean | undefined
}

/** By so much of a text its format is told. */
const headLength = 64 * 1024
const headLines = 200

/**
 * Reads one result file; its format is told by its content, whatever its name.
 * @param directory where relative paths in it start; absolute
 */
export async function readReport(
  report: string,
  directory: string,
): Promise<ReportContent | UnreadableReport> {
  try {
    const { reportFormats } = await import('./report-formats.js')
    return await readContent(decodeFile(report), reportFormats(report, directory))
  } catch (error) {
    return {
      report,
      problem: asError(error).message,
      ...(error instanceof CutReport ? { isCut: true } : {}),
      ...(error instanceof ForeignFile ? { isForeign: true } : {}),
    }
  }
}

async function readContent(pieces: AsyncIterator<string>, formats: ReportFormats): Promise<ReportContent> {
  let head = ''
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    head += next.value
    if (head.trimStart().length >= headLength) break
  }
  const text = head.trimStart()
  if (text === '') throw new CutReport('it is empty')
  if (text.startsWith('<')) return readXmlReport(andThen(text, pieces), formats)
  const first = text.split(/\r?\n/, headLines).filter((line) => line.trim() !== '')
  const lines = formats.lines.find((format) => format.matches(first))
  if (lines !== undefined) return readLines(andThen(text, pieces), lines.create())
  if (text.startsWith('{') || text.startsWith('[')) return readJsonReport(andThen(text, pieces), formats)
  throw new ForeignFile('it is neither XML, nor JSON, nor lines of a format that is known')
}

async function readXmlReport(pieces: AsyncIterable<string>, { xml }: ReportFormats): Promise<ReportContent> {
  const { readXmlHead } = await import('./xml.js')
  const head = await readXmlHead(pieces)
  const format = xml.find((candidate) => candidate.matches(head.root))
  if (format === undefined) {
    throw new ForeignFile(`it is XML of an unknown format: its root element is <${head.root.name}>`)
  }
  return format.read(head, pieces)
}

async function readJsonReport(
  pieces: AsyncIterable<string>,
  { json }: ReportFormats,
): Promise<ReportContent> {
  let text = ''
  for await (const piece of pieces) text += piece
  const value = parseJson(text)
  const format = json.find((candidate) => candidate.matches(value))
  if (format === undefined) throw new ForeignFile('it is JSON of an unknown format')
  return format.read(value)
}

/** The text, and what follows it; may be gone through in several loops, each of which goes on where the last one stopped. */
function andThen(text: string, pieces: AsyncIterator<string>): AsyncIterable<string> {
  let head: string | undefined = text
  const next = (): Promise<IteratorResult<string>> => {
    if (head === undefined) return pieces.next()
    const value = head
    head = undefined
    return Promise.resolve({ value, done: false })
  }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}
