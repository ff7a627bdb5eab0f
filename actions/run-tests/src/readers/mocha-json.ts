import { asNumber, asObjects, asText, isObject, type JsonObject } from './json.js'
import type { TestCase, TestFailure } from '../results/test-results.js'

/** Whether it is what Mocha's json reporter writes. Source: mocha, lib/reporters/json.js. */
export function isMochaJson(value: JsonObject): boolean {
  const { stats, passes, failures, pending } = value
  return isObject(stats) && [passes, failures, pending].every(Array.isArray)
}

/** `tests` of that file lacks failed hooks, so the three lists are read. */
export function readMochaJson(value: JsonObject): { tests: readonly TestCase[]; complete: boolean } {
  const tests = [
    ...asObjects(value.passes).map((test) => readTest(test, 'passed')),
    ...asObjects(value.failures).map((test) => readTest(test, 'failed')),
    ...asObjects(value.pending).map((test) => readTest(test, 'skipped')),
  ]
  return { tests, complete: true }
}

function readTest(test: JsonObject, status: TestCase['status']): TestCase {
  const name = asText(test.title) ?? ''
  const full = asText(test.fullTitle) ?? name
  // The titles around it come joined by spaces; where one ends is not told.
  const around = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : ''
  return {
    suite: around === '' ? [] : [around],
    name,
    status,
    durationMs: asNumber(test.duration),
    file: asText(test.file),
    failures: status === 'failed' && isObject(test.err) ? [readError(test.err)] : [],
  }
}

function readError(error: JsonObject): TestFailure {
  const message = asText(error.message) ?? ''
  const stack = asText(error.stack) ?? ''
  const text = stack.includes(message) ? stack : `${message}\n${stack}`
  return { text, expected: asText(error.expected), actual: asText(error.actual) }
}
