import type { LineFormat, LineHandler } from '../readers/content.js'
import { CutReport } from '../readers/cut-report.js'
import { CoverageBuilder, countLine } from './coverage-builder.js'
import type { Coverage } from './coverage.js'
import { parseCount, parseLineNumber } from './line-numbers.js'

/** Source: https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1 (FILES: tracefile format) */
export const lcov: LineFormat<Coverage> = {
  name: 'lcov',
  matches: (head) => /^(?:TN|SF):/.test(head.find((line) => !line.startsWith('#')) ?? ''),
  create: createLcovReader,
}

const endOfRecord = 'end_of_record'

function createLcovReader(): LineHandler<Coverage> {
  const builder = new CoverageBuilder()
  let number = 0
  let record: { readonly file: string; readonly lines: Map<number, number> } | undefined

  const readData = (text: string): void => {
    if (record === undefined) throw new Error(`line ${number} counts a line of no file`)
    // DA:<line>,<count>[,<checksum>]
    const [line, count] = text.slice('DA:'.length).split(',', 2)
    countLine(record.lines, parseLineNumber(line, record.file), parseCount(count, record.file))
  }

  return {
    line(text) {
      number++
      if (text.startsWith('DA:')) {
        readData(text)
      } else if (text.startsWith('SF:')) {
        if (record !== undefined)
          throw new CutReport(`it is cut before line ${number}: ${unended(record.file)}`)
        const file = text.slice('SF:'.length)
        record = { file, lines: builder.linesOf({ file }) }
      } else if (text.trimEnd() === endOfRecord) {
        record = undefined
      } else if (!isIgnored(text)) {
        throw new Error(`line ${number} is not lcov: ${JSON.stringify(text.slice(0, 80))}`)
      }
    },
    end() {
      if (record !== undefined) throw new CutReport(`it is cut: ${unended(record.file)}`)
      return builder.build()
    },
  }
}

/** Functions, branches, totals and comments, those of later versions included. */
function isIgnored(text: string): boolean {
  return /^(?:[A-Z]+:|#|\s*$)/.test(text)
}

function unended(file: string): string {
  return `the record of ${file} has no ${endOfRecord}`
}
