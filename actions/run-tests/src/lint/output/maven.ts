import { addLine, type BlockRules, type Draft } from './output-block.js'

/** `[ERROR] /a/Foo.java:[12,5] text`: of a compiler plugin. */
const compiler = /^\[(ERROR|WARNING)\] (\S.*?\.(java|kt|groovy|scala)):\[(\d+)(?:,(\d+))?\] (.*)$/
/** `[ERROR] src/Foo.java:[12,5] (coding) MagicNumber: text`: of the Checkstyle plugin. */
const checkstyle = /^\((\w+)\) (\w+): (.*)$/
/** `[ERROR] /a/Foo.java:12:5: text [MagicNumber]`: of Checkstyle itself; Gradle prints `[ant:checkstyle]` before it. */
const checkstyleOwn =
  /^(?:\[ant:checkstyle\] )?\[(ERROR|WARN|INFO)\] (\S.*?):(\d+):(?:(\d+):)? (.*) \[(\w+)\]$/

const compilers: Readonly<Record<string, string>> = {
  java: 'javac',
  kt: 'kotlinc',
  groovy: 'groovyc',
  scala: 'scalac',
}

/** What Maven prints of compilers and of Checkstyle. An error of a compiler is told where it happens and at the end. */
export function maven(): BlockRules {
  return {
    open: (line) => openCompiler(line) ?? openCheckstyle(line),
    extend(draft, line) {
      // Where it happens, details are printed without a level; at the end, with one.
      const detail = /^(?:\[(?:ERROR|WARNING)\] )?( {2}\S.*)$/.exec(line)?.[1]
      if (detail === undefined || draft.tool === 'checkstyle') return false
      addLine(draft, detail)
      return true
    },
  }
}

function openCompiler(line: string): Draft | undefined {
  const match = compiler.exec(line)
  if (match === null) return undefined
  const [, level, file, language = '', row, column, text = ''] = match
  const place = { file, line: Number(row), column: column === undefined ? undefined : Number(column) }
  const check = checkstyle.exec(text)
  return {
    tool: check === null ? (compilers[language] ?? language) : 'checkstyle',
    level: level === 'WARNING' ? 'warning' : 'error',
    message: check?.[3] ?? text,
    rule: check?.[2],
    ...place,
  }
}

function openCheckstyle(line: string): Draft | undefined {
  const match = checkstyleOwn.exec(line)
  if (match === null) return undefined
  const [, level = '', file, row, column, message = '', rule] = match
  return {
    tool: 'checkstyle',
    level: ({ ERROR: 'error', WARN: 'warning' } as const)[level] ?? 'note',
    message,
    rule,
    file,
    line: Number(row),
    column: column === undefined ? undefined : Number(column),
  }
}
