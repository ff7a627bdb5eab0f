import { asNumber, asObjects, asText, asTexts, isObject, type JsonObject } from '../json.js'
import type { JsonFormat, TestContent } from '../content.js'
import type { TestCase } from '../../results/test-results.js'

/** What `jest --json` writes. Source: https://jestjs.io/docs/configuration#testresultsprocessor-string */
export const jestJson: JsonFormat<TestContent> = {
  name: 'Jest JSON',
  matches: (value) =>
    isObject(value) && typeof value.numTotalTests === 'number' && Array.isArray(value.testResults),
  read: (value) => {
    const report = isObject(value) ? value : {}
    const tests = asObjects(report.testResults).flatMap(testsOfFile)
    return { framework: 'jest', tests, complete: report.wasInterrupted !== true }
  },
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
