import { code, details, escapeHtml, escapeMarkdown, table } from '@slipway/action-kit'
import { severities, type Finding, type ScannedImage, type ScanReport } from './scan-report.js'

const mostRows = 50
const columns = ['Finding', 'Package', 'Version', 'Fixed in', 'Platforms']

/** The findings of the image scan for the summary, in Markdown: the worst first, those that do not count folded. */
export function scanSection(report: ScanReport): string {
  const counting = report.findings.filter(({ ignored }) => ignored === undefined)
  const ignored = report.findings.filter((finding) => finding.ignored !== undefined)
  return [
    `### ${headline(report)}`,
    ...report.images
      .filter(isBlind)
      .map(({ platform, digest, status }) => `⚠️ Not scanned: ${code(platform ?? digest)}, ${code(status)}`),
    describeScans(report, counting),
    ...findingsTable(counting),
    ...ignoredFindings(ignored),
    ...staleIgnores(report.staleIgnores),
  ].join('\n\n')
}

function headline({ findings, images }: ScanReport): string {
  const failing = findings.filter(({ fails }) => fails).length
  if (failing > 0) return `❌ Image scan: ${count(failing, 'finding')} too severe`
  if (images.some(isBlind)) return '⚠️ Image scan: not of every image'
  const isClean = findings.every(({ ignored }) => ignored !== undefined)
  return isClean ? '🛡️ Image scan: no findings' : '🛡️ Image scan: nothing too severe'
}

/** With fail-on-severity: none an image that was not scanned passes; it must not look like one without findings. */
function isBlind({ status }: ScannedImage): boolean {
  return status !== 'COMPLETE' && status !== 'ACTIVE'
}

function describeScans({ images, failOnSeverity }: ScanReport, findings: readonly Finding[]): string {
  const types = [...new Set(images.map(({ type }) => type))].join(' and ')
  const platforms = images.flatMap(({ platform }) => platform ?? []).map(code)
  const of = platforms.length === 0 ? '' : ` of ${platforms.join(', ')}`
  const limit =
    failOnSeverity === undefined ? 'No finding fails the step.' : `The step fails from ${failOnSeverity} on.`
  const counts = findings.length === 0 ? '' : ` ${countBySeverity(findings)}.`
  return `${types} scan${of}. ${limit}${counts}`
}

function findingsTable(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  const left = findings.slice(mostRows)
  const rows = findings
    .slice(0, mostRows)
    .map((finding) => [finding.fails ? '❌' : '', finding.severity, ...cells(finding)])
  return [
    filledColumns(['', 'Severity', ...columns], rows),
    ...(left.length === 0 ? [] : [`And ${left.length} more: ${countBySeverity(left)}.`]),
  ]
}

function ignoredFindings(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  const rows = findings
    .slice(0, mostRows)
    .map((finding) => [finding.severity, ...cells(finding), escapeMarkdown(finding.ignored ?? '')])
  const left = findings.length - rows.length
  const body = filledColumns(['Severity', ...columns, 'Ignored'], rows)
  const more = left > 0 ? `\n\nAnd ${left} more.` : ''
  return [details(`${count(findings.length, 'finding')} ignored`, `${body}${more}`)]
}

/** Without the columns that have nothing: BASIC knows no fixed version, an image that is in no index has no platform. */
function filledColumns(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFilled = (column: number): boolean => rows.some((row) => row[column] !== '')
  const filled = (row: readonly string[]): readonly string[] => row.filter((_, column) => isFilled(column))
  return table(filled(header), rows.map(filled))
}

function cells({ name, uri, package: found, version, fixedIn, platforms }: Finding): readonly string[] {
  const texts = [found, version, fixedIn].map((text) => escapeMarkdown(text ?? ''))
  return [link(name, uri), ...texts, platforms.map(code).join(', ')]
}

/** HTML, whose attribute no text can leave; only addresses of the web, since a scanner could be told any. */
function link(name: string, uri: string | undefined): string {
  if (uri === undefined || !URL.canParse(uri) || !/^https?:$/.test(new URL(uri).protocol)) return code(name)
  const address = escapeHtml(new URL(uri).href).replaceAll('|', '%7C')
  return `<a href="${address}">${code(name)}</a>`
}

function staleIgnores(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const items = lines.map((line) => `- ${escapeMarkdown(line)}`)
  return [['⚠️ The list of ignored findings needs a look:', '', ...items].join('\n')]
}

function countBySeverity(findings: readonly Finding[]): string {
  return severities
    .map(
      (severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const,
    )
    .filter(([number]) => number > 0)
    .map(([number, severity]) => `${number} ${severity}`)
    .join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
