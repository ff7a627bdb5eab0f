import type { XmlFormat, XmlHandler } from '../readers/content.js'
import { CoverageBuilder, countLine } from './coverage-builder.js'
import type { Coverage } from './coverage.js'
import { parseCount, parseLineNumber } from './line-numbers.js'

/**
 * Cobertura's own, and that of coverage.py, coverlet, gocover-cobertura, gcovr, PHPUnit, Istanbul.
 * Source: https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
export const cobertura: XmlFormat<Coverage> = {
  name: 'Cobertura XML',
  // Clover's root element has the same name.
  matches: ({ name, attributes }) =>
    name === 'coverage' && ['line-rate', 'lines-valid', 'branch-rate'].some((rate) => rate in attributes),
  create: createCoberturaReader,
}

/** What Istanbul's writer says of itself; its packages are folders without their separators. */
const istanbulVersion = '0.1'

function createCoberturaReader(): XmlHandler<Coverage> {
  const builder = new CoverageBuilder()
  const roots: string[] = []
  let source: string | undefined
  let isOfIstanbul = false
  let packageName: string | undefined
  let hasPackages = false
  let openClass: OpenClass | undefined
  let isInMethod = false
  return {
    open({ name, attributes }) {
      if (name === 'coverage') {
        isOfIstanbul = attributes.version === istanbulVersion
      } else if (name === 'source') {
        source = ''
      } else if (name === 'packages') {
        hasPackages = true
      } else if (name === 'package') {
        packageName = isOfIstanbul ? undefined : attributes.name
      } else if (name === 'class') {
        const { filename } = attributes
        if (filename === undefined) throw new Error(`the class ${attributes.name ?? ''} has no file name`)
        // PHPUnit's packages are its files.
        const inPackage = packageName === filename ? undefined : packageName
        const lines = builder.linesOf({ file: filename, package: inPackage, roots })
        openClass = { file: filename, lines, methodLines: new Map(), hasLines: false }
      } else if (name === 'method') {
        isInMethod = true
      } else if (name === 'line' && openClass !== undefined) {
        const { file, lines, methodLines } = openClass
        const line = parseLineNumber(attributes.number, file)
        countLine(isInMethod ? methodLines : lines, line, parseCount(attributes.hits, file))
        openClass.hasLines ||= !isInMethod
      }
    },
    text(piece) {
      if (source !== undefined) source += piece
    },
    close(name) {
      if (name === 'source') {
        if (source !== undefined && source.trim() !== '') roots.push(source.trim())
        source = undefined
      } else if (name === 'method') {
        isInMethod = false
      } else if (name === 'class') {
        if (openClass !== undefined) addMethods(openClass)
        openClass = undefined
      }
    },
    end() {
      if (!hasPackages) throw new Error('it has no <packages>')
      return builder.build()
    },
  }
}

interface OpenClass {
  readonly file: string
  readonly lines: Map<number, number>
  readonly methodLines: Map<number, number>
  hasLines: boolean
}

/**
 * The lines of a class include those of its methods. Only where it has none, its methods' are all there is: Istanbul
 * lists the lines of declarations there, which it does not count.
 */
function addMethods({ hasLines, lines, methodLines }: OpenClass): void {
  if (hasLines) return
  for (const [line, count] of methodLines) countLine(lines, line, count)
}
