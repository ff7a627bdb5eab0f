import { jsonCoverageFormats, lineCoverageFormats, xmlCoverageFormats } from '../coverage/formats.js'
import { jsonFindingsFormats, xmlFindingsFormats } from '../lint/formats.js'
import type { TestRun } from '../results/test-results.js'
import type {
  JsonFormat,
  LineFormat,
  LineHandler,
  ReportContent,
  TestContent,
  XmlFormat,
  XmlTag,
} from './content.js'
import { readXml, type XmlHead } from './xml.js'
import { jsonTestFormats, lineTestFormats, xmlTestFormats } from './test-formats.js'
import { failsafeSummary } from './formats/failsafe-summary.js'

export interface XmlReport {
  matches(root: XmlTag): boolean
  read(head: XmlHead, pieces: AsyncIterable<string>): Promise<ReportContent>
}

export interface JsonReport {
  matches(value: unknown): boolean
  read(value: unknown): ReportContent
}

export interface LineReport {
  matches(head: readonly string[]): boolean
  create(): LineHandler<ReportContent>
}

export interface ReportFormats {
  readonly xml: readonly XmlReport[]
  readonly json: readonly JsonReport[]
  readonly lines: readonly LineReport[]
}

/** All formats that are known, of tests, findings and coverage, for one file. */
export function reportFormats(report: string, directory: string): ReportFormats {
  const tests = (format: string, { framework = 'report', ...content }: TestContent): ReportContent => {
    const run: TestRun = { framework, directory, report, ...content }
    return { kind: 'tests', format, run }
  }
  const xml = <T>(format: XmlFormat<T>, wrap: Wrap<T>): XmlReport => ({
    matches: (root) => format.matches(root),
    read: async (head, pieces) => wrap(format.name, await readXml(head, pieces, format.create(directory))),
  })
  const json = <T>(format: JsonFormat<T>, wrap: Wrap<T>): JsonReport => ({
    matches: (value) => format.matches(value),
    read: (value) => wrap(format.name, format.read(value, directory)),
  })
  const lines = <T>(format: LineFormat<T>, wrap: Wrap<T>): LineReport => ({
    matches: (head) => format.matches(head),
    create: () => {
      const handler = format.create(directory)
      return { line: (text) => handler.line(text), end: () => wrap(format.name, handler.end()) }
    },
  })
  return {
    xml: [
      ...xmlTestFormats.map((format) => xml(format, tests)),
      ...xmlFindingsFormats.map((format) => xml(format, findings)),
      ...xmlCoverageFormats.map((format) => xml(format, coverage)),
      xml(failsafeSummary, (format, why) => ({ kind: 'none', format, why })),
    ],
    json: [
      ...jsonTestFormats.map((format) => json(format, tests)),
      ...jsonFindingsFormats.map((format) => json(format, findings)),
      ...jsonCoverageFormats.map((format) => json(format, coverage)),
    ],
    lines: [
      ...lineTestFormats.map((format) => lines(format, tests)),
      ...lineCoverageFormats.map((format) => lines(format, coverage)),
    ],
  }
}

type Wrap<T> = (format: string, value: T) => ReportContent

const findings: Wrap<Extract<ReportContent, { kind: 'findings' }>['findings']> = (format, found) => ({
  kind: 'findings',
  format,
  findings: found,
})

const coverage: Wrap<Extract<ReportContent, { kind: 'coverage' }>['coverage']> = (format, covered) => ({
  kind: 'coverage',
  format,
  coverage: covered,
})
