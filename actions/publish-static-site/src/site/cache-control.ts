/** What caches are told where no rule says otherwise. */
export interface CacheControl {
  readonly fingerprinted: string
  readonly others: string
}

/** Sources: RFC 8246 (immutable spares the revalidation at a reload); RFC 9111 (a year is the most that caches honour). */
export const defaultCacheControl: CacheControl = {
  fingerprinted: 'public, max-age=31536000, immutable',
  // Browsers ask every time. CloudFront may answer for five minutes by itself: a publish invalidates what it changed,
  // and where that failed, the old page is gone soon all the same.
  others: 'public, max-age=0, s-maxage=300, must-revalidate',
}
