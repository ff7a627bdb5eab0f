import type { StorageOptions } from '../s3/storage-options.js'
import { hashFiles } from '../source/hash.js'
import type { LocalFile } from '../source/local-files.js'
import { hashHeaders, headersOf, type CacheControl } from './headers.js'
import type { SiteObject } from './site-object.js'

/** What the files of a source are as objects: with the hash of their content, and their headers. */
export async function composeSite(
  files: readonly LocalFile[],
  { cacheControl, storage }: { readonly cacheControl: CacheControl; readonly storage: StorageOptions },
  signal: AbortSignal,
): Promise<readonly SiteObject[]> {
  const hashes = await hashFiles(files, signal)
  return files.map(({ path, realPath, size }, index): SiteObject => {
    const headers = headersOf(path, cacheControl)
    const headersHash = hashHeaders(headers, 'identity', storage)
    const content = { kind: 'file', realPath } as const
    const sha256 = hashes[index] ?? ''
    return { path, content, size, sha256, encoding: 'identity', headers, headersHash }
  })
}
