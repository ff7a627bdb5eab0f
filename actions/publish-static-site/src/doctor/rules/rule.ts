import type { BucketSettings, DistributionFacts, Facts, Read } from '../facts.js'
import type { Finding } from '../finding.js'

export type BucketRule = (bucket: BucketSettings, facts: Facts) => readonly Finding[]
export type DistributionRule = (distribution: DistributionFacts, facts: Facts) => readonly Finding[]

/** What a rule says of something that may not have been looked at; that is said elsewhere, once for all rules. */
export function known<T>(read: Read<T>): T | undefined {
  return read.kind === 'read' ? read.value : undefined
}

/** The distributions that were found. */
export function distributionsOf({ distributions }: Facts): readonly DistributionFacts[] {
  return distributions.flatMap(({ found }) => known(found) ?? [])
}

/** Whether visitors, or CloudFront for them, get the site from S3's website endpoint, which serves public objects alone. */
export function isWebsite(facts: Facts): boolean {
  const found = distributionsOf(facts)
  const behaviors = found.flatMap((distribution) => distribution.behaviors)
  return facts.distributions.length === 0 || behaviors.some(({ origin }) => origin.isWebsite)
}
