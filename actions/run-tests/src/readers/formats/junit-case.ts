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

export function closeTest(test: OpenTest): TestCase {
  const { attributes, suite, names, remarks, isPytest } = test
  const { name = '', classname = attributes.class ?? '', time = attributes.duration, line } = attributes
  const failures = remarks.map(({ failure }) => failure)
  const status = statusOf(test)
  const isHook = name === ''
  return {
    suite: classname === '' ? names : [classname],
    // Surefire reports what fails before the first test (`@BeforeAll`) as a test without a name.
    name: isHook ? 'set-up or tear-down' : name,
    status,
    durationMs: parseSeconds(time),
    file:
      attributes.file ??
      attributes.filepath ??
      suite?.file ??
      sourceFile(classname) ??
      sourceFile(suite?.name),
    line: line === undefined ? undefined : parseLineNumber(line, isPytest),
    ...(isHook ? { isWholeFile: true } : {}),
    ...(status === 'passed' && failures.length > 0 ? { isFlaky: true } : {}),
    failures: status === 'failed' && failures.length === 0 ? [{ text: '' }] : failures,
  }
}

function statusOf({ attributes, remarks, isSkipped }: OpenTest): TestCase['status'] {
  if (remarks.some(({ kind }) => kind === 'failure')) return 'failed'
  // Reruns without a first failure: the first one has no element of its own in some versions of nextest.
  if (remarks.some(({ kind }) => kind === 'rerun')) return 'failed'
  if (isSkipped) return 'skipped'
  const told = (attributes.status ?? attributes.result ?? '').toLowerCase()
  if (notRun.has(told) || attributes.result === 'suppressed' || attributes.result === 'skipped')
    return 'skipped'
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
  return name !== undefined && /^[^\s:]+\.(?:[cm]?[jt]sx?|py|rb|exs|vue|svelte)$/.test(name)
    ? name
    : undefined
}

/** pytest counts lines from 0 (its xunit1 family), everyone else from 1. */
function parseLineNumber(line: string, fromZero: boolean): number | undefined {
  return /^\d{1,9}$/.test(line) ? Number(line) + (fromZero ? 1 : 0) : undefined
}
