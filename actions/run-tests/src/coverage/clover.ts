import type { XmlFormat, XmlHandler } from '../readers/content.js'
import { CoverageBuilder, countLine } from './coverage-builder.js'
import type { Coverage } from './coverage.js'
import { parseCount, parseLineNumber } from './line-numbers.js'

/**
 * OpenClover's, PHPUnit's and Istanbul's.
 * Source: https://bitbucket.org/atlassian/clover/src/master/etc/schema/clover.xsd
 */
export const clover: XmlFormat<Coverage> = {
  name: 'Clover XML',
  matches: ({ name, attributes }) =>
    name === 'coverage' && ['clover', 'generated', 'phpunit'].some((mark) => mark in attributes),
  create: createCloverReader,
}

/** What Istanbul's writer says of itself; its packages are folders without their separators. */
const istanbulVersion = '3.2.0'

function createCloverReader(): XmlHandler<Coverage> {
  const builder = new CoverageBuilder()
  let hasProject = false
  let isOfIstanbul = false
  let isTestProject = false
  let packageName: string | undefined
  let file = ''
  let lines: Map<number, number> | undefined
  return {
    open({ name, attributes }) {
      if (name === 'coverage') {
        isOfIstanbul = attributes.clover === istanbulVersion
      } else if (name === 'project') {
        hasProject = true
      } else if (name === 'testproject') {
        isTestProject = true
      } else if (name === 'package') {
        packageName = isOfIstanbul ? undefined : attributes.name
      } else if (name === 'file' && !isTestProject) {
        // PHPUnit has the path in `name`; goclover has an empty path beside it.
        file = attributes.path || (attributes.name ?? '')
        lines = builder.linesOf({ file, package: packageName })
      } else if (name === 'line' && lines !== undefined && attributes.type !== 'method') {
        const { num, count, truecount, falsecount } = attributes
        // OpenClover tells of a condition only how often it held and how often not.
        const counts = count === undefined ? [truecount, falsecount] : [count]
        const runs = Math.max(...counts.map((text) => parseCount(text, file)))
        countLine(lines, parseLineNumber(num, file), runs)
      }
    },
    close(name) {
      if (name === 'file') lines = undefined
      else if (name === 'package') packageName = undefined
      else if (name === 'testproject') isTestProject = false
    },
    end() {
      if (!hasProject) throw new Error('it has no <project>')
      return builder.build()
    },
  }
}
