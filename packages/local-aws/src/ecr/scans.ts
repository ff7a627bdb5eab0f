import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import type { Time } from '../time.js'
import { describeId, type Image, type ImageId, type Repository } from './repository.js'

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

interface Scan {
  readonly startedAt: number
  readonly completesAt: number
  /** What was known to be found when it started. */
  readonly findings: readonly Finding[]
}

/**
 * Image scans over the world's time. BASIC: a scan runs when it is asked for or at a push, IN_PROGRESS then COMPLETE,
 * and finds what is known at its start. ENHANCED: begins at the push, PENDING then ACTIVE, and always shows what is
 * known now. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
 */
export class Scans {
  readonly #scans = new WeakMap<Image, Scan>()
  readonly #known = new Map<string, readonly Finding[]>()

  constructor(
    /** Which kind of scan it does. */
    private readonly registry: { readonly scanType: 'BASIC' | 'ENHANCED' },
    private readonly time: Time,
    private readonly durationMs = 20_000,
  ) {}

  /** What scans of a repository's images find from now on. */
  know(repositoryName: string, findings: readonly Finding[]): void {
    this.#known.set(repositoryName, findings)
  }

  pushed(repository: Repository, image: Image): void {
    if (this.#scans.has(image)) return
    if (repository.scanOnPush || this.registry.scanType === 'ENHANCED') this.#start(repository, image)
  }

  /** @throws AwsError LimitExceededException for a second scan within 24 hours */
  start(repository: Repository, id: ImageId): Image {
    const image = repository.image(id)
    if (this.registry.scanType === 'ENHANCED') {
      throw new AwsError(
        'ValidationException',
        'This feature is disabled, because enhanced scanning is enabled.',
      )
    }
    const last = this.#scans.get(image)
    if (last !== undefined && this.time.now() - last.startedAt < 24 * 60 * 60_000) {
      const message = 'The scan quota per image has been exceeded. Wait and try again.'
      throw new AwsError('LimitExceededException', message)
    }
    this.#start(repository, image)
    return image
  }

  /** The members of DescribeImages. */
  summary(repository: Repository, image: Image): Json {
    const scan = this.#scans.get(image)
    if (scan === undefined) return {}
    const isOver = this.#isOver(scan)
    return {
      imageScanStatus: this.#status(isOver),
      imageScanFindingsSummary: isOver
        ? { ...this.#times(scan), findingSeverityCounts: countBySeverity(this.#findings(repository, scan)) }
        : undefined,
    }
  }

  /** The members of DescribeImageScanFindings. @throws AwsError ScanNotFoundException */
  describe(repository: Repository, id: ImageId): Json {
    const image = repository.image(id)
    const scan = this.#scans.get(image)
    if (scan === undefined) {
      throw new AwsError(
        'ScanNotFoundException',
        `Image scan does not exist for the image with '${describeId({ imageDigest: image.manifest.digest, ...id })}' in the repository with name '${repository.name}' in the registry with id '${repository.registryId}'`,
      )
    }
    const isOver = this.#isOver(scan)
    const findings = isOver ? this.#findings(repository, scan) : []
    const rendered =
      this.registry.scanType === 'ENHANCED'
        ? { enhancedFindings: findings.map((finding) => enhanced(finding, repository)) }
        : { findings: findings.map(basic) }
    return {
      imageScanStatus: this.#status(isOver),
      imageScanFindings: isOver
        ? { ...this.#times(scan), findingSeverityCounts: countBySeverity(findings), ...rendered }
        : undefined,
    }
  }

  #start(repository: Repository, image: Image): void {
    const startedAt = this.time.now()
    const findings = this.#known.get(repository.name) ?? []
    this.#scans.set(image, { startedAt, completesAt: startedAt + this.durationMs, findings })
  }

  #isOver({ completesAt }: Scan): boolean {
    return this.time.now() >= completesAt
  }

  #findings(repository: Repository, scan: Scan): readonly Finding[] {
    return this.registry.scanType === 'ENHANCED' ? (this.#known.get(repository.name) ?? []) : scan.findings
  }

  #status(isOver: boolean): Json {
    if (this.registry.scanType === 'ENHANCED') {
      return isOver
        ? { status: 'ACTIVE', description: 'Continuous scan is selected for image.' }
        : { status: 'PENDING', description: 'Image is waiting to be scanned.' }
    }
    return isOver
      ? { status: 'COMPLETE', description: 'The scan was completed successfully.' }
      : { status: 'IN_PROGRESS' }
  }

  #times({ completesAt }: Scan): Json {
    return { imageScanCompletedAt: completesAt / 1000, vulnerabilitySourceUpdatedAt: completesAt / 1000 }
  }
}

function countBySeverity(findings: readonly Finding[]): Json {
  const counts: Partial<Record<Severity, number>> = {}
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1
  return counts
}

function basic({ name, severity, description, uri, package: found }: Finding): Json {
  const attributes =
    found === undefined
      ? []
      : [
          { key: 'package_name', value: found.name },
          { key: 'package_version', value: found.version },
        ]
  return { name, severity, description, uri, attributes }
}

function enhanced(
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
