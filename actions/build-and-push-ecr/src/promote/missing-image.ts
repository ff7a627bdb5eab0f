import { nearestTo, UserError } from '@slipway/action-kit'
import { isSha256 } from './image-reference.js'
import type { Origin } from './origin.js'

const mostShown = 5

/** What to say when the image to promote is not there, with the tags that may be meant. */
export async function missingImage(origin: Origin, version: string): Promise<UserError> {
  const tags = await origin.listTags()
  const otherwise =
    'An image in another repository, region, account or registry is named by other-repository:tag, promote-from-region, promote-from-registry-id, or a whole reference.'
  if (tags === undefined) {
    return new UserError(`There is no repository ${origin.name} to promote from`, { hint: otherwise })
  }
  const near = isSha256(version) ? [] : nearestTo(version, tags, Math.max(2, version.length / 3))
  return new UserError(`There is no image ${version} in ${origin.name}`, {
    hint: [
      ...(near.length > 0 ? [`Tags there that come near: ${near.slice(0, mostShown).join(', ')}.`] : []),
      `promote-from takes a tag or a digest of an image that was pushed before. ${otherwise}`,
    ].join('\n'),
  })
}
