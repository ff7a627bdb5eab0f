/** What became of the run; outputs, annotations, summary and exit code are derived from it alone. */
export type Outcome = Built | Reused | BuildFailed | TagConflict | Cancelled

/** An image that is in ECR now. */
export interface PublishedImage {
  readonly repository: string
  /** `<repository uri>@<digest>` */
  readonly reference: string
  readonly digest: string
  readonly tags: readonly string[]
  /** What a pull transfers; undefined for an index. */
  readonly bytes: number | undefined
}

export interface Built {
  readonly kind: 'built'
  readonly image: PublishedImage
  readonly builder: string
  /** Milliseconds of building and pushing. */
  readonly tookMs: number
  /** Tags that point to another image by now: somebody else pushed them in the meantime. */
  readonly movedTags: readonly string[]
}

export interface Reused {
  readonly kind: 'reused'
  readonly image: PublishedImage
  readonly revision: string | undefined
  /** The immutable tags that were there already. */
  readonly held: readonly string[]
}

export interface BuildFailed {
  readonly kind: 'build-failed'
  /** Why, in the builder's words. */
  readonly reason: string
  readonly hint: string | undefined
  /** The instruction that failed, as it stands in the Dockerfile. */
  readonly instruction: string | undefined
  /** The Dockerfile, from the workspace. */
  readonly file: string
  /** Starts at 1. */
  readonly line: number | undefined
  /** The last lines that the instruction printed. */
  readonly output: readonly string[]
}

export interface TagConflict {
  readonly kind: 'tag-conflict'
  readonly repository: string
  readonly tag: string
  /** What the tag points to, when ECR tells. */
  readonly digest: string | undefined
  /** The commit of that image, when its labels tell. */
  readonly revision: string | undefined
  /** Whether it is this very commit, built with other inputs. */
  readonly ofThisCommit: boolean
  /** Requested tags that were pushed before the conflict was met. */
  readonly pushed: readonly string[]
}

export interface Cancelled {
  readonly kind: 'cancelled'
  readonly repository: string
  /** What was under way: `the build`. */
  readonly during: string
  /** Tags that are known to be in ECR. */
  readonly pushed: readonly string[]
  readonly notPushed: readonly string[]
}
