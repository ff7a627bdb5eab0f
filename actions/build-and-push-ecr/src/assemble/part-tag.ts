import { createHash } from 'node:crypto'

/** A job's part of an image: what it has in common with the other parts, and what it builds. */
export interface Part {
  /** GITHUB_RUN_ID */
  readonly runId: string
  /** GITHUB_RUN_ATTEMPT, from 1. */
  readonly attempt: number
  /** What decides about the image beside its platform, in any form; no two images of one run have it in common. */
  readonly partOf: string
  /** `linux/arm64`, `linux/arm/v7`. */
  readonly platform: string
}

/**
 * The tag under which a job leaves its platform's image for the job that assembles: `part-<run>.<attempt>-<hash>-linux-arm64`.
 * Nothing else goes from job to job.
 */
export function partTag({ runId, attempt, partOf, platform }: Part): string {
  const hash = createHash('sha256').update(partOf).digest('hex').slice(0, 8)
  return `part-${runId}.${attempt}-${hash}-${platform.replaceAll('/', '-')}`
}
