import type { ObjectHeaders } from './object-headers.js'

/** Where the bytes of an object come from. */
export type Content =
  | { readonly kind: 'file'; readonly realPath: string }
  /** Made by this action: a redirect page. */
  | { readonly kind: 'bytes'; readonly bytes: Buffer }

/** One object of the site, as the bucket is to hold it. */
export interface SiteObject {
  /** Below the prefix. Of a page that is known by several names (`about.html`, `about`) each is an object. */
  readonly path: string
  readonly content: Content
  /** In bytes, before any compression. */
  readonly size: number
  /** SHA-256 of the content before any compression, Base64url. */
  readonly sha256: string
  /** How the content is stored; what S3 is told about it stands in the headers. */
  readonly encoding: 'identity' | 'gzip' | 'br'
  readonly headers: ObjectHeaders
  /** Differs when a header, the encoding or how S3 is to keep the object does. */
  readonly headersHash: string
}
