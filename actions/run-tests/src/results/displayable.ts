import { stripVTControlCharacters } from 'node:util'
import type { TestRun } from './test-results.js'

/**
 * Text from outside as it can be shown anywhere: no terminal sequences, and what is invisible or turns the direction of
 * writing is spelt out. Source of the latter: https://www.unicode.org/reports/tr9/ (explicit formatting characters).
 */
export function displayable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n?/g, '\n')
    .replace(invisible, (character) => {
      const codePoint = character.codePointAt(0) ?? 0
      return `\\u{${codePoint.toString(16).toUpperCase()}}`
    })
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const invisible = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** A run whose every text can be shown. */
export function displayableRun(run: TestRun): TestRun {
  const tests = run.tests.map((test) => ({
    ...test,
    suite: test.suite.map(displayable),
    name: displayable(test.name),
    failures: test.failures.map(({ text, expected, actual }) => ({
      text: displayable(text),
      expected: expected === undefined ? undefined : displayable(expected),
      actual: actual === undefined ? undefined : displayable(actual),
    })),
  }))
  const folded = run.folded?.map((suite) => ({ ...suite, name: displayable(suite.name) }))
  return { ...run, tests, ...(folded === undefined ? {} : { folded }) }
}
