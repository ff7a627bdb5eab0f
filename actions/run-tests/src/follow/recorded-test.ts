import type { Finding } from '../lint/finding.js'
import { asNumber, asObjects, asText, asTexts, type JsonObject } from '../readers/json.js'
import type { TestCase } from '../results/test-results.js'

/** A test as a recorder, or results.json, tells it. */
export function readRecordedTest(test: JsonObject): TestCase {
  const { status } = test
  return {
    suite: asTexts(test.suite),
    name: asText(test.name) ?? '',
    status: status === 'passed' || status === 'failed' ? status : 'skipped',
    durationMs: asNumber(test.durationMs),
    file: asText(test.file),
    line: asNumber(test.line),
    isWholeFile: test.isWholeFile === true,
    ...(typeof test.selector === 'string' ? { selector: test.selector } : {}),
    ...(test.isFlaky === true ? { isFlaky: true } : {}),
    failures: asObjects(test.failures).map(({ text, expected, actual }) => ({
      text: asText(text) ?? '',
      expected: asText(expected),
      actual: asText(actual),
    })),
  }
}

/** @param directory where relative paths start */
export function readRecordedFinding(finding: JsonObject, directory: string): Finding {
  const { level } = finding
  return {
    tool: asText(finding.tool) ?? 'unknown',
    level: level === 'error' || level === 'warning' ? level : 'note',
    message: asText(finding.message) ?? '',
    rule: asText(finding.rule),
    url: asText(finding.url),
    file: asText(finding.file),
    directory,
    line: asNumber(finding.line),
    column: asNumber(finding.column),
  }
}
