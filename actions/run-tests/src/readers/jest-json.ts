import { asNumber, asObjects, asText, asTexts, isObject, type JsonObject } from './json.js'
import type { TestCase } from '../results/test-results.js'

/** Whether it is what `jest --json` writes. Source: https://jestjs.io/docs/configuration#testresultsprocessor-string */
export function isJestJson(value: JsonObject): boolean {
  return typeof value.numTotalTests === 'number' && Array.isArray(value.testResults)
}

export function readJestJson(value: JsonObject): { tests: readonly TestCase[]; complete: boolean } {
  return { tests: asObjects(value.testResults).flatMap(testsOfFile), complete: value.wasInterrupted !== true }
}

function testsOfFile(result: JsonObject): readonly TestCase[] {
  const file = asText(result.name)
  const tests = asObjects(result.assertionResults).map((assertion): TestCase => {
    const { status, location } = assertion
    return {
      suite: asTexts(assertion.ancestorTitles),
      name: asText(assertion.title) ?? '',
      status: status === 'passed' || status === 'failed' ? status : 'skipped',
      durationMs: asNumber(assertion.duration),
      file,
      line: isObject(location) ? asNumber(location.line) : undefined,
      failures: asTexts(assertion.failureMessages).map((text) => ({ text })),
    }
  })
  // A file that did not load has no assertions, and is a failure all the same.
  if (result.status !== 'failed' || tests.some(({ status }) => status === 'failed')) return tests
  const text = asText(result.message) ?? ''
  return [
    ...tests,
    {
      suite: [],
      name: 'the test file runs',
      isWholeFile: true,
      status: 'failed',
      file,
      failures: [{ text }],
    },
  ]
}
