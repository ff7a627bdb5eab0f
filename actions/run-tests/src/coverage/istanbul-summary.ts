import type { JsonFormat } from '../readers/content.js'
import { isObject } from '../readers/json.js'
import type { Coverage } from './coverage.js'

/** Istanbul's coverage-summary.json, which is known, but tells percentages only. */
export const istanbulSummary: JsonFormat<Coverage> = {
  name: 'Istanbul JSON summary',
  matches: (value) =>
    isObject(value) && isObject(value.total) && isObject(value.total.lines) && 'pct' in value.total.lines,
  read() {
    throw new Error(
      'it is a summary of Istanbul, which tells no lines; let the reporter json, lcov or cobertura write another',
    )
  },
}
