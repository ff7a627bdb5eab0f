import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import type { Time } from '../time.js'
import { basic, countBySeverity, enhanced, type Finding } from './finding.js'
import { page } from './page.js'
import { describeId, type Image, type ImageId, type Repository } from './repository.js'
import { describeStatus, hasFindings, type ScanOutcome, type ScanStatus } from './scan-outcome.js'
import { SaidOfImages, type ScanSubject } from './scan-subject.js'

const dayMs = 24 * 60 * 60_000

interface Scan {
  readonly startedAt: number
  /** What was known to be found when it started. */
  readonly findings: readonly Finding[]
}

/** Of a repository's images. */
interface Known {
  readonly findings: SaidOfImages<readonly Finding[]>
  readonly outcomes: SaidOfImages<ScanOutcome>
}

/**
 * Image scans over the world's time. BASIC: a scan runs when it is asked for or at a push, IN_PROGRESS then COMPLETE,
 * and finds what is known at its start. ENHANCED: begins at the push, PENDING then ACTIVE, and always shows what is
 * known now. An index is not scanned, its images are. Source:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
 */
export class Scans {
  readonly #scans = new WeakMap<Image, Scan>()
  readonly #known = new Map<string, Known>()

  constructor(
    /** Which kind of scan it does. */
    private readonly registry: { readonly scanType: 'BASIC' | 'ENHANCED' },
    private readonly time: Time,
    private readonly durationMs = 20_000,
  ) {}

  /** What scans of a repository's images find from now on. */
  know(repositoryName: string, findings: readonly Finding[], subject: ScanSubject = {}): void {
    this.#of(repositoryName).findings.say(subject, findings)
  }

  /** How scans of a repository's images go from now on, also those that run. */
  end(repositoryName: string, outcome: ScanOutcome, subject: ScanSubject = {}): void {
    this.#of(repositoryName).outcomes.say(subject, outcome)
  }

  pushed(repository: Repository, image: Image): void {
    if (this.#scans.has(image) || !isScannable(image)) return
    if (repository.scanOnPush || this.registry.scanType === 'ENHANCED') this.#start(repository, image)
  }

  /** @throws AwsError LimitExceededException for a second scan within 24 hours, UnsupportedImageTypeException */
  start(repository: Repository, id: ImageId): Image {
    const image = repository.image(id)
    if (this.registry.scanType === 'ENHANCED') {
      const message = 'This feature is disabled, because enhanced scanning is enabled.'
      throw new AwsError('ValidationException', message)
    }
    if (!isScannable(image)) {
      // Source: https://github.com/docker/setup-buildx-action/issues/186
      throw new AwsError(
        'UnsupportedImageTypeException',
        `An artifact with media type '${image.manifest.mediaType}' cannot be scanned. For more information, see the Amazon ECR documentation.`,
      )
    }
    const last = this.#scans.get(image)
    if (last !== undefined && this.time.now() - last.startedAt < dayMs) {
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
    const { status, description } = this.#status(repository, image, scan)
    return {
      imageScanStatus: describeStatus(status, description),
      imageScanFindingsSummary: hasFindings(status)
        ? {
            ...this.#times(repository, image, scan),
            findingSeverityCounts: countBySeverity(this.#findings(repository, image, scan)),
          }
        : undefined,
    }
  }

  /** The members of DescribeImageScanFindings, a page at a time. @throws AwsError ScanNotFoundException */
  describe(repository: Repository, id: ImageId, paging: Json): Json {
    const image = repository.image(id)
    const scan = this.#scans.get(image)
    if (scan === undefined) {
      throw new AwsError(
        'ScanNotFoundException',
        `Image scan does not exist for the image with '${describeId({ imageDigest: image.manifest.digest, ...id })}' in the repository with name '${repository.name}' in the registry with id '${repository.registryId}'`,
      )
    }
    const { status, description } = this.#status(repository, image, scan)
    const imageScanStatus = describeStatus(status, description)
    if (!hasFindings(status)) return { imageScanStatus }
    const findings = this.#findings(repository, image, scan)
    const { items, nextToken } = page(findings, paging)
    const rendered =
      this.registry.scanType === 'ENHANCED'
        ? { enhancedFindings: items.map((finding) => enhanced(finding, repository)) }
        : { findings: items.map(basic) }
    return {
      imageScanStatus,
      imageScanFindings: {
        ...this.#times(repository, image, scan),
        findingSeverityCounts: countBySeverity(findings),
        ...rendered,
      },
      nextToken,
    }
  }

  #of(repositoryName: string): Known {
    const known = this.#known.get(repositoryName) ?? {
      findings: new SaidOfImages<readonly Finding[]>(),
      outcomes: new SaidOfImages<ScanOutcome>(),
    }
    this.#known.set(repositoryName, known)
    return known
  }

  #start(repository: Repository, image: Image): void {
    const findings = this.#of(repository.name).findings.of(image) ?? []
    this.#scans.set(image, { startedAt: this.time.now(), findings })
  }

  #outcome(repository: Repository, image: Image): ScanOutcome {
    return this.#of(repository.name).outcomes.of(image) ?? {}
  }

  #findings(repository: Repository, image: Image, scan: Scan): readonly Finding[] {
    if (this.registry.scanType === 'BASIC') return scan.findings
    return this.#of(repository.name).findings.of(image) ?? []
  }

  #status(
    repository: Repository,
    image: Image,
    scan: Scan,
  ): { readonly status: ScanStatus; readonly description?: string | undefined } {
    const isEnhanced = this.registry.scanType === 'ENHANCED'
    if (this.time.now() < this.#completesAt(repository, image, scan)) {
      return { status: isEnhanced ? 'PENDING' : 'IN_PROGRESS' }
    }
    const { status, description } = this.#outcome(repository, image)
    return { status: status ?? (isEnhanced ? 'ACTIVE' : 'COMPLETE'), description }
  }

  #completesAt(repository: Repository, image: Image, { startedAt }: Scan): number {
    return startedAt + (this.#outcome(repository, image).takesMs ?? this.durationMs)
  }

  #times(repository: Repository, image: Image, scan: Scan): Json {
    const completesAt = this.#completesAt(repository, image, scan) / 1000
    return { imageScanCompletedAt: completesAt, vulnerabilitySourceUpdatedAt: completesAt }
  }
}

/** An index has no packages of its own, nor has what is attested of an image. */
function isScannable({ manifest: { images, blobs } }: Image): boolean {
  const [, ...layers] = blobs
  const isAttestation = layers.length > 0 && layers.every(({ mediaType }) => mediaType.includes('in-toto'))
  return images.length === 0 && blobs.length > 0 && !isAttestation
}
