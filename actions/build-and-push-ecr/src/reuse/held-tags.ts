import type { EcrApi, RegistryImage, Repository } from '../registry/ecr.js'
import { readImageConfig, unknownConfig, type ImageConfig } from '../registry/image-config.js'
import { isImmutable } from '../repository/repository.js'
import { isSameBuild, originLabels } from './origin-labels.js'

/** A requested tag that ECR would not let us move, and what it points to. */
export interface HeldTag {
  readonly tag: string
  readonly image: RegistryImage
  readonly config: ImageConfig
}

/** What the immutable tags that exist already mean for this run. */
export type HeldTags =
  /** Nothing stands in the way. */
  | { readonly kind: 'none' }
  /** One image of this very build holds them: there is nothing to build. */
  | {
      readonly kind: 'ours'
      readonly image: RegistryImage
      readonly tags: readonly string[]
      readonly revision: string | undefined
    }
  /** Another image holds one: nothing could be pushed. */
  | {
      readonly kind: 'taken'
      readonly tag: string
      readonly digest: string
      readonly revision: string | undefined
      readonly ofThisCommit: boolean
    }

/**
 * The requested tags that are immutable and exist, with the configuration of their images.
 * @param sourceDigest the image that is known to be of this source: its configuration is of no interest
 */
export async function readHeldTags(
  ecr: Pick<EcrApi, 'imageByDigest' | 'blob'>,
  repository: Repository,
  tagged: ReadonlyMap<string, RegistryImage>,
  sourceDigest?: string,
): Promise<readonly HeldTag[]> {
  const held: HeldTag[] = []
  for (const [tag, image] of tagged) {
    if (!isImmutable(tag, repository.mutability)) continue
    const known = held.find((other) => other.image.digest === image.digest)?.config
    const config = image.digest === sourceDigest ? unknownConfig : known
    held.push({ tag, image, config: config ?? (await readImageConfig(ecr, repository, image)) })
  }
  return held
}

/**
 * A build stamps the commit, the inputs and what it is made of on its image as labels. So an image with other labels is
 * surely another one; one with the same labels is this build's, of an earlier run.
 * @param sourceDigest the image that is known to be made of the same things
 * @param builtId the image that has been built meanwhile, when there is one: its id is the digest of its configuration
 */
export function judgeHeldTags(
  held: readonly HeldTag[],
  wanted: ReadonlyMap<string, string>,
  known: { readonly sourceDigest?: string | undefined; readonly builtId?: string | undefined } = {},
): HeldTags {
  const [first] = held
  if (first === undefined) return { kind: 'none' }
  const { sourceDigest, builtId } = known
  const canCompare = [originLabels.revision, originLabels.source].some((name) => wanted.get(name))
  // Without anything to compare by, only ECR can tell whether the push is one of the same image.
  if (!canCompare && builtId === undefined && sourceDigest === undefined) return { kind: 'none' }
  const isOurs = ({ image, config }: HeldTag): boolean =>
    image.digest === first.image.digest &&
    (image.digest === sourceDigest ||
      isSameBuild(config.labels, wanted) ||
      (builtId !== undefined && config.digest === builtId))
  const other = held.find((tag) => !isOurs(tag))
  if (other === undefined) {
    const revision = first.config.labels[originLabels.revision]
    return { kind: 'ours', image: first.image, tags: held.map(({ tag }) => tag), revision }
  }
  const revision = other.config.labels[originLabels.revision]
  const ofThisCommit = revision !== undefined && revision === wanted.get(originLabels.revision)
  return { kind: 'taken', tag: other.tag, digest: other.image.digest, revision, ofThisCommit }
}
