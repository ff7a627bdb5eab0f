import type { Json } from '../json-service.js'
import type { Repository } from './repository.js'

export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNDEFINED'

/** A vulnerability that a scan finds. */
export interface Finding {
  /** `CVE-2026-12345` */
  readonly name: string
  readonly severity: Severity
  readonly description?: string
  readonly uri?: string
  readonly package?: { readonly name: string; readonly version: string; readonly fixedIn?: string }
}

/** `{ CRITICAL: 1 }` */
export function countBySeverity(findings: readonly Finding[]): Json {
  const counts: Partial<Record<Severity, number>> = {}
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1
  return counts
}

/** As a basic scan shows it. */
export function basic({ name, severity, description, uri, package: found }: Finding): Json {
  const attributes =
    found === undefined
      ? []
      : [
          { key: 'package_name', value: found.name },
          { key: 'package_version', value: found.version },
        ]
  return { name, severity, description, uri, attributes }
}

/** As an enhanced scan, by Amazon Inspector, shows it. */
export function enhanced(
  { name, severity, description, uri, package: found }: Finding,
  repository: Repository,
): Json {
  return {
    awsAccountId: repository.registryId,
    title: found === undefined ? name : `${name} - ${found.name}`,
    severity,
    description,
    status: 'ACTIVE',
    type: 'PACKAGE_VULNERABILITY',
    fixAvailable: found?.fixedIn === undefined ? 'NO' : 'YES',
    packageVulnerabilityDetails: {
      vulnerabilityId: name,
      sourceUrl: uri,
      vendorSeverity: severity,
      vulnerablePackages:
        found === undefined
          ? []
          : [{ name: found.name, version: found.version, fixedInVersion: found.fixedIn }],
    },
  }
}
