import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asNumber, asObjects, asText, asTexts, isObject, type JsonObject } from '../readers/json.js'
import type { TestCase, TestRun } from '../results/test-results.js'

/** Reads what the hook's recorders wrote, a file for each process. Their lines: hook/records.cjs. */
export function readRecords(folder: string): readonly TestRun[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => parseRecord(readFileSync(join(folder, name), 'utf8')))
}

/** One process's record, as far as it came; nothing when not even its beginning is there. */
export function parseRecord(text: string): readonly TestRun[] {
  const [start, ...events] = text.split('\n').flatMap(parseLine)
  const framework = start?.framework
  const directory = asText(start?.directory)
  if (directory === undefined || (framework !== 'jest' && framework !== 'mocha')) return []
  const complete = events.some(({ event }) => event === 'end')
  return [{ framework, directory, tests: latest(events), complete }]
}

function parseLine(line: string): readonly JsonObject[] {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? [value] : []
  } catch {
    // The process was ended while it wrote this line, or this is behind the last line. That there is no end tells.
    return []
  }
}

function latest(events: readonly JsonObject[]): readonly TestCase[] {
  const final = events.findLast(({ event }) => event === 'final')
  if (final !== undefined) return asObjects(final.tests).map(readTest)
  const tests = new Map<unknown, TestCase>()
  for (const { event, tests: told } of events) {
    if (event !== 'tests') continue
    for (const test of asObjects(told)) tests.set(test.id ?? Symbol('told once'), readTest(test))
  }
  return [...tests.values()]
}

function readTest(test: JsonObject): TestCase {
  const { status } = test
  return {
    suite: asTexts(test.suite),
    name: asText(test.name) ?? '',
    status: status === 'passed' || status === 'failed' ? status : 'skipped',
    durationMs: asNumber(test.durationMs),
    file: asText(test.file),
    line: asNumber(test.line),
    isWholeFile: test.isWholeFile === true,
    failures: asObjects(test.failures).map(({ text, expected, actual }) => ({
      text: asText(text) ?? '',
      expected: asText(expected),
      actual: asText(actual),
    })),
  }
}
