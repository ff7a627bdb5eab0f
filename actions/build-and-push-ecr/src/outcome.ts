import type { Annotation } from '@slipway/action-kit'
import type { ScanReport } from './scan/scan-report.js'
import type { SettingChange } from './repository/setting-change.js'
import type { BuildStep } from './build/build-step.js'

/** What became of the run; outputs, annotations, summary and exit code are derived from it alone. */
export type Outcome =
  | Built
  | Reused
  | Promoted
  | Assembled
  | BuiltOnly
  | Planned
  | Vulnerable
  | BuildFailed
  | TagConflict
  | Cancelled

/** An image that is in the registry now. */
export interface PublishedImage {
  readonly repository: string
  /** `<host>/<name>` */
  readonly repositoryUri: string
  readonly digest: string
  readonly tags: readonly string[]
  /** What a pull transfers; of an index, each of its images. */
  readonly sizes: readonly PlatformSize[]
}

export interface PlatformSize {
  /** `linux/arm64`; undefined for an image that stands in no index. */
  readonly platform: string | undefined
  readonly digest: string
  readonly bytes: number
}

/** What is told of every run that reached the registry. */
interface InRegistry {
  readonly image: PublishedImage
  readonly repositoryReport: RepositoryReport
  /** Undefined where nobody asked for a scan. */
  readonly scan: ScanReport | undefined
  /** What the user should know although it went well. */
  readonly notices: readonly Notice[]
}

export interface Notice {
  readonly level: 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** What was found or made of the repository. */
export interface RepositoryReport {
  readonly created: boolean
  /** Settings that differ from the inputs; applied only with update-repository. */
  readonly changes: readonly SettingChange[]
  readonly applied: boolean
}

export interface Built extends InRegistry {
  readonly kind: 'built'
  readonly builder: string
  /** Why it was built and nothing reused. */
  readonly reason: string
  readonly steps: readonly BuildStep[]
  /** What the builder says against the Dockerfile, at its lines. */
  readonly warnings: readonly Annotation[]
  readonly labels: ReadonlyMap<string, string>
  /** Milliseconds of building and pushing. */
  readonly tookMs: number
  /** What the builder wrote about its result, as JSON. */
  readonly metadata: string | undefined
  /** The tag under which later runs find this image by what it was made of. */
  readonly reuseTag: string | undefined
}

export interface Reused extends InRegistry {
  readonly kind: 'reused'
  /** Why no build was needed. */
  readonly reason: string
  /** The commit that the image was built from. */
  readonly revision: string | undefined
  readonly tookMs: number
}

export interface Promoted extends InRegistry {
  readonly kind: 'promoted'
  /** Where it comes from, as the input says. */
  readonly from: string
  readonly copied: { readonly blobs: number; readonly bytes: number; readonly mounted: number }
  readonly tookMs: number
}

export interface Assembled extends InRegistry {
  readonly kind: 'assembled'
  readonly parts: readonly { readonly platform: string; readonly digest: string }[]
}

/** With `push: false`: built, and nowhere but here. */
export interface BuiltOnly {
  readonly kind: 'built-only'
  readonly repository: string
  readonly builder: string
  readonly steps: readonly BuildStep[]
  readonly warnings: readonly Annotation[]
  readonly labels: ReadonlyMap<string, string>
  readonly tookMs: number
  readonly metadata: string | undefined
}

/** What a run would do; nothing was. */
export interface Planned {
  readonly kind: 'planned'
  readonly would: 'build' | 'build-only' | 'reuse' | 'promote' | 'assemble'
  /** Why, in a clause. */
  readonly reason: string
  readonly repository: string
  /** `<host>/<name>`; undefined where the repository is still to be made, or nobody asked for it. */
  readonly repositoryUri: string | undefined
  /** Of the image that would be used and is in the repository already. */
  readonly digest: string | undefined
  readonly tags: readonly string[]
  /** Settings of the repository that differ from the inputs. */
  readonly changes: readonly string[]
}

/** The image has findings that the gate does not let through: none of the tags was put on it. */
export interface Vulnerable {
  readonly kind: 'vulnerable'
  readonly repository: string
  readonly repositoryUri: string
  readonly digest: string
  readonly notTagged: readonly string[]
  readonly scan: ScanReport
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
  readonly steps: readonly BuildStep[]
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
  /** Requested tags that were put before the conflict was met. */
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
