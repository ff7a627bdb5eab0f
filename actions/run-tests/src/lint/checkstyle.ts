import type { XmlTag } from '../readers/content.js'
import type { Finding } from './finding.js'
import type { XmlFindingsFormat } from './findings-format.js'
import { positive } from './position.js'
import { pageOfRule } from './rule-page.js'

/**
 * Checkstyle's own XML, which ESLint, ktlint, detekt, PHP_CodeSniffer, golangci-lint and others write as well. Source:
 * https://github.com/checkstyle/checkstyle, XMLLogger
 */
export const checkstyle: XmlFindingsFormat = {
  name: 'Checkstyle XML',
  matches: ({ name }) => name === 'checkstyle',
  create(directory) {
    const findings: Finding[] = []
    let file: string | undefined
    let exception: string | undefined
    return {
      open({ name, attributes }) {
        if (name === 'file') file = attributes.name
        if (name === 'exception') exception = ''
        const level = name === 'error' ? levelOf(attributes.severity) : undefined
        if (level !== undefined) findings.push({ ...describe(attributes), level, file, directory })
      },
      text(piece) {
        if (exception !== undefined) exception += piece
      },
      close(name) {
        if (name === 'file') file = undefined
        if (name !== 'exception') return
        // Checkstyle could not check the file. What is inside is a Java stack.
        const message = exception?.trim().split('\n')[0]?.trim() ?? ''
        findings.push({ tool: 'checkstyle', level: 'error', message, file, directory })
        exception = undefined
      },
      end: () => nameTools(findings),
    }
  },
}

/** Nothing for what is to be ignored. A finding without a severity has Checkstyle's default. */
function levelOf(severity: string | undefined): Finding['level'] | undefined {
  const known = severity?.toLowerCase()
  if (known === 'ignore') return undefined
  if (known === 'info') return 'note'
  return known === 'warning' ? 'warning' : 'error'
}

function describe(attributes: XmlTag['attributes']): Omit<Finding, 'level' | 'file' | 'directory'> {
  const { tool, rule } = parseSource(attributes.source ?? '')
  const message = attributes.message ?? ''
  return {
    tool,
    // ESLint's formatter and ktlint's reporter put the rule behind the message as well.
    message:
      rule !== undefined && message.endsWith(` (${rule})`) ? message.slice(0, -rule.length - 3) : message,
    rule,
    url: tool === 'eslint' && rule !== undefined ? pageOfRule(tool, rule) : undefined,
    line: positive(attributes.line),
    column: positive(attributes.column),
  }
}

/** Who found it, and by which rule: each writer has its own way of naming its rules. */
function parseSource(source: string): { readonly tool: string; readonly rule: string | undefined } {
  // Checkstyle names the class of the check; an id that the configuration gives it stands behind a #.
  const check = /^com\.puppycrawl\.tools\.checkstyle\.(?:.+\.)?(\w+?)(?:Check)?$/.exec(source)
  if (check?.[1] !== undefined) return { tool: 'checkstyle', rule: check[1] }
  const eslint = /^eslint\.rules\.(.+)$/.exec(source)
  if (eslint?.[1] !== undefined) return { tool: 'eslint', rule: eslint[1] }
  const detekt = /^detekt\.(.+)$/.exec(source)
  if (detekt?.[1] !== undefined) return { tool: 'detekt', rule: detekt[1] }
  if (/^standard:[\w-]+$/.test(source)) return { tool: 'ktlint', rule: source }
  return { tool: 'checkstyle', rule: source === '' ? undefined : source }
}

/** ESLint's formatter gives a file that does not parse no source: it is of whoever found the rest. */
function nameTools(findings: readonly Finding[]): readonly Finding[] {
  const [tool, ...others] = new Set(
    findings.flatMap(({ rule, tool: own }) => (rule === undefined ? [] : [own])),
  )
  if (tool === undefined || others.length > 0) return findings
  return findings.map((finding) => (finding.rule === undefined ? { ...finding, tool } : finding))
}
