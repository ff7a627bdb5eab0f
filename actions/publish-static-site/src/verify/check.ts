/** What visitors are to get at an address. */
export interface Check {
  /** Below the prefix. */
  readonly path: string
  readonly url: string
  readonly wanted: Wanted
}

/** Hashes are SHA-256, Base64url, of what is in the source. */
export type Wanted =
  | { readonly kind: 'page'; readonly sha256: string; readonly contentType: string }
  /** Anything but this content: what takes its place (an error page, the page of an application) has its own. */
  | { readonly kind: 'gone'; readonly sha256: string }
