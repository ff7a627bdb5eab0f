export const severities = [
  'CRITICAL',
  'HIGH',
  'MEDIUM',
  'LOW',
  'INFORMATIONAL',
  'UNTRIAGED',
  'UNDEFINED',
] as const
export type Severity = (typeof severities)[number]

/** What the scans of an image found, of every platform's image of an index. */
export interface ScanReport {
  readonly images: readonly ScannedImage[]
  readonly findings: readonly Finding[]
  /** Which findings make the step fail; `none` of them without fail-on-severity. */
  readonly failOnSeverity: Severity | undefined
  /** Lines of the ignore list that have expired or fit no finding. */
  readonly staleIgnores: readonly string[]
}

export interface ScannedImage {
  readonly platform: string | undefined
  readonly digest: string
  readonly type: 'BASIC' | 'ENHANCED'
  /** ECR's own word: COMPLETE, ACTIVE, ... */
  readonly status: string
}

export interface Finding {
  /** `CVE-2026-12345` */
  readonly name: string
  readonly severity: Severity
  readonly package: string | undefined
  readonly version: string | undefined
  readonly fixedIn: string | undefined
  readonly uri: string | undefined
  /** The platforms whose images have it; empty for an image that stands in no index. */
  readonly platforms: readonly string[]
  /** Why it does not count: `until 2026-12-31: no fix yet`. */
  readonly ignored: string | undefined
  /** Whether it makes the step fail. */
  readonly fails: boolean
}
