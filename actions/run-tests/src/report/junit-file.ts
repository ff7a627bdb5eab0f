import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Outcome } from '../outcome.js'
import { workspacePath } from '../places/workspace-path.js'
import { createSuiteNames } from '../results/suites.js'
import type { TestCase, TestFailure, TestRun } from '../results/test-results.js'
import { headline } from './failure-message.js'

/**
 * Writes every test as one JUnit file in the dialect that readers have in common, a suite for each test file or class;
 * flaky tests as Surefire's reruns: https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html
 */
export function writeJUnitFile({ runs, workspace }: Pick<Outcome, 'runs' | 'workspace'>, file: string): void {
  const suites = collect(runs, workspace)
  const descriptor = openSync(file, 'w')
  try {
    const all = suites.flatMap(({ tests }) => tests)
    writeSync(
      descriptor,
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Slipway"${counts(all)}>\n`,
    )
    for (const suite of suites) writeSync(descriptor, suiteElement(suite))
    writeSync(descriptor, '</testsuites>\n')
  } finally {
    closeSync(descriptor)
  }
}

interface JUnitSuite {
  readonly name: string
  readonly tests: TestCase[]
  /** Passed tests of which only the number is known; no element stands for them. */
  folded: number
}

function collect(runs: readonly TestRun[], workspace: string): readonly JUnitSuite[] {
  const nameOf = createSuiteNames(workspace)
  const suites = new Map<string, JUnitSuite>()
  const suite = (run: TestRun, name: string): JUnitSuite => {
    const key = JSON.stringify([run.framework, run.module, run.kind, name])
    const found = suites.get(key) ?? { name, tests: [], folded: 0 }
    suites.set(key, found)
    return found
  }
  for (const run of runs) {
    const locate = (file: string): string => workspacePath(resolve(run.directory, file), workspace)
    for (const test of run.tests) {
      const file = test.file === undefined ? undefined : locate(test.file)
      suite(run, nameOf(test, run)).tests.push({ ...test, file })
    }
    for (const { name, passed } of run.folded ?? []) suite(run, name).folded += passed
  }
  return [...suites.values()]
}

function suiteElement({ name, tests, folded }: JUnitSuite): string {
  const property =
    folded === 0
      ? ''
      : `<properties><property name="slipway.passed-not-listed" value="${folded}"/></properties>\n`
  const cases = tests.map((test) => caseElement(test, name)).join('')
  return `<testsuite name="${escapeXml(name)}"${counts(tests)}>\n${property}${cases}</testsuite>\n`
}

function counts(tests: readonly TestCase[]): string {
  const of = (status: TestCase['status']): number => tests.filter((test) => test.status === status).length
  const ms = tests.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)
  return ` tests="${tests.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}" time="${seconds(ms)}"`
}

function caseElement(test: TestCase, suiteName: string): string {
  const { suite, name, file, line, durationMs } = test
  const attributes = [
    ['classname', suite.join('.') || suiteName],
    ['name', name],
    ...(durationMs === undefined ? [] : [['time', seconds(durationMs)]]),
    ...(file === undefined ? [] : [['file', file]]),
    ...(line === undefined ? [] : [['line', String(line)]]),
  ]
  const head = attributes.map(([key = '', value = '']) => ` ${key}="${escapeXml(value)}"`).join('')
  const body = bodyOf(test)
  return body === '' ? `<testcase${head}/>\n` : `<testcase${head}>\n${body}</testcase>\n`
}

function bodyOf({ status, isFlaky, failures }: TestCase): string {
  if (status === 'skipped') return '<skipped/>\n'
  if (status === 'failed') {
    const all = failures.length === 0 ? [{ text: 'It failed without a message.' }] : failures
    return all.map(({ text }) => `<failure${message(text)}>${escapeXml(text)}</failure>\n`).join('')
  }
  return isFlaky === true ? failures.map(flakyElement).join('') : ''
}

function flakyElement({ text }: TestFailure): string {
  return `<flakyFailure${message(text)}><stackTrace>${escapeXml(text)}</stackTrace></flakyFailure>\n`
}

function message(text: string): string {
  return ` message="${escapeXml(headline(text, 500))}"`
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}

/** Text for content and attributes alike; what XML 1.0 has no place for becomes U+FFFD. https://www.w3.org/TR/xml/#charsets */
function escapeXml(text: string): string {
  return text
    .replace(illegal, '\uFFFD')
    .replace(/[&<>"'\n\r\t]/g, (character) => entities[character] ?? character)
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu
// As references, so that line ends in attributes are not made blanks by readers.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}
