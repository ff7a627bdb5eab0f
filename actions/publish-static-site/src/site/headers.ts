import { createHash } from 'node:crypto'
import { contentTypeOf } from './content-type.js'
import { isFingerprinted } from './fingerprint.js'

/** What a file is served with. */
export interface Headers {
  readonly contentType: string
  readonly cacheControl: string
}

// A year is the most that caches honour; immutable spares the revalidation at a reload. Source: RFC 8246.
const keepForEver = 'public, max-age=31536000, immutable'
// Browsers ask every time. CloudFront may answer for five minutes by itself: a publish invalidates what it changed, and
// where that failed, the old page is gone soon all the same.
const revalidate = 'public, max-age=0, s-maxage=300, must-revalidate'

export function headersOf(path: string): Headers {
  return {
    contentType: contentTypeOf(path),
    cacheControl: isFingerprinted(path) ? keepForEver : revalidate,
  }
}

/** Identifies a set of headers; differs when one of them does. */
export function headersHash(headers: Headers): string {
  const text = JSON.stringify([headers.contentType, headers.cacheControl])
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
