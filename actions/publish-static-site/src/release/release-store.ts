import { lockPath } from '../lock/lock-file.js'
import type { Manifest, Recorded } from '../manifest/manifest.js'
import type { Progress } from '../publish/outcome.js'
import type { ObjectStore } from '../s3/object-store.js'
import type { SiteObject } from '../site/site-object.js'
import type { Copies } from './copies.js'

/** A published site whose files another one may have too. */
export interface EarlierSite {
  /** Below the site's prefix: empty, or ending in a slash. */
  readonly folder: string
  readonly manifest: Manifest
}

/** How much of a site needed no upload. */
export interface Copied {
  files: number
  bytes: number
}

// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
const copyLimit = 5 * 1024 ** 3

/**
 * The place of a release or a preview: what another site has is copied from there, and the lock is held already by
 * whoever publishes here.
 * @param folder of the place, below the site's prefix
 */
export function createReleaseStore(
  inner: ObjectStore,
  folder: string,
  earlier: EarlierSite | undefined,
  copies: Copies,
): ObjectStore & { readonly copied: Copied } {
  const copied = { files: 0, bytes: 0 }
  const sources = indexByContent(earlier)
  return {
    ...inner,
    copied,
    async put(object) {
      const source = sources.get(keyOf(object.sha256, object.encoding))
      if (source === undefined || object.size > copyLimit) return inner.put(object)
      const target = { ...object, path: folder + object.path }
      const etag = await copies.as(source.path, source.etag, target)
      if (etag === undefined) return inner.put(object)
      copied.files++
      copied.bytes += object.size
      return etag
    },
    read: (path) => (path === lockPath ? Promise.resolve(undefined) : inner.read(path)),
    write: (path, bytes, expected) =>
      path === lockPath ? Promise.resolve('of the site') : inner.write(path, bytes, expected),
  }
}

/** How far an upload came, where what was copied counts as unchanged: no byte of it was sent. */
export function withoutCopied(upload: Progress, { files, bytes }: Copied): Progress {
  const { plan } = upload
  return {
    ...upload,
    uploaded: upload.uploaded - files,
    bytes: upload.bytes - bytes,
    plan: { ...plan, unchanged: plan.unchanged + files },
  }
}

function indexByContent(
  earlier: EarlierSite | undefined,
): ReadonlyMap<string, { readonly path: string; readonly etag: string }> {
  const sources = new Map<string, { readonly path: string; readonly etag: string }>()
  for (const [path, entry] of earlier?.manifest.files ?? []) {
    if (entry === 'unfinished' || earlier === undefined) continue
    sources.set(keyOf(entry.sha256, entry.encoding ?? 'identity'), {
      path: earlier.folder + path,
      etag: entry.etag,
    })
  }
  return sources
}

function keyOf(sha256: Recorded['sha256'], encoding: SiteObject['encoding']): string {
  return `${encoding} ${sha256}`
}
