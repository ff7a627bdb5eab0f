import type { Identity } from '../identity/identity.js'
import type { ReusePolicy } from '../inputs/task.js'
import type { RegistryImage } from '../registry/ecr.js'
import { parseDescriptors } from '../registry/descriptors.js'
import { formatAge } from './format-age.js'

/** The image that was made of the same things, where there is one. */
export interface SameSource {
  readonly image: RegistryImage
  /** Undefined where the registry does not tell. */
  readonly pushedAt: Date | undefined
}

export type Decision =
  | { readonly kind: 'reuse'; readonly image: RegistryImage; readonly reason: string }
  | { readonly kind: 'build'; readonly reason: string }

/** Whether the image of the same source may stand for the build that is asked for; the reason is a sentence for people. */
export function decideReuse(subject: {
  readonly identity: Identity | undefined
  readonly found: SameSource | undefined
  readonly policy: ReusePolicy
  readonly platforms: readonly string[]
  /** Inputs that ask for a build in any case: `pull: true`. */
  readonly forcedBy: readonly string[]
  readonly now: number
}): Decision {
  const { identity, found, policy, platforms, forcedBy, now } = subject
  const build = (reason: string): Decision => ({ kind: 'build', reason })
  if (policy.mode === 'never') return build('reuse is never')
  if (forcedBy.length > 0) return build(`${forcedBy.join(', ')} asks for a build`)
  if (identity === undefined) return build('nobody asked what it is made of')
  if (identity.kind === 'unknown') return build(identity.reason)
  if (found === undefined)
    return build('nothing in the repository was made of the same files, base images and inputs')
  const missing = missingPlatforms(found.image, platforms)
  if (missing.length > 0) return build(`the image of the same source lacks ${missing.join(', ')}`)
  const ageMs = found.pushedAt === undefined ? undefined : now - found.pushedAt.getTime()
  if (ageMs !== undefined && ageMs > policy.maxAgeMs) {
    return build(
      `the image of the same source is ${formatAge(ageMs)} old, and reuse-max-age is ${formatAge(policy.maxAgeMs)}`,
    )
  }
  const age = ageMs === undefined ? '' : `, pushed ${formatAge(ageMs)} ago`
  return {
    kind: 'reuse',
    image: found.image,
    reason: `the files, base images and inputs are those of the image that is there${age}`,
  }
}

/** An image that stands in no index says nothing of its platform; the identity has it. */
function missingPlatforms(image: RegistryImage, wanted: readonly string[]): readonly string[] {
  const entries = parseDescriptors(image.manifest)
  if (entries === undefined) return wanted.length > 1 ? wanted : []
  const there = entries.flatMap(({ platform }) => platform ?? [])
  return wanted.filter((platform) => !there.includes(platform))
}
