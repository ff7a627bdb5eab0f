import type { XmlFormat, XmlHandler } from '../readers/content.js'
import { CoverageBuilder, countLine } from './coverage-builder.js'
import type { Coverage } from './coverage.js'
import { parseCount, parseLineNumber } from './line-numbers.js'

/** JaCoCo's, and Kover's. Source: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd */
export const jacoco: XmlFormat<Coverage> = {
  name: 'JaCoCo XML',
  matches: ({ name }) => name === 'report',
  create: createJacocoReader,
}

const childrenOfReport = new Set(['sessioninfo', 'group', 'package', 'counter'])

function createJacocoReader(): XmlHandler<Coverage> {
  const builder = new CoverageBuilder()
  const groups: string[] = []
  let depth = 0
  let packageName = ''
  let file = ''
  let lines: Map<number, number> | undefined
  let hasLines = false
  let hasInstructions = false
  return {
    // It counts by classes and methods what it tells by lines of source files.
    unread: ['class'],
    open({ name, attributes }) {
      depth++
      if (depth === 2 && !childrenOfReport.has(name)) throw new Error(`it is a <report> with <${name}>`)
      if (name === 'group') {
        groups.push(attributes.name ?? '')
      } else if (name === 'package') {
        packageName = attributes.name ?? ''
      } else if (name === 'sourcefile') {
        file = packageName === '' ? (attributes.name ?? '') : `${packageName}/${attributes.name ?? ''}`
        lines = builder.linesOf({
          file,
          package: packageName.replaceAll('/', '.') || undefined,
          module: groups.length === 0 ? undefined : groups.join('/'),
        })
      } else if (name === 'line' && lines !== undefined) {
        // As JaCoCo counts: a line is run when one of its instructions was.
        const covered = parseCount(attributes.ci, file)
        countLine(lines, parseLineNumber(attributes.nr, file), Math.min(1, covered))
        hasLines = true
      } else if (name === 'counter' && depth === 2 && attributes.type === 'INSTRUCTION') {
        hasInstructions = true
      }
    },
    close(name) {
      depth--
      if (name === 'group') groups.pop()
      else if (name === 'sourcefile') lines = undefined
    },
    end() {
      if (hasInstructions && !hasLines) {
        throw new Error('it tells no lines: the classes were compiled without debug information')
      }
      return builder.build()
    },
  }
}
