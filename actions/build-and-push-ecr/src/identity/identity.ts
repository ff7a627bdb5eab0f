/**
 * What a build is made of, as one hash: two builds with the same identity make images that do the same. It is the same on
 * every machine and in every checkout of the same files.
 */
export type Identity = KnownIdentity | UnknownIdentity

export interface KnownIdentity {
  readonly kind: 'known'
  /** 64 hexadecimal digits. */
  readonly hash: string
  /** Base images that the Dockerfile names by tag, and what they point to now. */
  readonly bases: readonly ResolvedBase[]
  /** Files of the context that count, and the bytes in them. */
  readonly files: number
  readonly bytes: number
  /**
   * Present when a context holds a Git repository (`.git`): no two checkouts have the same, so each commit is built. An
   * entry in .dockerignore mends it.
   */
  readonly holdsGit?: true
}

/** Something decides about the image that cannot be seen before it is built. */
export interface UnknownIdentity {
  readonly kind: 'unknown'
  /** A sentence for people: `ADD https://example.com/x (Dockerfile:7) can change without notice; pin it by --checksum`. */
  readonly reason: string
}

export interface ResolvedBase {
  /** As in the Dockerfile: `node:24`. */
  readonly reference: string
  /** `sha256:...` */
  readonly digest: string
}

/** What a tag of a base image points to now. A base that nobody can resolve makes an identity unknown. */
export type ResolveBase = (
  reference: string,
) => Promise<{ readonly digest: string } | { readonly unresolved: string }>
