/** What S3 keeps beside an object's bytes and serves with it, and what it is stored as. */
export interface ObjectHeaders {
  readonly contentType: string
  readonly cacheControl: string
  readonly contentDisposition?: string
  readonly contentLanguage?: string
  /** Of the stored bytes: `gzip`, `br`; of a file that the build has compressed itself, what a rule says. */
  readonly contentEncoding?: string
  /** An HTTP date. */
  readonly expires?: string
  /** Where S3's website endpoint sends visitors instead: a path from the root, or an absolute address. */
  readonly redirectTo?: string
  /** `x-amz-meta-` of each name; names in lower case. */
  readonly metadata?: Readonly<Record<string, string>>
}
