import { pageOfRule } from '../rule-page.js'
import type { BlockRules } from './output-block.js'

const header = /^(error|warning)(?:\[(E\d+|[\w:]+)\])?: (.+)$/
const arrow = /^\s*--> (.+?):(\d+):(\d+)$/
/** The lint that a warning is of is named the first time only. */
const lint =
  /^\s*= note: (?:requested on the command line with `-\w ([\w:-]+)`|`#\[(?:warn|deny|forbid)\(([\w:]+)\)\]`)/

/**
 * What rustc and Clippy print, by themselves or under cargo. What has no arrow to a place is cargo's own summary.
 * Source: https://doc.rust-lang.org/rustc/ and rustc_errors, emitter.rs
 */
export function rustc(): BlockRules {
  return {
    open(line) {
      const match = header.exec(line)
      if (match === null) return undefined
      const [, level, rule, message = ''] = match
      return {
        tool: 'rustc',
        level: level === 'warning' ? 'warning' : 'error',
        message,
        rule,
        url: rule === undefined ? undefined : pageOfRule('rustc', rule),
      }
    },
    extend(draft, line) {
      if (line === '' || header.test(line)) return false
      const place = draft.file === undefined ? arrow.exec(line) : null
      if (place !== null) {
        draft.file = place[1]
        draft.line = Number(place[2])
        draft.column = Number(place[3])
      }
      const named = lint.exec(line)
      const rule = named?.[1] ?? named?.[2]
      if (rule !== undefined) draft.rule = rule.replaceAll('-', '_')
      if (rule?.startsWith('clippy::') === true) {
        draft.tool = 'clippy'
        draft.url = pageOfRule('clippy', rule)
      }
      return true
    },
    isWhole: ({ file }) => file !== undefined,
  }
}
