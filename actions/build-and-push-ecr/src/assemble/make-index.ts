import { textsOf } from '../json.js'
import { isAttestation, toDescriptor } from '../registry/descriptors.js'
import type { RegistryImage } from '../registry/ecr.js'
import { sha256 } from '../registry/manifests.js'
import type { IndexAnnotations } from './index-annotations.js'
import type { IndexEntry } from './index-entries.js'

const ociIndex = 'application/vnd.oci.image.index.v1+json'
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json'

/**
 * The index of these entries, the same to the byte for the same entries and annotations. Docker's kind of images make
 * Docker's kind of list, which has no annotations: with these, it is an OCI index whatever the images are.
 * Source: https://github.com/docker/buildx/blob/v0.38.2/util/imagetools/create.go (Combine)
 */
export function makeIndex(entries: readonly IndexEntry[], annotations: IndexAnnotations): RegistryImage {
  const once = new Map(entries.map((entry) => [toDescriptor(entry).digest, annotate(entry, annotations)]))
  const listed = [...once.values()]
  const ofDocker = (entry: IndexEntry): boolean =>
    toDescriptor(entry).mediaType.startsWith('application/vnd.docker.')
  const isDockerList = listed.every(ofDocker) && annotations.index.size + annotations.entries.length === 0
  const mediaType = isDockerList ? dockerList : ociIndex
  const manifest = JSON.stringify(
    {
      schemaVersion: 2,
      mediaType,
      manifests: listed,
      ...(annotations.index.size > 0 ? { annotations: byName(annotations.index) } : {}),
    },
    undefined,
    2,
  )
  return { digest: sha256(Buffer.from(manifest)), manifest, mediaType }
}

function annotate(entry: IndexEntry, { entries }: IndexAnnotations): IndexEntry {
  const descriptor = toDescriptor(entry)
  if (isAttestation(descriptor)) return entry
  const added = entries.filter(({ platform }) => platform === undefined || platform === descriptor.platform)
  if (added.length === 0) return entry
  const own = Object.entries(textsOf(entry.annotations))
  const given = added.map(({ name, value }) => [name, value] as const)
  return { ...entry, annotations: byName(new Map([...own, ...given])) }
}

/** In one order, however they were given. */
function byName(texts: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
