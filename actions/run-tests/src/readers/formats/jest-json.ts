import { asNumber, asObjects, asText, asTexts, isObject, type JsonObject } from '../json.js'
import type { JsonFormat, TestContent } from '../content.js'
import type { TestCase } from '../../results/test-results.js'

/** What `jest --json` writes. Source: @jest/test-result, FormattedTestResults. */
export const jestJson: JsonFormat<TestContent> = {
  name: 'Jest JSON',
  matches: (value) => isAggregated(value) && 'wasInterrupted' in value,
  read: (value) => read(value, 'jest'),
}

/** Vitest's json reporter takes Jest's form. Source: vitest, node/reporters/json.ts */
export const vitestJson: JsonFormat<TestContent> = {
  name: 'Vitest JSON',
  matches: (value) => isAggregated(value) && !('wasInterrupted' in value),
  read: (value) => read(value, 'vitest'),
}

function isAggregated(value: unknown): value is JsonObject {
  return isObject(value) && typeof value.numTotalTests === 'number' && Array.isArray(value.testResults)
}

function read(value: unknown, framework: 'jest' | 'vitest'): TestContent {
  const report = isObject(value) ? value : {}
  const tests = asObjects(report.testResults).flatMap(testsOfFile)
  const hasFailed = tests.some(({ status }) => status === 'failed')
  return {
    framework,
    tests: report.success === false && !hasFailed ? [...tests, unexplained] : tests,
    announced: asNumber(report.numTotalTests),
    complete: report.wasInterrupted !== true,
  }
}

/** An error outside of any test, or a snapshot that nothing checks. */
const unexplained: TestCase = {
  suite: [],
  name: 'the run succeeds',
  isWholeFile: true,
  status: 'failed',
  failures: [{ text: 'The report says that the run failed, and does not say of which test.' }],
}

function testsOfFile(result: JsonObject): readonly TestCase[] {
  const file = asText(result.name)
  const tests = asObjects(result.assertionResults).map((assertion) => readTest(assertion, file))
  // A file that did not load has no assertions, and is a failure all the same.
  if (result.status !== 'failed' || tests.some(({ status }) => status === 'failed')) return tests
  const failures = [{ text: asText(result.message) ?? '' }]
  return [
    ...tests,
    { suite: [], name: 'the test file runs', isWholeFile: true, status: 'failed', file, failures },
  ]
}

function readTest(assertion: JsonObject, file: string | undefined): TestCase {
  const { location } = assertion
  const status = statusOf(assertion.status)
  const messages = asTexts(assertion.failureMessages)
  // What failed before jest.retryTimes ran it again.
  const earlier = asTexts(assertion.retryReasons)
  const texts = status === 'passed' ? earlier : [...new Set([...earlier, ...messages])]
  return {
    suite: asTexts(assertion.ancestorTitles),
    name: asText(assertion.title) ?? '',
    status,
    durationMs: asNumber(assertion.duration),
    file,
    line: isObject(location) ? asNumber(location.line) : undefined,
    ...(status === 'passed' && earlier.length > 0 ? { isFlaky: true } : {}),
    failures: status === 'skipped' ? [] : texts.map((text) => ({ text })),
  }
}

function statusOf(status: unknown): TestCase['status'] {
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}
