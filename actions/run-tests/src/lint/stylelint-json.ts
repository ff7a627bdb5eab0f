import { asNumber, asObjects, asText, isObject } from '../readers/json.js'
import type { JsonFindingsFormat } from './findings-format.js'
import { positive } from './position.js'

/** `stylelint --formatter json`. Source: https://stylelint.io/developer-guide/formatters */
export const stylelintJson: JsonFindingsFormat = {
  name: 'Stylelint JSON',
  matches: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((file) => isObject(file) && typeof file.source === 'string' && Array.isArray(file.warnings)),
  read: (value, directory) =>
    asObjects(value).flatMap(({ source, warnings, ignored }) =>
      (ignored === true ? [] : asObjects(warnings)).map(({ text, rule, severity, line, column }) => {
        const name = asText(rule)
        const message = asText(text) ?? ''
        return {
          tool: 'stylelint',
          level: severity === 'warning' ? ('warning' as const) : ('error' as const),
          message:
            name !== undefined && message.endsWith(` (${name})`)
              ? message.slice(0, -name.length - 3)
              : message,
          rule: name,
          file: asText(source),
          directory,
          line: positive(asNumber(line)),
          column: positive(asNumber(column)),
        }
      }),
    ),
}
