import { addLine, type BlockRules } from './output-block.js'

/** `src/a.ts(3,5): error TS2322: text`. Source: TypeScript, src/compiler/program.ts, formatDiagnostic */
const plain = /^(\S.*?)\((\d+),(\d+)\): (error|warning) (TS\d+): (.*)$/
/** `src/a.ts:3:5 - error TS2322: text`. Source: the same, formatDiagnosticsWithColorAndContext */
const pretty = /^(\S.*?):(\d+):(\d+) - (error|warning) (TS\d+): (.*)$/
/** `error TS6053: text`: about the project, not about a place in it. */
const global = /^()()()(error) (TS\d+): (.*)$/

/** What tsc and vue-tsc print. Lines that are indented carry the message on; the source lines shown start at the margin. */
export function typescript(): BlockRules {
  return {
    open(line) {
      const match = plain.exec(line) ?? pretty.exec(line) ?? global.exec(line)
      if (match === null) return undefined
      const [, file, row, column, level, rule, message = ''] = match
      return {
        tool: 'tsc',
        level: level === 'warning' ? 'warning' : 'error',
        message,
        rule,
        file: file || undefined,
        line: row ? Number(row) : undefined,
        column: column ? Number(column) : undefined,
      }
    },
    extend(draft, line) {
      if (!/^ {2,}\S/.test(line)) return false
      addLine(draft, line)
      return true
    },
  }
}
