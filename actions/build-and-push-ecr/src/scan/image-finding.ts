import type { EnhancedImageScanFinding, ImageScanFinding, VulnerablePackage } from '@aws-sdk/client-ecr'
import { severities, type Finding, type Severity } from './scan-report.js'

/** A finding of one image, whichever scanner has it. */
export type ImageFinding = Omit<Finding, 'platforms' | 'ignored' | 'fails'>

/** Of a BASIC scan. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-basic.html */
export function fromBasic({ name, severity, uri, attributes = [] }: ImageScanFinding): ImageFinding {
  const attribute = (key: string): string | undefined => attributes.find((one) => one.key === key)?.value
  return {
    name: name ?? 'unnamed',
    severity: toSeverity(severity),
    package: attribute('package_name'),
    version: attribute('package_version'),
    // ECR does not tell.
    fixedIn: undefined,
    uri,
  }
}

/** Of Amazon Inspector, which names every package that has the vulnerability in one finding. */
export function fromEnhanced(finding: EnhancedImageScanFinding): ImageFinding {
  const { packageVulnerabilityDetails: details, severity, title } = finding
  const packages = details?.vulnerablePackages ?? []
  return {
    name: details?.vulnerabilityId ?? title ?? 'unnamed',
    severity: toSeverity(severity),
    package: join(packages.map(({ name }) => name)),
    version: join(packages.map(versionOf)),
    fixedIn: join(packages.map(({ fixedInVersion }) => fixOf(fixedInVersion))),
    uri: details?.sourceUrl,
  }
}

/** A word that is not known counts as no severity at all. */
function toSeverity(word: string | undefined): Severity {
  return severities.find((known) => known === word) ?? 'UNDEFINED'
}

/** As the package manager has it, and as the version with the fix stands there: `1:7.88.1-10+deb12u8`. */
function versionOf({ epoch = 0, version, release }: VulnerablePackage): string | undefined {
  if (version === undefined) return undefined
  return `${epoch === 0 ? '' : `${epoch}:`}${version}${release === undefined || release === '' ? '' : `-${release}`}`
}

/** Inspector's word for no version is NotAvailable. */
function fixOf(version: string | undefined): string | undefined {
  return version === undefined || /^(NotAvailable|)$/i.test(version) ? undefined : version
}

function join(values: readonly (string | undefined)[]): string | undefined {
  const distinct = new Set(values.filter((value) => value !== undefined && value !== ''))
  return distinct.size === 0 ? undefined : [...distinct].join(', ')
}
