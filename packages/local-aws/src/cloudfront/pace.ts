/** How long CloudFront takes, in milliseconds of the world's time. A test sets what it wants to see. */
export interface CloudFrontPace {
  /** Until the edges serve by a changed configuration; minutes in AWS. */
  deploymentMs: number
  /** Until a key value store that was made is READY. */
  provisioningMs: number
  /** Until the edges see what was written to a key value store. */
  propagationMs: number
  /** Until the edges run what was published. */
  publishMs: number
}

export function defaultPace(): CloudFrontPace {
  return { deploymentMs: 5_000, provisioningMs: 500, propagationMs: 0, publishMs: 0 }
}
