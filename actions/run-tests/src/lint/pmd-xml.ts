import type { Finding } from './finding.js'
import type { XmlFindingsFormat } from './findings-format.js'
import { positive } from './position.js'

/** Source: https://docs.pmd-code.org/latest/pmd_userdocs_report_formats.html#xml, pmd-core XMLRenderer */
export const pmdXml: XmlFindingsFormat = {
  name: 'PMD XML',
  matches: ({ name }) => name === 'pmd',
  create(directory) {
    const findings: Finding[] = []
    let file: string | undefined
    let violation: Finding | undefined
    let text = ''
    return {
      open({ name, attributes }) {
        if (name === 'file') file = attributes.name
        if (name === 'violation') {
          text = ''
          violation = {
            tool: 'pmd',
            level: levelOf(positive(attributes.priority)),
            message: '',
            rule: attributes.rule,
            url: attributes.externalInfoUrl,
            file,
            directory,
            line: positive(attributes.beginline),
            column: positive(attributes.begincolumn),
          }
        }
        // A file that PMD could not analyse, and a rule that it could not run.
        if (name === 'error' || name === 'configerror') {
          const { filename, msg = '', rule } = attributes
          findings.push({ tool: 'pmd', level: 'error', message: msg, rule, file: filename, directory })
        }
      },
      text(piece) {
        text += piece
      },
      close(name) {
        if (name === 'file') file = undefined
        if (name !== 'violation' || violation === undefined) return
        findings.push({ ...violation, message: text.trim() })
        violation = undefined
      },
      end: () => findings,
    }
  },
}

/** From 1 (high) to 5 (low). Source: the levels that PMD's own SARIF has, SarifLogBuilder.pmdPriorityToSarifSeverityLevel. */
function levelOf(priority = 3): Finding['level'] {
  if (priority <= 2) return 'error'
  return priority <= 4 ? 'warning' : 'note'
}
