import type { Annotation, Context } from '@slipway/action-kit'
import type { Login } from '../docker/login.js'
import type { BuildFailed } from '../outcome.js'
import type { BuildPlan } from './build-plan.js'
import type { BuildStep } from './build-step.js'

/** What the builder made of the plan; the registry is asked about it afterwards. */
export type Published = Pushed | BuiltHere | BuildFailed | TagExists

export interface Made {
  readonly steps: readonly BuildStep[]
  /** What BuildKit's linter found. */
  readonly warnings: readonly Annotation[]
  /** What the builder wrote about its result, as JSON; undefined where it writes nothing. */
  readonly metadata: string | undefined
}

export interface Pushed extends Made {
  readonly kind: 'pushed'
  /** As the builder says; undefined where it does not (old engines behind buildx). */
  readonly digest: string | undefined
}

/** Built, and pushed nowhere, as the plan has it. */
export interface BuiltHere extends Made {
  readonly kind: 'built-only'
}

/** The registry refused the tag, since it is immutable and there already. */
export interface TagExists {
  readonly kind: 'tag-exists'
  readonly tag: string
  /** Of what was built, where the builder says so. */
  readonly imageId: string | undefined
}

export interface PublishParts {
  readonly plan: BuildPlan
  /** Undefined when nothing is pushed. */
  readonly login: Login | undefined
  /** A folder for what the builder writes down. */
  readonly folder: string
  readonly context: Context
  /** Called when what was built is about to be pushed, where that is a program of its own. */
  readonly onPush?: () => void
}

/**
 * Builds the image and pushes it under its one tag, when it has one.
 * @throws UserError when the registry refuses for another reason than the tag
 */
export async function publish(parts: PublishParts): Promise<Published> {
  switch (parts.plan.builder.kind) {
    case 'buildx':
      return (await import('./publish-buildx.js')).publishWithBuildx(parts)
    case 'engine-buildkit':
    case 'engine-classic':
      return (await import('./publish-engine.js')).publishWithEngine(parts)
    case 'podman':
    case 'buildah':
      return (await import('./publish-podman.js')).publishWithPodman(parts)
  }
}
