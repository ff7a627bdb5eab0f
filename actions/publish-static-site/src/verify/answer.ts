/** What came back, redirects within the host followed. */
export type Answer =
  | {
      readonly kind: 'answer'
      /** Where the redirects led. */
      readonly url: string
      readonly status: number
      readonly contentType: string
      /** SHA-256 of the body as it came and, where it came compressed, of what it unpacks to; Base64url. */
      readonly hashes: readonly string[]
      /** `Hit from cloudfront` */
      readonly xCache: string | undefined
      /** How long a cache has kept it, in seconds. */
      readonly age: string | undefined
    }
  /** Nothing that could be compared; `why` is a clause. */
  | {
      readonly kind: 'trouble'
      readonly url: string
      readonly code: string | undefined
      readonly why: string
    }
