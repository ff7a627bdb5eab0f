import type { Builder } from '../builder/builder.js'
import type { Repository } from '../registry/ecr.js'
import type { BuildRequest } from './request.js'

/** Where the image is pushed to, under this one tag. */
export interface PushTarget {
  readonly repository: Repository
  readonly tag: string
}

/** Everything that is going to be built and pushed, before any of it is. */
export interface BuildPlan {
  readonly builder: Builder
  readonly request: BuildRequest
  /** Undefined when the image is only built. */
  readonly push: PushTarget | undefined
  /** `name:tag`, what the image is called in the engine's own store when it is loaded there or only built. */
  readonly localNames: readonly string[]
  /** The user's and the event's. */
  readonly labels: ReadonlyMap<string, string>
  /** Have the builder look for newer base images. */
  readonly pull: boolean
  /** As buildx takes them. */
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
}
