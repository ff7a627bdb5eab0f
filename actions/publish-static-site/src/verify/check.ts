/** What visitors are to get at an address. */
export interface Check {
  /** Below the prefix. */
  readonly path: string
  readonly url: string
  readonly wanted: Wanted
  /** What may be there instead, and is known by its hash. */
  readonly others?: readonly Other[]
}

/** What stands at the same path of another site that visitors may get. */
export interface Other {
  /** `the release v1` */
  readonly name: string
  readonly sha256: string
}

/** Hashes are SHA-256, Base64url, of what is in the source. */
export type Wanted =
  /** Without a type, that is not compared. */
  | { readonly kind: 'page'; readonly sha256: string; readonly contentType: string | undefined }
  /** Anything but this content: what takes its place (an error page, the page of an application) has its own. */
  | { readonly kind: 'gone'; readonly sha256: string }
