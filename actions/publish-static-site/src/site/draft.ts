import type { LocalFile } from '../source/local-files.js'

/**
 * @member file whose bytes and headers it has; the same path, or another name of it
 * @member sha256 of the file, Base64url
 */
export interface FileDraft {
  readonly kind: 'file'
  readonly path: string
  readonly file: LocalFile
  readonly sha256: string
}

/** An object before its headers: what it is, and where. */
export type Draft =
  | FileDraft
  /** A page that leads elsewhere. @member redirectTo for S3's website endpoint */
  | {
      readonly kind: 'redirect'
      readonly path: string
      readonly page: Buffer
      readonly redirectTo: string | undefined
    }

/** The objects that a site is going to have, by path. */
export type Drafts = Map<string, Draft>
