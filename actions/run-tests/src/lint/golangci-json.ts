import { asNumber, asObjects, asText, isObject } from '../readers/json.js'
import type { JsonFindingsFormat } from './findings-format.js'
import { positive } from './position.js'

/** `golangci-lint run --out-format json`, in version 2 `--output.json.path`. Source: golangci-lint, pkg/printers/json.go */
export const golangciJson: JsonFindingsFormat = {
  name: 'golangci-lint JSON',
  matches: (value) => isObject(value) && 'Issues' in value && isObject(value.Report),
  read(value, directory) {
    const { Issues: issues, Report: report } = isObject(value) ? value : {}
    const problem = isObject(report) ? asText(report.Error) : undefined
    if (problem !== undefined && problem !== '') throw new Error(`golangci-lint says: ${problem}`)
    return asObjects(issues).map(({ FromLinter: linter, Text: text, Severity: severity, Pos: position }) => {
      const { Filename: file, Line: line, Column: column } = isObject(position) ? position : {}
      return {
        tool: 'golangci-lint',
        // Without a severity of its own, an issue makes it fail.
        level: levels[asText(severity) ?? ''] ?? 'error',
        message: asText(text) ?? '',
        rule: asText(linter),
        file: asText(file),
        directory,
        line: positive(asNumber(line)),
        column: positive(asNumber(column)),
      }
    })
  },
}

const levels: Readonly<Record<string, 'error' | 'warning' | 'note'>> = {
  warning: 'warning',
  medium: 'warning',
  low: 'note',
  info: 'note',
}
