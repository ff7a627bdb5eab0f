import type { ObjectHeaders } from './object-headers.js'
import type { SiteObject } from './site-object.js'

/** The `compress` input. */
export type Compression = 'none' | 'gzip' | 'brotli'

// Below that a packet holds it all the same, and CloudFront compresses nothing either.
// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html
const minSize = 1_000

// Text, and the few binary formats that are not compressed by themselves.
const compressible =
  /^(text\/.*|application\/(json|json5|.*\+json|xml|.*\+xml|javascript|yaml|wasm|rtf|vnd\.ms-fontobject|vnd\.apple\.mpegurl)|image\/(svg\+xml|x-icon|bmp)|font\/(ttf|otf|collection)|model\/gltf\+json)$/

/**
 * How an object is stored: by its type and size alone, so that a plan needs not compress to know. What the build has
 * compressed, or a rule calls encoded, stays as it is; and what a client asks ranges of.
 */
export function encodingOf(
  { contentType, contentEncoding, cacheControl }: ObjectHeaders,
  size: number,
  compression: Compression,
): SiteObject['encoding'] {
  if (compression === 'none' || size < minSize || contentEncoding !== undefined) return 'identity'
  if (/\bno-transform\b/i.test(cacheControl)) return 'identity'
  if (!compressible.test((contentType.split(';')[0] ?? '').trim().toLowerCase())) return 'identity'
  return compression === 'gzip' ? 'gzip' : 'br'
}
