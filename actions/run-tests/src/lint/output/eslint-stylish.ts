import { pageOfRule } from '../rule-page.js'
import type { BlockRules } from './output-block.js'

/** Source: ESLint, lib/cli-engine/formatters/stylish.js. The full stop at the end of a message is left out there. */
const header = /^(?:\/|[A-Za-z]:[\\/])\S?.*\.\w+$/
const row = /^ {2,}(\d+):(\d+) {2}(error|warning) +(\S.*?)(?: {2,}([@\w/.-]+))?$/

/** What ESLint prints by default: the absolute path of a file, then a row for each finding, until an empty line. */
export function eslintStylish(): BlockRules {
  let file: string | undefined
  return {
    open(line) {
      if (header.test(line)) {
        file = line
        return undefined
      }
      const match = file === undefined ? null : row.exec(line)
      if (match === null) {
        file = undefined
        return undefined
      }
      const [, at, column, level, message = '', rule] = match
      return {
        tool: 'eslint',
        level: level === 'error' ? 'error' : 'warning',
        message,
        rule,
        url: rule === undefined ? undefined : pageOfRule('eslint', rule),
        file,
        // What concerns the whole file stands at 0:0.
        line: Number(at) || undefined,
        column: Number(column) || undefined,
      }
    },
  }
}
