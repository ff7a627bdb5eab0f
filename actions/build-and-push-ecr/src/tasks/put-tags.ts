import { isAwsError } from '@slipway/aws'
import type { TagConflict } from '../outcome.js'
import type { EcrApi, RegistryImage, Repository } from '../registry/ecr.js'
import type { Progress } from './progress.js'
import { conflict } from './tag-conflict.js'

/** Puts the tags on an image that the repository has. @returns the conflict when another run took an immutable one */
export async function putTags(
  ecr: Pick<EcrApi, 'putImage' | 'imagesByTag'>,
  repository: Repository,
  image: RegistryImage,
  tags: readonly string[],
  progress: Progress,
): Promise<TagConflict | undefined> {
  progress.during = 'tagging the image'
  for (const tag of tags) {
    try {
      await ecr.putImage(repository, image, tag)
    } catch (error) {
      if (!isAwsError(error, 'ImageTagAlreadyExistsException')) throw error
      const holder = (await ecr.imagesByTag(repository, [tag])).get(tag)
      if (holder?.digest !== image.digest) return conflict(repository, tag, holder?.digest, progress)
    }
    progress.pushed.push(tag)
  }
  return undefined
}
