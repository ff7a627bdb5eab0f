import { concurrently, UserError, type Context } from '@slipway/action-kit'
import type { EcrApi, RegistryImage, Repository } from '../registry/ecr.js'
import type { Descriptor, RegistryRepository } from '../registry/registry-repository.js'
import { checkDigest } from './check-digest.js'
import { copyBlobs, type Copied } from './copy-blobs.js'
import { imageParts } from './image-parts.js'
import { readImageTree, type ImageTree } from './image-tree.js'

/** Where an image goes: the repository by ECR's API, and by the registry protocol for its layers. */
export interface Destination {
  readonly ecr: Pick<EcrApi, 'imageByDigest' | 'imagesByTag' | 'putImage'>
  readonly repository: Repository
  readonly layers: Pick<RegistryRepository, 'host' | 'hasBlob' | 'mountBlob' | 'writeBlob'>
}

const requestsAtATime = 8

/**
 * Brings an image into a repository with all its platforms and all that is attached to it, the same to the byte. Layers
 * come first, an index after its images; the image gets no tag. What is there is not sent again.
 */
export async function copyImage(
  source: RegistryRepository,
  root: RegistryImage,
  destination: Destination,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<Copied> {
  const { ecr, repository } = destination
  const { log, signal } = context
  const tree = await readImageTree(source, root)
  const missing = await missingImages(tree, destination)
  const blobs = missingBlobs(missing)
  log.info(`${root.digest}: ${missing.length} of ${tree.images.length} manifests are to be copied`)
  const arrived = { blobs: 0, images: 0, all: false }
  try {
    const copied = await copyBlobs(
      blobs,
      source,
      destination.layers,
      context,
      (there) => (arrived.blobs = there),
    )
    for (const image of missing) {
      signal.throwIfAborted()
      await ecr.putImage(repository, image, undefined)
      arrived.images++
    }
    await putAttachmentTags(tree, destination, log)
    await checkArrived(root, destination)
    arrived.all = true
    return copied
  } finally {
    const parts = `${arrived.blobs} of ${blobs.length} blobs and ${arrived.images} of ${missing.length} manifests`
    if (!arrived.all) {
      log.info(
        `Stopped: ${repository.name} has ${parts} of it, and none of the tags; another run goes on from there`,
      )
    }
  }
}

/** A registry has a manifest only with all that it points to: those that are there need nothing. */
async function missingImages(
  { images }: ImageTree,
  { ecr, repository }: Destination,
): Promise<readonly RegistryImage[]> {
  const missing = new Set<string>()
  await concurrently(images, requestsAtATime, async ({ digest }) => {
    if ((await ecr.imageByDigest(repository, digest)) === undefined) missing.add(digest)
  })
  return images.filter(({ digest }) => missing.has(digest))
}

function missingBlobs(images: readonly RegistryImage[]): readonly Descriptor[] {
  const blobs = images.flatMap((image) => imageParts(image).blobs)
  return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()]
}

/** What has been attached to the image here, in the repository it goes to, stays as it is. */
async function putAttachmentTags(
  { attachmentTags }: ImageTree,
  { ecr, repository }: Destination,
  log: Pick<Context['log'], 'info'>,
): Promise<void> {
  if (attachmentTags.size === 0) return
  const there = await ecr.imagesByTag(repository, [...attachmentTags.keys()])
  for (const [tag, image] of attachmentTags) {
    const held = there.get(tag)
    if (held === undefined) await ecr.putImage(repository, image, tag)
    else if (held.digest !== image.digest) {
      log.info(`${tag} is on ${held.digest} in ${repository.name}, and stays there`)
    }
  }
}

async function checkArrived(root: RegistryImage, { ecr, repository }: Destination): Promise<void> {
  const arrived = await ecr.imageByDigest(repository, root.digest)
  if (arrived !== undefined) {
    checkDigest(arrived, root.digest)
    return
  }
  throw new UserError(`${repository.name} has no ${root.digest}, which was put there just now`, {
    hint: 'Something else deletes it: see the lifecycle policy of the repository, and other workflows.',
  })
}
