import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Coverage } from '../../src/coverage/coverage.js'
import { jsonCoverageFormats, lineCoverageFormats, xmlCoverageFormats } from '../../src/coverage/formats.js'
import { readLines } from '../../src/readers/lines.js'
import { readXml, readXmlHead } from '../../src/readers/xml.js'

export interface ReadCoverage {
  /** The name of every format that takes it for its own: there is to be one. */
  readonly formats: readonly string[]
  readonly coverage: Coverage
}

export async function readFixture(name: string): Promise<ReadCoverage> {
  const text = await readFile(join(__dirname, '../fixtures/coverage', name), 'utf8')
  return read(text.replace(/^\uFEFF/, ''))
}

/** Reads a report in whichever format it is, in pieces of seven characters: every state is crossed by a border. */
export async function read(text: string): Promise<ReadCoverage> {
  if (text.startsWith('<')) return readXmlText(text)
  if (text.startsWith('{')) return readJson(JSON.parse(text))
  const formats = lineCoverageFormats.filter((format) => format.matches(text.split(/\r?\n/, 5)))
  const coverage = await readLines(pieces(text), first(formats).create('/shop'))
  return { formats: formats.map(({ name }) => name), coverage }
}

function readJson(value: unknown): ReadCoverage {
  const formats = jsonCoverageFormats.filter((format) => format.matches(value))
  return { formats: formats.map(({ name }) => name), coverage: first(formats).read(value, '/shop') }
}

async function readXmlText(text: string): Promise<ReadCoverage> {
  const rest = pieces(text)
  const head = await readXmlHead(rest)
  const formats = xmlCoverageFormats.filter((format) => format.matches(head.root))
  const coverage = await readXml(head, rest, first(formats).create('/shop'))
  return { formats: formats.map(({ name }) => name), coverage }
}

function pieces(text: string): AsyncIterable<string> {
  let at = 0
  const next = (): Promise<IteratorResult<string>> => {
    if (at >= text.length) return Promise.resolve({ value: undefined, done: true })
    const value = text.slice(at, (at += 7))
    return Promise.resolve({ value, done: false })
  }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

function first<T>(formats: readonly T[]): T {
  const [format] = formats
  if (format === undefined) throw new Error('it is of no format of coverage')
  return format
}

/** Each file with its lines, `+` behind those that were run. */
export function spell({ files }: Coverage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(({ file, lines }) => [
      file,
      Array.from(lines)
        .sort(([a], [b]) => a - b)
        .map(([line, count]) => (count > 0 ? `${line}+` : String(line)))
        .join(' '),
    ]),
  )
}
