import { addLine, type BlockRules } from './output-block.js'

/**
 * `src/Foo.java:12: error: text`, as javac prints it by itself and under Gradle, which before version 4.7 leaves the line
 * with the name of its task open.
 */
const header = /^(?:(?::[\w.-]+)+(?=\/))?(\S.*?\.java):(\d+): (error|warning): (?:\[([\w-]+)\] )?(.*)$/

/**
 * javac shows the source line with a caret under it, and then the details, indented.
 * Source: JDK, com.sun.tools.javac.util.BasicDiagnosticFormatter
 */
export function javac(): BlockRules {
  let shown = 0
  return {
    open(line) {
      const match = header.exec(line)
      if (match === null) return undefined
      const [, file, row, level, rule, message = ''] = match
      shown = 0
      return {
        tool: 'javac',
        level: level === 'warning' ? 'warning' : 'error',
        message,
        rule,
        file,
        line: Number(row),
      }
    },
    extend(draft, line) {
      if (header.test(line)) return false
      shown++
      if (draft.column === undefined) {
        if (/^\s*\^$/.test(line)) draft.column = line.length
        // Details without a source line follow at once; the source line is followed by the caret.
        return shown <= 3
      }
      if (!/^ {2}\S/.test(line)) return false
      addLine(draft, line)
      return true
    },
  }
}
