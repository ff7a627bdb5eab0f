import type { Finding } from './finding.js'
import { createOutputFindings } from './output/output-findings.js'

/**
 * A problem of webpack's as its plugins mean it: what TypeScript and ESLint told it is theirs. It is read as webpack
 * would print it, so that what is recorded inside webpack and what is read from its output are the same findings.
 */
export function readWebpackFinding(finding: Finding): readonly Finding[] {
  const { level, message, file, line, column, directory } = finding
  const place = [file, line === undefined || column === undefined ? undefined : `${line}:${column - 1}`]
  const header = [...place.filter((part) => part !== undefined), ...(file === undefined ? [] : ['\n'])].join(
    ' ',
  )
  const output = createOutputFindings(directory)
  const printed = `${level === 'error' ? 'ERROR' : 'WARNING'} in ${header}${message}`
  for (const part of printed.split('\n')) output.line(part)
  const found = output.end()
  if (found.length === 0) return [finding]
  // Webpack's own place is not to be read again: a path may look like the loaders before one.
  return found.map((other) => (other.tool === 'webpack' ? { ...finding, message: other.message } : other))
}
