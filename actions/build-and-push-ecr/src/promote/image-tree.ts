import { concurrently, UserError } from '@slipway/action-kit'
import type { RegistryImage } from '../registry/ecr.js'
import { manifestMediaTypes } from '../registry/media-types.js'
import type { Descriptor, RegistryRepository } from '../registry/registry-repository.js'
import { checkDigest } from './check-digest.js'
import { imageParts } from './image-parts.js'

/** An image, everything that it is made of, and everything that is attached to it. */
export interface ImageTree {
  /** In an order in which a registry takes them: images before their index, and before what is attached to them. */
  readonly images: readonly RegistryImage[]
  /** By digest. */
  readonly blobs: ReadonlyMap<string, Descriptor>
  /** Tags by which cosign finds what it has attached, and what they point to. */
  readonly attachmentTags: ReadonlyMap<string, RegistryImage>
}

// Requests are small and mostly waiting; registries throttle by the second.
const requestsAtATime = 8

// cosign keeps signatures, attestations and SBOMs under tags made of the digest, unless told to use referrers.
// Source: https://github.com/sigstore/cosign/blob/v2.4.1/pkg/oci/remote/remote.go (SignatureTag, AttestationTag, SBOMTag)
const cosignSuffixes = ['sig', 'att', 'sbom']

/** @throws UserError when a part is missing, or is not what its digest says */
export async function readImageTree(
  source: Pick<RegistryRepository, 'manifest' | 'digestOf' | 'referrers' | 'host' | 'name'>,
  root: RegistryImage,
): Promise<ImageTree> {
  checkType(source, root)
  const images = new Map<string, RegistryImage>()
  const attachmentTags = new Map<string, RegistryImage>()
  // What is attached can have attachments of its own: a signature of an SBOM.
  let wave: readonly RegistryImage[] = [root]
  while (wave.length > 0) {
    const fresh: RegistryImage[] = []
    for (const image of wave) {
      for (const part of await withChildren(source, image)) {
        if (images.has(part.digest)) continue
        images.set(part.digest, part)
        fresh.push(part)
      }
    }
    const attached: RegistryImage[] = []
    await concurrently(fresh, requestsAtATime, async ({ digest }) => {
      for (const referrer of await source.referrers(digest))
        attached.push(await read(source, referrer.digest))
      for (const suffix of cosignSuffixes) {
        const tag = `${digest.replace(':', '-')}.${suffix}`
        const target = await source.digestOf(tag)
        if (target === undefined) continue
        const image = await read(source, target)
        attachmentTags.set(tag, image)
        attached.push(image)
      }
    })
    wave = attached.sort((a, b) => (a.digest < b.digest ? -1 : 1))
  }
  const blobs = [...images.values()].flatMap((image) => imageParts(image).blobs)
  return {
    images: [...images.values()],
    blobs: new Map(blobs.map((blob) => [blob.digest, blob])),
    attachmentTags,
  }
}

/** An index behind all that it points to; content addressing leaves no room for circles. */
async function withChildren(
  source: Parameters<typeof read>[0],
  image: RegistryImage,
): Promise<readonly RegistryImage[]> {
  const { children } = imageParts(image)
  const found = new Map<string, readonly RegistryImage[]>()
  await concurrently(children, requestsAtATime, async ({ digest }) => {
    found.set(digest, await withChildren(source, await read(source, digest)))
  })
  return [...children.flatMap(({ digest }) => found.get(digest) ?? []), image]
}

async function read(
  source: Pick<RegistryRepository, 'manifest' | 'host' | 'name'>,
  digest: string,
): Promise<RegistryImage> {
  const image = await source.manifest(digest)
  if (image === undefined) {
    throw new UserError(`${source.host}/${source.name} has no ${digest}, which the image to promote needs`, {
      hint: 'A part of the image or of what is attached to it has been deleted. Push it again, or promote another image.',
    })
  }
  checkDigest(image, digest)
  checkType(source, image)
  return image
}

function checkType(
  { host, name }: { host: string; name: string },
  { digest, mediaType }: RegistryImage,
): void {
  if (mediaType === undefined || manifestMediaTypes.some((known) => known === mediaType)) return
  throw new UserError(`${host}/${name}@${digest} is of the type ${mediaType}`, {
    hint: `ECR takes ${manifestMediaTypes.join(', ')}. Build the image again with a builder of today.`,
  })
}
