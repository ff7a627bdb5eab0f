import { createHash } from 'node:crypto'
import type { StorageOptions } from '../s3/storage-options.js'
import { defaultCacheControl, type CacheControl } from './cache-control.js'
import { representationOf } from './content-type.js'
import { isFingerprinted } from './fingerprint.js'
import type { ObjectHeaders } from './object-headers.js'
import type { SiteObject } from './site-object.js'

/** What a path is served with by itself. */
export function headersOf(path: string, cacheControl: CacheControl = defaultCacheControl): ObjectHeaders {
  return {
    ...representationOf(path),
    cacheControl: isFingerprinted(path) ? cacheControl.fingerprinted : cacheControl.others,
  }
}

/** Identifies what an object is kept with; differs when a header, the encoding or the way of storing does. */
export function hashHeaders(
  headers: ObjectHeaders,
  encoding: SiteObject['encoding'],
  storage: StorageOptions,
): string {
  const text = JSON.stringify([sorted(headers), encoding, sorted(storage)])
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

/** The same text for the same members, in whatever order they came. */
function sorted(value: object): unknown {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  return entries
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [name, typeof member === 'object' && member !== null ? sorted(member) : member])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
