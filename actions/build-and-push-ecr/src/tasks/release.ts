import { imageSizes } from '../registry/image-sizes.js'
import type { PublishedImage, TagConflict, Vulnerable } from '../outcome.js'
import type { RegistryImage, Repository } from '../registry/ecr.js'
import type { ScanReport } from '../scan/scan-report.js'
import { scanPlatforms } from './scan-platforms.js'
import { putTags } from './put-tags.js'
import type { Setting } from './setting.js'

/** An image that has all of its tags. */
export interface Released {
  readonly kind: 'released'
  readonly image: PublishedImage
  readonly scan: ScanReport | undefined
}

/**
 * Gives an image that the repository has its tags, once its scan lets it through: whoever pulls by a tag never gets an
 * image that the gate holds back.
 * @param extraTags tags beside those of the setting, which no output names; one that another run has taken stays there
 */
export async function release(
  setting: Setting,
  repository: Repository,
  image: RegistryImage,
  extraTags: readonly string[] = [],
): Promise<Released | Vulnerable | TagConflict> {
  const { context, ecr, inputs, tags, progress } = setting
  const scan =
    inputs.scan === undefined ? undefined : await scanPlatforms(setting, inputs.scan, repository, image)
  const there = tags.filter((tag) => progress.pushed.includes(tag))
  const missing = tags.filter((tag) => !there.includes(tag))
  if (scan?.findings.some(({ fails }) => fails)) {
    return {
      kind: 'vulnerable',
      repository: repository.name,
      repositoryUri: repository.uri,
      digest: image.digest,
      notTagged: missing,
      scan,
    }
  }
  const conflict = await putTags(ecr, repository, image, missing, progress)
  if (conflict !== undefined) return conflict
  const marks = extraTags.filter((tag) => !progress.pushed.includes(tag))
  const taken = await putTags(ecr, repository, image, marks, progress)
  if (taken !== undefined) context.log.info(`${taken.tag} is on the image of another run, and stays there`)
  return {
    kind: 'released',
    image: {
      repository: repository.name,
      repositoryUri: repository.uri,
      digest: image.digest,
      tags,
      sizes: await imageSizes(ecr, repository, image),
    },
    scan,
  }
}
