import type { Outcome } from '../outcome.js'
import type { RegistryImage } from '../registry/ecr.js'
import type { Known } from './known.js'
import { release } from './release.js'
import type { Setting } from './setting.js'

/** An image that stands for the build that is asked for. */
export interface Reusable {
  readonly image: RegistryImage
  /** A sentence for people: why it does. */
  readonly reason: string
  /** The commit that it was built from, where that is known. */
  readonly revision?: string | undefined
}

/**
 * Gives an image that is there the tags of the run, and starts no build.
 * @param started when the search for it began, by the clock
 */
export async function reuseImage(
  { repository, repositoryReport }: Known,
  { image, reason, revision }: Reusable,
  setting: Setting,
  started: number,
): Promise<Outcome> {
  const { context } = setting
  context.log.info(`Reusing ${image.digest}: ${reason}`)
  const released = await release(setting, repository, image)
  if (released.kind !== 'released') return released
  return {
    kind: 'reused',
    image: released.image,
    scan: released.scan,
    repositoryReport,
    notices: [],
    reason,
    revision,
    tookMs: context.clock.now() - started,
  }
}
