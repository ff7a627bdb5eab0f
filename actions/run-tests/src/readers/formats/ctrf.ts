import type { TestCase, TestFailure } from '../../results/test-results.js'
import type { JsonFormat, TestContent } from '../content.js'
import { asNumber, asObjects, asText, asTexts, isObject, type JsonObject } from '../json.js'

/** Source: https://ctrf.io/docs/specification/overview */
export const ctrf: JsonFormat<TestContent> = {
  name: 'CTRF',
  matches: (value) => resultsOf(value) !== undefined,
  read(value) {
    const { tests, summary } = resultsOf(value) ?? {}
    return {
      tests: asObjects(tests).map(readTest),
      announced: isObject(summary) ? asNumber(summary.tests) : undefined,
      complete: true,
    }
  },
}

function resultsOf(value: unknown): JsonObject | undefined {
  if (!isObject(value) || !isObject(value.results)) return undefined
  const { results } = value
  return isObject(results.tool) && Array.isArray(results.tests) ? results : undefined
}

function readTest(test: JsonObject): TestCase {
  const { suite } = test
  const status = statusOf(test)
  const attempts = asObjects(test.retryAttempts).filter((attempt) => attempt.status === 'failed')
  const isFlaky = status === 'passed' && (test.flaky === true || attempts.length > 0)
  const own = status === 'failed' || (isFlaky && attempts.length === 0) ? [readFailure(test)] : []
  return {
    // A list since version 1; before, titles joined in one text.
    suite: typeof suite === 'string' ? (suite === '' ? [] : [suite]) : asTexts(suite),
    name: asText(test.name) ?? '',
    status,
    durationMs: asNumber(test.duration),
    file: asText(test.filePath),
    line: asNumber(test.line),
    ...(isFlaky ? { isFlaky } : {}),
    failures: status === 'skipped' ? [] : [...attempts.map(readFailure), ...own],
  }
}

function statusOf({ status, rawStatus }: JsonObject): TestCase['status'] {
  if (status === 'passed' || status === 'failed') return status
  if (status === 'skipped' || status === 'pending') return 'skipped'
  // `other` is what the tool's own word for it has no counterpart of: a test that was ended did not pass.
  return /skip|pend|todo|ignore|disable/i.test(asText(rawStatus) ?? '') ? 'skipped' : 'failed'
}

function readFailure({ message, trace }: JsonObject): TestFailure {
  const said = asText(message) ?? ''
  const stack = asText(trace) ?? ''
  const text = stack.includes(said) ? stack : `${said}\n${stack}`.trim()
  return { text: text === '' ? 'It failed without a message.' : text }
}
