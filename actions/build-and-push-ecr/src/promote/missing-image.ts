import { nearestTo, UserError } from '@slipway/action-kit'
import { isSha256 } from './image-reference.js'
import type { Origin } from './origin.js'

const mostShown = 5

/** What to say when the image to promote is not there, with the tags that may be meant. */
export async function missingImage(origin: Origin, version: string): Promise<UserError> {
  const tags = isSha256(version) ? [] : await origin.listTags()
  const near = nearestTo(version, tags, Math.max(2, version.length / 3)).slice(0, mostShown)
  return new UserError(`There is no image ${version} in ${origin.name}`, {
    hint: [
      ...(near.length > 0 ? [`Tags there that come near: ${near.join(', ')}.`] : []),
      'promote-from takes a tag or a digest of an image that was pushed before. An image in another region, account or registry is named by promote-from-region, promote-from-registry-id, or a whole reference.',
    ].join('\n'),
  })
}
