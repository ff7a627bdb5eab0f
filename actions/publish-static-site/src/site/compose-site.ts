import { concurrently } from '@slipway/action-kit'
import type { StorageOptions } from '../s3/storage-options.js'
import { hashFile } from '../source/hash.js'
import type { LocalFile } from '../source/local-files.js'
import { hashHeaders, headersOf, type CacheControl } from './headers.js'
import type { SiteObject } from './site-object.js'

// Reading and hashing runs in libuv's four threads.
const filesAtATime = 8

/** What the files of a source are as objects: with the hash of their content, and their headers. */
export async function composeSite(
  files: readonly LocalFile[],
  { cacheControl, storage }: { readonly cacheControl: CacheControl; readonly storage: StorageOptions },
  signal: AbortSignal,
): Promise<readonly SiteObject[]> {
  const objects: SiteObject[] = []
  await concurrently([...files.entries()], filesAtATime, async ([index, { path, realPath, size }]) => {
    signal.throwIfAborted()
    const headers = headersOf(path, cacheControl)
    const sha256 = await hashFile(realPath)
    const headersHash = hashHeaders(headers, 'identity', storage)
    const content = { kind: 'file', realPath } as const
    objects[index] = { path, content, size, sha256, encoding: 'identity', headers, headersHash }
  })
  return objects
}
