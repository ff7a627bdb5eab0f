import { AwsError } from '../service.js'
import type { Time } from '../time.js'
import { isWildcard, readPaths } from './invalidation-paths.js'
import { randomName } from './random-name.js'

export interface Invalidation {
  readonly id: string
  readonly callerReference: string
  /** As they were given. */
  readonly paths: readonly string[]
  readonly createdAt: number
  status: 'InProgress' | 'Completed'
}

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const maxPaths = 3000
const maxWildcards = 15

/** The invalidations of one distribution. What they cover stays at the edges until they are completed. */
export class Invalidations {
  readonly #all: Invalidation[] = []
  readonly #timers = new Set<() => void>()

  constructor(
    private readonly options: {
      readonly time: Time
      readonly durationMs: number
      readonly purge: (paths: readonly string[]) => void
    },
  ) {}

  /** Newest first. */
  get all(): readonly Invalidation[] {
    return this.#all.toReversed()
  }

  get inProgress(): readonly Invalidation[] {
    return this.#all.filter(({ status }) => status === 'InProgress')
  }

  find(id: string): Invalidation | undefined {
    return this.#all.find((invalidation) => invalidation.id === id)
  }

  /**
   * The same reference with the same paths gives the invalidation that it made before.
   * @throws AwsError InvalidArgument, InvalidationBatchAlreadyExists, BatchTooLarge, TooManyInvalidationsInProgress
   */
  create(callerReference: string, paths: readonly string[]): Invalidation {
    const covered = readPaths(paths)
    const before = this.#all.find((invalidation) => invalidation.callerReference === callerReference)
    if (before !== undefined) {
      if (before.paths.join('\n') === paths.join('\n')) return before
      throw new AwsError(
        'InvalidationBatchAlreadyExists',
        'An invalidation batch with this caller reference and other paths already exists.',
        409,
      )
    }
    this.#refuseTooMany(covered)
    const invalidation: Invalidation = {
      id: randomName('I', 25),
      callerReference,
      paths,
      createdAt: this.options.time.now(),
      status: 'InProgress',
    }
    this.#all.push(invalidation)
    const cancel = this.options.time.after(this.options.durationMs, () => {
      this.#timers.delete(cancel)
      invalidation.status = 'Completed'
      this.options.purge(covered)
    })
    this.#timers.add(cancel)
    return invalidation
  }

  /** Nothing completes any more. */
  close(): void {
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
  }

  #refuseTooMany(paths: readonly string[]): void {
    const wildcards = paths.filter(isWildcard).length
    if (paths.length - wildcards > maxPaths) {
      throw new AwsError(
        'BatchTooLarge',
        'Your request contains too many invalidation paths in the batch.',
        413,
      )
    }
    const underWay = this.inProgress.flatMap((invalidation) => invalidation.paths)
    const wildcardsUnderWay = underWay.filter(isWildcard).length
    const exceeds = (kind: string): AwsError =>
      new AwsError(
        'TooManyInvalidationsInProgress',
        `Processing your request will cause you to exceed the maximum number of in-progress ${kind}.`,
      )
    if (wildcards > 0 && wildcards + wildcardsUnderWay > maxWildcards) throw exceeds('wildcard invalidations')
    const total = paths.length - wildcards + underWay.length - wildcardsUnderWay
    if (paths.length > wildcards && total > maxPaths) throw exceeds('invalidations')
  }
}
