import { addLine, type BlockRules, type Draft } from './output-block.js'

/** Source: webpack, lib/stats/DefaultStatsPrinterPlugin.js: `ERROR in ./src/a.js 3:5-10`, the loaders before the file. */
const header = /^(ERROR|WARNING) in (.*)$/
const target = /^(\S.*?)(?: (\d+):(\d+)(?:-[\d:]+)?|:(\d+):(\d+))?$/
/** ` @ ./src/a.js 3:0-21`: who asks for it. Of the file itself, it says where the fault is (webpack 4). */
const trace = /^ @ (\S+) (\d+):(\d+)/
/** `[tsl] ERROR in /a/src/a.ts(2,31)`: ts-loader. */
const tsLoader = /^\[tsl\] (?:ERROR|WARNING) in (.+)\((\d+),(\d+)\)$/
const typescript = /^\s*(TS\d+): (.*)$/

/** What webpack prints of its errors and warnings, and of those that ts-loader and fork-ts-checker tell it. */
export function webpack(): BlockRules {
  let isTold = false
  return {
    open(line) {
      const match = header.exec(line)
      // What ESLint found is printed behind it in ESLint's own words, and is read from there.
      if (match === null || match[2] === '' || match[2]?.startsWith('[eslint]') === true) return undefined
      isTold = false
      return {
        tool: 'webpack',
        level: match[1] === 'ERROR' ? 'error' : 'warning',
        ...place(match[2]),
      }
    },
    extend(draft, line) {
      if (
        header.test(line) ||
        /^webpack \d[\w.-]* compiled |^\d+ (errors?|warnings?) ha(s|ve) detailed/.test(line)
      ) {
        return false
      }
      takePlace(draft, line)
      if (isSourceLine(line)) isTold = true
      // The first paragraph says it; what follows explains at length, or shows the source.
      if (line === '') isTold = draft.message !== ''
      if (!isTold) takeMessage(draft, line)
      return true
    },
    isWhole: ({ message }) => message !== '',
  }
}

/** Without a file the header is what it is about: `asset size limit: ...`, `configuration`. */
function place(told = ''): Pick<Draft, 'message' | 'file' | 'line' | 'column'> {
  const [, request = '', line, column, shownLine, shownColumn] = target.exec(told) ?? []
  const file = fileOf(request)
  if (file === undefined) return { message: told }
  if (line !== undefined) return { message: '', file, line: Number(line), column: Number(column) + 1 }
  if (shownLine === undefined) return { message: '', file }
  return { message: '', file, line: Number(shownLine), column: Number(shownColumn) }
}

/** `./loader.js!./src/a.css?x (./loader.js!./src/a.css)`: behind the loaders, without its query. */
function fileOf(request: string): string | undefined {
  const [first = ''] = request.split(' (')
  const file = first.slice(first.lastIndexOf('!') + 1).replace(/\?.*$/, '')
  return /^(\.{1,2}\/|\/|[A-Za-z]:\\)/.test(file) ? file : undefined
}

/** webpack counts lines from 1 and columns from 0. */
function takePlace(draft: Draft, line: string): void {
  const loader = tsLoader.exec(line)
  if (loader !== null) {
    draft.file = loader[1]
    draft.line = Number(loader[2])
    draft.column = Number(loader[3])
  }
  const asking = draft.line === undefined ? trace.exec(line) : null
  if (asking !== null && asking[1] === draft.file) {
    draft.line = Number(asking[2])
    draft.column = Number(asking[3]) + 1
  }
}

function isSourceLine(line: string): boolean {
  return /^ @ |^\s*>? ?\d* \| |^[>|] /.test(line)
}

function takeMessage(draft: Draft, line: string): void {
  const error = draft.message === '' ? typescript.exec(line) : null
  if (error !== null) {
    draft.tool = 'tsc'
    draft.rule = error[1]
    draft.message = error[2] ?? ''
  } else if (!tsLoader.test(line) && !(draft.message === '' && line.startsWith('./'))) {
    addLine(draft, line)
  }
}
