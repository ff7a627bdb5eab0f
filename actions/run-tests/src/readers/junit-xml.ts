import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { TestCase, TestFailure } from '../results/test-results.js'

/** Reads JUnit XML while it comes: of the document, only the test cases are kept. */
export interface JUnitReader {
  write(text: string): void
  /**
   * @returns every test case, those of nested suites included
   * @throws Error when the document is not well formed, is cut, or is not JUnit XML
   */
  end(): readonly TestCase[]
}

// What some writers put into a document although XML has no place for it. The rest of it can be read.
const tolerated = /disallowed character|malformed character entity|undefined entity/i

export function createJUnitReader(): JUnitReader {
  const tests: TestCase[] = []
  const suites: SaxesTagPlain[] = []
  let root: string | undefined
  let test: OpenTest | undefined
  let remark: OpenRemark | undefined
  let problem: Error | undefined

  const parser = new SaxesParser()
  parser.on('error', (error) => {
    if (!tolerated.test(error.message)) problem ??= error
  })
  parser.on('opentag', (tag) => {
    const name = localName(tag)
    root ??= name
    if (name === 'testsuite') suites.push(tag)
    else if (name === 'testcase') test = { tag, failures: [], isSkipped: isNotRun(tag) }
    else if (name === 'failure' || name === 'error') remark = { tag, text: '' }
    else if (name === 'skipped' && test !== undefined) test.isSkipped = true
  })
  const addText = (text: string): void => {
    if (remark !== undefined) remark.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', (tag) => {
    const name = localName(tag)
    if (name === 'testcase' && test !== undefined) {
      tests.push(closeTest(test, suites))
      test = undefined
    } else if (name === 'testsuite') {
      suites.pop()
    } else if (remark?.tag === tag) {
      const failure = closeRemark(remark)
      if (test !== undefined) test.failures.push(failure)
      else tests.push(failedSuite(suites, failure))
      remark = undefined
    }
  })

  return {
    write: (text) => void parser.write(text),
    end() {
      parser.close()
      if (root !== undefined && root !== 'testsuites' && root !== 'testsuite') {
        throw new Error(`its root element is <${root}>, not <testsuites> or <testsuite>`)
      }
      if (problem !== undefined) throw problem
      return tests
    },
  }
}

interface OpenTest {
  readonly tag: SaxesTagPlain
  readonly failures: TestFailure[]
  isSkipped: boolean
}

interface OpenRemark {
  readonly tag: SaxesTagPlain
  text: string
}

function localName({ name }: SaxesTagPlain): string {
  return name.slice(name.indexOf(':') + 1)
}

/** googletest writes tests that it did not run as test cases with this status. */
function isNotRun({ attributes }: SaxesTagPlain): boolean {
  return attributes.status === 'notrun' || attributes.status === 'disabled'
}

function closeTest({ tag, failures, isSkipped }: OpenTest, suites: readonly SaxesTagPlain[]): TestCase {
  const { name = '', classname = '', time, file, line } = tag.attributes
  const status = failures.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed'
  const around = suiteNames(suites)
  return {
    suite: classname === '' ? around : [classname],
    // Surefire reports what fails before the first test (`@BeforeAll`) as a test without a name.
    name: name === '' ? 'set-up or tear-down' : name,
    status,
    durationMs: parseSeconds(time),
    file: file ?? suites.at(-1)?.attributes.file,
    line: parseLineNumber(line, around.includes('pytest')),
    failures,
  }
}

function closeRemark({ tag, text }: OpenRemark): TestFailure {
  const { message = '', type = '' } = tag.attributes
  const body = text.trim()
  if (message === '' || body.includes(message)) return { text: body || type }
  return { text: body === '' ? message : `${message}\n${body}` }
}

/** A suite that failed as such, outside of any test. */
function failedSuite(suites: readonly SaxesTagPlain[], failure: TestFailure): TestCase {
  const file = suites.at(-1)?.attributes.file
  return {
    suite: suiteNames(suites),
    name: 'the suite runs',
    isWholeFile: true,
    status: 'failed',
    file,
    failures: [failure],
  }
}

function suiteNames(suites: readonly SaxesTagPlain[]): readonly string[] {
  return suites.map(({ attributes }) => attributes.name ?? '').filter((name) => name !== '')
}

/**
 * Milliseconds of a `time` attribute. Surefire groups thousands by commas in some locales, `1,024.12` (surefire#2707);
 * others write a decimal comma, `0,5`.
 */
export function parseSeconds(time: string | undefined): number | undefined {
  if (time === undefined || time.trim() === '') return undefined
  const text = time.trim()
  const isGrouped = text.includes('.') || /^\d{1,3}(,\d{3})+$/.test(text)
  const seconds = Number(text.replaceAll(',', isGrouped ? '' : '.'))
  return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1e6) / 1e3 : undefined
}

/** pytest counts lines from 0 (its xunit1 family), everyone else from 1. */
function parseLineNumber(line: string | undefined, fromZero: boolean): number | undefined {
  if (line === undefined || !/^\d+$/.test(line)) return undefined
  return Number(line) + (fromZero ? 1 : 0)
}
