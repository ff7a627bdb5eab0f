import type { TestCase, TestFailure } from '../../results/test-results.js'
import { parseSeconds } from '../seconds.js'

type Attributes = Readonly<Record<string, string>>

/** A `<testcase>` that is being read. */
export interface OpenTest {
  readonly attributes: Attributes
  /** Of the suite around it. */
  readonly suite: Attributes | undefined
  /** Of all suites around it, outermost first. */
  readonly names: readonly string[]
  readonly isPytest: boolean
  readonly remarks: Remark[]
  isSkipped: boolean
}

/** What an attempt at a test said. */
export interface Remark {
  readonly kind: RemarkKind
  readonly failure: TestFailure
}

export interface OpenRemark {
  readonly kind: RemarkKind
  readonly name: string
  readonly attributes: Attributes
  text: string
}

/** `flaky`: of an attempt before it passed; `rerun`: of another attempt that failed. */
export type RemarkKind = 'failure' | 'flaky' | 'rerun'

/** Source of the latter four: surefire-test-report.xsd; nextest and Gradle write them too. */
export const remarkKinds: ReadonlyMap<string, RemarkKind> = new Map([
  ['failure', 'failure'],
  ['error', 'failure'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
  ['rerunFailure', 'rerun'],
  ['rerunError', 'rerun'],
])

/** Called for every test of reports with millions of them: what is not there costs nothing. */
export function closeTest(test: OpenTest): TestCase {
  const { attributes, suite, names, remarks, isPytest } = test
  const { name = '', line } = attributes
  const className = attributes.classname ?? attributes.class ?? ''
  const status = statusOf(test)
  const isHook = name === ''
  const result: TestCase = {
    suite: className === '' ? names : [className],
    // Surefire reports what fails before the first test (`@BeforeAll`) as a test without a name.
    name: isHook ? 'set-up or tear-down' : name,
    status,
    durationMs: parseSeconds(attributes.time ?? attributes.duration),
    file:
      attributes.file ??
      attributes.filepath ??
      suite?.file ??
      sourceFile(className) ??
      sourceFile(suite?.name),
    line: line === undefined ? undefined : parseLineNumber(line, isPytest),
    failures: remarks.length === 0 ? none : remarks.map(({ failure }) => failure),
  }
  if (isHook) return { ...result, isWholeFile: true }
  if (remarks.length === 0) return status === 'failed' ? { ...result, failures: [{ text: '' }] } : result
  return status === 'passed' ? { ...result, isFlaky: true } : result
}

const none: readonly TestFailure[] = []

function statusOf({ attributes, remarks, isSkipped }: OpenTest): TestCase['status'] {
  // Reruns without a first failure: the first one has no element of its own in some versions of nextest.
  if (remarks.some(({ kind }) => kind !== 'flaky')) return 'failed'
  if (isSkipped) return 'skipped'
  const { status, result } = attributes
  if (status === undefined && result === undefined) return 'passed'
  const told = (status ?? result ?? '').toLowerCase()
  if (notRun.has(told) || result === 'suppressed' || result === 'skipped') return 'skipped'
  return failing.has(told) ? 'failed' : 'passed'
}

/** googletest, CTest and TestComplete say so in an attribute. Source: googletest, OutputXmlTestInfo. */
const notRun: ReadonlySet<string> = new Set(['notrun', 'disabled', 'skipped', 'ignored', 'pending'])
const failing: ReadonlySet<string> = new Set(['fail', 'failed', 'failure', 'error', 'broken'])

export function closeRemark({ kind, attributes, text }: OpenRemark): Remark {
  const { message = '', type = '' } = attributes
  const body = text.trim()
  if (message === '' || body.includes(message)) return { kind, failure: { text: body === '' ? type : body } }
  return { kind, failure: { text: body === '' ? message : `${message}\n${body}` } }
}

/** pytest writes a test that fails, and whose tear-down fails too, as two tests. Source: _pytest/junitxml.py. */
export function isSameTest(first: TestCase, second: TestCase): boolean {
  return (
    first.status === 'failed' &&
    second.status === 'failed' &&
    first.name === second.name &&
    first.suite.join('\n') === second.suite.join('\n')
  )
}

/** Vitest, Playwright and others give the file as the name of the class or the suite. */
function sourceFile(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const dot = name.lastIndexOf('.')
  if (dot < 0 || name.length - dot > 8 || !sourceExtensions.has(name.slice(dot + 1))) return undefined
  return /[\s:]/.test(name) ? undefined : name
}

const sourceExtensions: ReadonlySet<string> = new Set(
  'js jsx ts tsx cjs cjsx cts mjs mjsx mts vue svelte py rb exs'.split(' '),
)

/** pytest counts lines from 0 (its xunit1 family), everyone else from 1. */
function parseLineNumber(line: string, fromZero: boolean): number | undefined {
  return /^\d{1,9}$/.test(line) ? Number(line) + (fromZero ? 1 : 0) : undefined
}
