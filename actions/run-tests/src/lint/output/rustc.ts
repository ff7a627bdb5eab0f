import { pageOfRule } from '../rule-page.js'
import type { BlockRules, Draft } from './output-block.js'

const header = /^(error|warning)(?:\[(E\d+|[\w:]+)\])?: (.+)$/
/** `cargo --message-format short` has the place before the same words. */
const short = /^(\S.*?\.rs):(\d+):(\d+): ((?:error|warning).*)$/
const arrow = /^\s*--> (.+?):(\d+):(\d+)$/
/** The lint that a warning is of is named the first time only. */
const lint =
  /^\s*= note: (?:requested on the command line with `-\w ([\w:-]+)`|`#\[(?:warn|deny|forbid)\(([\w:]+)\)\]`)/
/** Clippy tells where a lint is explained each time. */
const page = /^\s*= help: for further information visit (https:\/\/\S+#(\w+))$/

/**
 * What rustc and Clippy print, by themselves or under cargo. What has no arrow to a place is cargo's own summary.
 * Source: https://doc.rust-lang.org/rustc/ and rustc_errors, emitter.rs
 */
export function rustc(): BlockRules {
  return {
    open(line) {
      const [, file, row, column, words = line] = short.exec(line) ?? []
      const match = header.exec(words)
      if (match === null) return undefined
      const [, level, rule, message = ''] = match
      return {
        ...(file === undefined ? {} : { file, line: Number(row), column: Number(column) }),
        tool: 'rustc',
        level: level === 'warning' ? 'warning' : 'error',
        message,
        rule,
        url: rule === undefined ? undefined : pageOfRule('rustc', rule),
      }
    },
    extend(draft, line) {
      if (line === '' || header.test(line) || short.test(line)) return false
      const place = draft.file === undefined ? arrow.exec(line) : null
      if (place !== null) {
        draft.file = place[1]
        draft.line = Number(place[2])
        draft.column = Number(place[3])
      }
      nameLint(draft, line)
      return true
    },
    isWhole: ({ file }) => file !== undefined,
  }
}

function nameLint(draft: Draft, line: string): void {
  const [, url, explained] = page.exec(line) ?? []
  if (explained !== undefined) {
    draft.tool = 'clippy'
    draft.rule = `clippy::${explained}`
    draft.url = url
    return
  }
  const named = lint.exec(line)
  const rule = named?.[1] ?? named?.[2]
  if (rule !== undefined && draft.tool !== 'clippy') draft.rule = rule.replaceAll('-', '_')
}
