import type { Context, Log } from '@slipway/action-kit'
import { isAttestation, toDescriptor } from '../registry/descriptors.js'
import type { EcrApi, RegistryImage, Repository } from '../registry/ecr.js'
import { judgeTags, type TagTaken } from '../promote/taken-tag.js'
import { findParts, type WantedParts } from './find-parts.js'
import { indexAnnotations } from './index-annotations.js'
import { indexEntries } from './index-entries.js'
import { makeIndex } from './make-index.js'

export interface AssembleParts extends WantedParts {
  readonly ecr: Pick<EcrApi, 'blob' | 'imagesByTag' | 'putImage'>
  readonly repository: Repository
  /** That the index is to get. */
  readonly tags: readonly string[]
  /** `[level:]name` to value, as the input has them. */
  readonly annotations: ReadonlyMap<string, string>
  readonly context: Pick<Context, 'signal'> & { readonly log: Pick<Log, 'info'> }
}

/** The index is in the repository, and can have its tags. */
export interface IndexPresent {
  readonly kind: 'present'
  readonly image: RegistryImage
  /** Requested tags that it has already. */
  readonly tagged: readonly string[]
  /** The platforms' images, in the order of the index. */
  readonly parts: readonly { readonly platform: string; readonly digest: string }[]
}

/**
 * Makes one image of those that jobs before have pushed for a platform each, and puts it into the repository without a
 * tag: who calls gives it its tags. The same images make the same index, whichever attempt they are of.
 * @throws UserError when an image is missing or of another platform
 */
export async function assemble(wanted: AssembleParts): Promise<IndexPresent | TagTaken> {
  const { ecr, repository, tags, context } = wanted
  const [found, there] = await Promise.all([
    findParts(ecr, repository, wanted),
    ecr.imagesByTag(repository, tags),
  ])
  for (const { platform, tag, image } of found) context.log.info(`${platform}: ${image.digest} (${tag})`)
  const entries = await Promise.all(found.map((part) => indexEntries(ecr, repository, part)))
  const image = makeIndex(entries.flat(), indexAnnotations(wanted.annotations))
  const judged = judgeTags(tags, there, repository, image.digest)
  if (judged.kind === 'tag-taken') return judged
  context.signal.throwIfAborted()
  await ecr.putImage(repository, image, undefined)
  context.log.info(`Assembled ${image.digest} of ${found.length} platforms`)
  const parts = found.flatMap(({ platform }, at) =>
    (entries[at] ?? [])
      .map(toDescriptor)
      .filter((entry) => !isAttestation(entry))
      .map(({ digest }) => ({ platform, digest })),
  )
  return { kind: 'present', image, tagged: judged.tagged, parts }
}
