import type { EcrApi, RegistryImage, Repository } from '../registry/ecr.js'
import { isSameBuild, labels } from './origin-labels.js'
import { readImageConfig, type ImageConfig } from '../registry/image-config.js'
import { isImmutable } from '../repository/repository.js'

/** A requested tag that ECR would not let us move, and what it points to. */
export interface HeldTag {
  readonly tag: string
  readonly image: RegistryImage
  readonly config: ImageConfig
}

/**
 * What the immutable tags that exist already mean for this run: nothing stands in the way; one image of this very build
 * holds them, so there is nothing to build; or an other image holds one, so nothing could be pushed.
 */
export type Reuse =
  | { readonly kind: 'build' }
  | {
      readonly kind: 'reuse'
      readonly image: RegistryImage
      readonly held: readonly string[]
      readonly revision: string | undefined
    }
  | {
      readonly kind: 'conflict'
      readonly tag: string
      readonly digest: string
      readonly revision: string | undefined
      readonly ofThisCommit: boolean
    }

/** The requested tags that are immutable and exist. Nothing is asked where no tag is immutable. */
export async function findHeldTags(
  ecr: Pick<EcrApi, 'imagesByTag' | 'imageByDigest' | 'blob'>,
  repository: Repository,
  tags: readonly string[],
): Promise<readonly HeldTag[]> {
  const immutable = tags.filter((tag) => isImmutable(tag, repository.mutability))
  if (immutable.length === 0) return []
  const held: HeldTag[] = []
  for (const [tag, image] of await ecr.imagesByTag(repository, immutable)) {
    const known = held.find((other) => other.image.digest === image.digest)
    held.push({ tag, image, config: known?.config ?? (await readImageConfig(ecr, repository, image)) })
  }
  return held
}

/**
 * A build stamps the commit and the inputs on its image as labels. So an image with other labels is surely another one;
 * one with the same labels is this build's, of an earlier run.
 * @param builtId the image that has been built meanwhile, when there is one: its id is the digest of its configuration
 */
export function decideReuse(
  held: readonly HeldTag[],
  wanted: ReadonlyMap<string, string>,
  builtId?: string,
): Reuse {
  const [first] = held
  // Without a commit to compare by, only ECR can tell whether the push is one of the same image.
  if (first === undefined || (!wanted.has(labels.revision) && builtId === undefined)) return { kind: 'build' }
  const isOurs = ({ image, config }: HeldTag): boolean =>
    image.digest === first.image.digest &&
    (isSameBuild(config.labels, wanted) || (builtId !== undefined && config.digest === builtId))
  const other = held.find((tag) => !isOurs(tag))
  if (other === undefined) {
    const revision = first.config.labels[labels.revision]
    return { kind: 'reuse', image: first.image, held: held.map(({ tag }) => tag), revision }
  }
  const revision = other.config.labels[labels.revision]
  const ofThisCommit = revision !== undefined && revision === wanted.get(labels.revision)
  return { kind: 'conflict', tag: other.tag, digest: other.image.digest, revision, ofThisCommit }
}
