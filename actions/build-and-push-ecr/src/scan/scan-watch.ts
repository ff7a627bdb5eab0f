import type { Context, Log } from '@slipway/action-kit'
import { isAwsError, type AwsCallError } from '@slipway/aws'
import type { ImageFinding } from './image-finding.js'
import type { ScanAnswer, ScanApi } from './scan-api.js'
import type { ScannedImage } from './scan-report.js'
import { archived, failed, judgeScan, unsupported, type Unseen } from './scan-status.js'

/** What is needed of a command's context. */
export interface ScanContext extends Pick<Context, 'clock' | 'signal'> {
  readonly log: Pick<Log, 'info'>
}

/** An image whose scan is waited for. */
export interface ScanTarget {
  /** `linux/arm64`; undefined for an image that stands in no index. */
  readonly platform: string | undefined
  readonly digest: string
}

/** How waiting for the scan of an image ended. */
export interface ImageScan {
  readonly image: ScannedImage
  readonly findings: readonly ImageFinding[]
  /** Why there are no findings to go by; undefined where there are. */
  readonly unseen: Unseen | undefined
}

const dayMs = 24 * 60 * 60_000
// Until then, a failure may be that of the scan before.
const settleMs = 10_000

/** Why StartImageScan starts nothing. */
const refusals = [
  'ImageArchivedException',
  'LimitExceededException',
  'UnsupportedImageTypeException',
  'ValidationException',
]

/** Follows the scan of one image, and starts it where nothing else does. */
export class ScanWatch {
  #said = 'nothing'
  /** Why StartImageScan started nothing. */
  #refusal: string | undefined
  #answer: ScanAnswer | undefined
  /** When a scan was asked for; it is at most once. */
  #askedAt: number | undefined
  /** When the scan was completed that a new one is to replace. */
  #outdated: number | undefined

  constructor(
    private readonly api: ScanApi,
    readonly target: ScanTarget,
    private readonly context: Pick<ScanContext, 'clock' | 'log'>,
  ) {}

  /** `linux/arm64`, or the digest of an image that stands in no index. */
  get name(): string {
    return this.target.platform ?? this.target.digest
  }

  /** What ECR said last, for people. */
  get said(): string {
    return this.#refusal === undefined ? this.#said : `${this.#said}; and to StartImageScan: ${this.#refusal}`
  }

  /** Looks once; undefined while there is something to wait for. @throws AwsCallError */
  async look(): Promise<ImageScan | undefined> {
    const answer = await this.#ask()
    if (answer === undefined) return this.#whenStarted(await this.#start(), undefined)
    this.#note(answer)
    const judgement = judgeScan(answer)
    switch (judgement.kind) {
      case 'waiting':
        return undefined
      case 'unseen':
        return this.end(judgement)
      case 'failed':
        if (this.#isSettling) return undefined
        return this.#whenStarted(await this.#start(), failed)
      case 'done':
        return this.#conclude(answer)
    }
  }

  /** Ends without findings. */
  end(unseen: Unseen | undefined): ImageScan {
    const { type = 'BASIC', status = '' } = this.#answer ?? {}
    return { image: { ...this.target, type, status: status || 'NOT_SCANNED' }, findings: [], unseen }
  }

  async #conclude(answer: ScanAnswer): Promise<ImageScan | undefined> {
    const { completedAt = 0, type, status } = answer
    if (completedAt === this.#outdated) return undefined
    if (type === 'BASIC' && this.context.clock.now() - completedAt > dayMs) {
      if ((await this.#start()) === true) {
        this.#outdated = completedAt
        return undefined
      }
    }
    return {
      image: { ...this.target, type, status },
      findings: await this.#allFindings(answer),
      unseen: undefined,
    }
  }

  /** Undefined where there is no scan. */
  async #ask(): Promise<ScanAnswer | undefined> {
    try {
      return await this.api.look(this.target.digest, undefined)
    } catch (error) {
      if (!isAwsError(error, 'ScanNotFoundException')) throw error
      this.#said = 'that there is no scan of it'
      return undefined
    }
  }

  /**
   * Whether a scan was started. Where none can be, because the registry scans ENHANCED or one was started in the last 24
   * hours, there may be findings all the same.
   */
  async #start(): Promise<boolean | Unseen> {
    if (this.#askedAt !== undefined) return false
    this.#askedAt = this.context.clock.now()
    try {
      await this.api.start(this.target.digest)
    } catch (error) {
      if (!isAwsError(error, ...refusals)) throw error
      this.#refusal = reasonOf(error)
      if (error.code === 'UnsupportedImageTypeException') return unsupported
      return error.code === 'ImageArchivedException' ? archived : false
    }
    this.context.log.info(`Started the scan of ${this.name}`)
    return true
  }

  #whenStarted(started: boolean | Unseen, otherwise: Unseen | undefined): ImageScan | undefined {
    if (typeof started === 'object') return this.end(started)
    return started || otherwise === undefined ? undefined : this.end(otherwise)
  }

  get #isSettling(): boolean {
    return this.#askedAt !== undefined && this.context.clock.now() - this.#askedAt < settleMs
  }

  #note(answer: ScanAnswer): void {
    const { status, description } = answer
    this.#answer = answer
    const said = description === undefined ? status : `${status} (${description})`
    if (said !== this.#said) this.context.log.info(`The scan of ${this.name}: ${said}`)
    this.#said = said
  }

  async #allFindings(first: ScanAnswer): Promise<readonly ImageFinding[]> {
    const findings = [...first.findings]
    for (let token = first.nextToken; token !== undefined;) {
      const page = await this.api.look(this.target.digest, token)
      findings.push(...page.findings)
      token = page.nextToken
    }
    return findings
  }
}

function reasonOf(error: AwsCallError): string {
  return error.cause instanceof Error ? error.cause.message : error.message
}
