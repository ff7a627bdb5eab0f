import type { Manifest } from '../manifest/manifest.js'
import { readManifest } from '../manifest/stored-manifest.js'
import type { ObjectStore } from '../s3/object-store.js'
import { attempt } from './attempt.js'
import type { PublishedFacts, Read, SiteFacts } from './facts.js'
import { partitionOf } from './snippets.js'

/** What earlier publishes have put there, as the manifest knows it. */
export function readPublished(
  store: Pick<ObjectStore, 'read'>,
  { bucket, prefix, region, indexDocument }: SiteFacts,
): Promise<Read<PublishedFacts | undefined>> {
  const look = {
    what: 'the manifest of what is published',
    action: 's3:GetObject',
    resource: `arn:${partitionOf(region)}:s3:::${bucket}/${prefix}*`,
    none: { codes: ['NoSuchKey', 'NoSuchBucket'], value: undefined },
  }
  return attempt<PublishedFacts | undefined>(look, async () => {
    const { manifest, version } = await readManifest(store)
    return version === undefined ? undefined : describePublished(manifest, indexDocument)
  })
}

export function describePublished({ files }: Pick<Manifest, 'files'>, indexDocument: string): PublishedFacts {
  const folderPage = [...files.keys()].find((path) => {
    const folder = path.endsWith(`/${indexDocument}`) ? path.slice(0, -indexDocument.length - 1) : undefined
    return folder !== undefined && !files.has(folder) && !files.has(`${folder}/`)
  })
  const isCompressed = [...files.values()].some(
    (entry) => entry !== 'unfinished' && entry.encoding !== undefined,
  )
  return { folderPage, isCompressed, paths: [...files.keys()] }
}
