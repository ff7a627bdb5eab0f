import { asNumber, asObjects, asText, isObject, type JsonObject } from '../json.js'
import type { JsonFormat, TestContent } from '../content.js'
import type { TestCase, TestFailure } from '../../results/test-results.js'

/** What Mocha's json reporter writes. Source: mocha, lib/reporters/json.js. */
export const mochaJson: JsonFormat<TestContent> = {
  name: 'Mocha JSON',
  matches: (value) =>
    isObject(value) &&
    isObject(value.stats) &&
    [value.passes, value.failures, value.pending].every(Array.isArray),
  read: (value) => (isObject(value) ? readMocha(value) : { tests: [], complete: false }),
}

/** `tests` of that file lacks failed hooks, so the three lists are read. */
function readMocha({ stats, passes, failures, pending }: JsonObject): TestContent {
  const tests = [
    ...asObjects(passes).map((test) => readTest(test, 'passed')),
    ...asObjects(failures).map((test) => readTest(test, 'failed')),
    ...asObjects(pending).map((test) => readTest(test, 'skipped')),
  ]
  const announced = isObject(stats) ? asNumber(stats.tests) : undefined
  return { framework: 'mocha', tests, announced, complete: true }
}

function readTest(test: JsonObject, status: TestCase['status']): TestCase {
  const name = asText(test.title) ?? ''
  const full = asText(test.fullTitle) ?? name
  // The titles around it come joined by spaces; where one ends is not told.
  const around = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : ''
  const attempts = asNumber(test.currentRetry) ?? 0
  const isFlaky = status === 'passed' && attempts > 0
  return {
    suite: around === '' ? [] : [around],
    name,
    status,
    durationMs: asNumber(test.duration),
    file: asText(test.file),
    ...(/^"(?:before|after)(?: all| each)" hook/.test(name) ? { isWholeFile: true } : {}),
    ...(isFlaky ? { isFlaky } : {}),
    failures:
      status === 'failed' && isObject(test.err)
        ? [readError(test.err)]
        : isFlaky
          ? [{ text: `It failed ${attempts} ${attempts === 1 ? 'time' : 'times'} before it passed.` }]
          : [],
  }
}

function readError(error: JsonObject): TestFailure {
  const message = asText(error.message) ?? ''
  const stack = asText(error.stack) ?? ''
  const text = stack.includes(message) ? stack : `${message}\n${stack}`
  return { text, expected: asText(error.expected), actual: asText(error.actual) }
}
