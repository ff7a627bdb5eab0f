import { asNumber, asObjects, asText, isObject, type JsonObject } from '../readers/json.js'
import type { Finding } from './finding.js'
import type { JsonFindingsFormat } from './findings-format.js'
import { positive } from './position.js'
import { pageOfRule } from './rule-page.js'

/**
 * What `eslint --format json` writes. What comments in the code suppress stands in a list of its own, which is not read.
 * Source: https://eslint.org/docs/latest/use/formatters/#json, lintResult.messages
 */
export const eslintJson: JsonFindingsFormat = {
  name: 'ESLint JSON',
  matches: (value) => Array.isArray(value) && value.length > 0 && value.every(isFile),
  read: (value, directory) =>
    asObjects(value).flatMap(({ filePath, messages }) => {
      const file = asText(filePath)
      return asObjects(messages).map((message) => ({ ...describe(message), file, directory }))
    }),
}

function isFile(value: unknown): boolean {
  return isObject(value) && typeof value.filePath === 'string' && Array.isArray(value.messages)
}

function describe(message: JsonObject): Omit<Finding, 'file' | 'directory'> {
  const rule = asText(message.ruleId)
  return {
    tool: 'eslint',
    // A file that does not parse has a fatal message, whatever its severity is.
    level: message.severity === 2 || message.fatal === true ? 'error' : 'warning',
    message: asText(message.message) ?? '',
    rule,
    url: rule === undefined ? undefined : pageOfRule('eslint', rule),
    line: positive(asNumber(message.line)),
    column: positive(asNumber(message.column)),
  }
}
