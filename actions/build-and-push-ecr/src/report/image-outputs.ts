import type { Outputs } from '@slipway/action-kit'
import type { PublishedImage } from '../outcome.js'

/** The outputs of an image that is in the registry; `more` goes into `metadata`. */
export function imageOutputs(image: PublishedImage, more: Readonly<Record<string, unknown>> = {}): Outputs {
  const { repository, repositoryUri, digest, tags, sizes } = image
  const [tag] = tags
  const platforms = sizes.map(({ platform, digest: own, bytes }) => ({ platform, digest: own, size: bytes }))
  return {
    image: `${repositoryUri}@${digest}`,
    'image-tag': tag === undefined ? undefined : `${repositoryUri}:${tag}`,
    digest,
    repository,
    tag,
    tags,
    size: largest(image),
    metadata: JSON.stringify({ repository, digest, tags, platforms, ...more }),
  }
}

/** Bytes that a pull transfers at most. */
export function largest({ sizes }: PublishedImage): number | undefined {
  return sizes.length === 0 ? undefined : Math.max(...sizes.map(({ bytes }) => bytes))
}
