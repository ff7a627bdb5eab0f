import type { Ignore } from './ignore-list.js'
import type { ScanGate } from './scan-gate.js'
import { severities, type Finding, type ScanReport, type Severity } from './scan-report.js'
import type { ImageScan } from './scan-watch.js'

type Rules = Pick<ScanGate, 'failOnSeverity' | 'ignores'>

/**
 * The findings of all images, the worst first; one that several platforms have is one.
 * @param now milliseconds since the epoch: entries of the ignore list hold to the end of their day in UTC
 */
export function judgeFindings(
  scans: readonly ImageScan[],
  { failOnSeverity, ignores }: Rules,
  now: number,
): Pick<ScanReport, 'findings' | 'staleIgnores'> {
  const today = new Date(now).toISOString().slice(0, 10)
  const isValid = ({ until }: Ignore): boolean => until === undefined || until >= today
  const findings = merge(scans).map((finding): Finding => {
    const ignore = ignores.find((candidate) => fits(candidate, finding) && isValid(candidate))
    const fails = ignore === undefined && isBadEnough(finding.severity, failOnSeverity)
    return { ...finding, ignored: ignore && describe(ignore), fails }
  })
  const staleIgnores = ignores.flatMap((ignore) => {
    const isFound = findings.some((finding) => fits(ignore, finding))
    if (isValid(ignore)) return isFound ? [] : [`${ignore.id}: no finding has this name`]
    const state = isFound ? 'the finding counts again' : 'no finding has this name'
    return [`${ignore.id}: expired on ${ignore.until ?? ''}, and ${state}`]
  })
  return { findings: findings.sort(worstFirst), staleIgnores }
}

/** `informational` lets nothing through: of a finding without a severity nobody knows that it is less. */
function isBadEnough(severity: Severity, limit: Severity | undefined): boolean {
  if (limit === undefined) return false
  return limit === 'INFORMATIONAL' || rank(severity) <= rank(limit)
}

function merge(scans: readonly ImageScan[]): readonly Omit<Finding, 'ignored' | 'fails'>[] {
  const merged = new Map<string, Omit<Finding, 'ignored' | 'fails'>>()
  for (const { image, findings } of scans) {
    for (const finding of findings) {
      const key = JSON.stringify([finding.name, finding.package, finding.version, finding.severity])
      const platforms = new Set(merged.get(key)?.platforms)
      if (image.platform !== undefined) platforms.add(image.platform)
      merged.set(key, { ...finding, platforms: [...platforms] })
    }
  }
  return [...merged.values()]
}

function fits({ id }: Ignore, { name }: Pick<Finding, 'name'>): boolean {
  return id.toLowerCase() === name.toLowerCase()
}

function describe({ until, reason }: Ignore): string {
  const parts = [until && `until ${until}`, reason].filter((part) => part !== undefined)
  return parts.length === 0 ? 'listed in ignore-findings' : parts.join(': ')
}

function worstFirst(a: Finding, b: Finding): number {
  return rank(a.severity) - rank(b.severity) || (a.name < b.name ? -1 : 1)
}

function rank(severity: Severity): number {
  return severities.indexOf(severity)
}
