import { posix } from 'node:path'
import type { LineFormat, LineHandler } from '../readers/content.js'
import { CoverageBuilder, countLine } from './coverage-builder.js'
import type { Coverage } from './coverage.js'
import { parseCount, parseLineNumber } from './line-numbers.js'

/**
 * What `go test -coverprofile` writes: blocks of statements. Files are named by import path.
 * Source: https://pkg.go.dev/golang.org/x/tools/cover
 */
export const goCover: LineFormat<Coverage> = {
  name: 'Go cover profile',
  matches: ([first]) => first !== undefined && mode.test(first),
  create: createGoCoverReader,
}

const mode = /^mode: (?:set|count|atomic)\s*$/
/** name.go:line.column,line.column statements count */
const block = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (-?\d+)\s*$/

function createGoCoverReader(): LineHandler<Coverage> {
  const builder = new CoverageBuilder()
  let number = 0
  return {
    line(text) {
      number++
      // Profiles are joined by putting one behind the other, with the first line of each.
      if (mode.test(text) || text.trim() === '') return
      const match = block.exec(text)
      if (match === null) throw new Error(`line ${number} is no block: ${JSON.stringify(text.slice(0, 80))}`)
      const [, file = '', first, last, statements, count] = match
      const lines = builder.linesOf({ file, package: posix.dirname(file) })
      // The body of an empty function is a block too.
      if (statements === '0') return
      const runs = parseCount(count, file)
      const end = parseLineNumber(last, file) ?? 0
      for (let line = parseLineNumber(first, file) ?? 1; line <= end; line++) countLine(lines, line, runs)
    },
    end: () => builder.build(),
  }
}
