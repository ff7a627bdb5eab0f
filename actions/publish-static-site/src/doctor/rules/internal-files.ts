import type { DistributionFacts, Facts, OriginFacts } from '../facts.js'
import { mayRead } from '../may-read.js'
import { hidingStatement, json, partitionOf } from '../snippets.js'
import { known, type DistributionRule } from './rule.js'

/**
 * The manifest and the lock are objects like the site's own. A function at requests answers for itself who sees them
 * (edge-function does not show them); without one, the bucket policy alone can.
 */
export const internalFiles: DistributionRule = (distribution, facts) => {
  const { bucket, site, published } = facts
  if (known(published) === undefined || bucket.kind !== 'there') return []
  const bare = `arn:${partitionOf(site.region)}:s3:::${site.bucket}/${site.prefix}`
  const manifest = `${bare}.slipway/manifest.json`
  const origin = showing(distribution, facts, manifest)
  if (origin === undefined) return []
  const identity = origin.signing === undefined ? origin.identity : undefined
  return [
    {
      level: 'warning',
      what: `The distribution ${distribution.id} shows everyone ${site.prefix}.slipway/manifest.json`,
      why: 'It lists every file of the site, also those that no page links to, with their hashes, and the runs that published.',
      mend: `Add this statement to the bucket policy; publishes go on as before:\n${json(hidingStatement(bare, identity))}`,
    },
  ]
}

/** The origin from which a distribution shows it to whoever asks. */
function showing(
  { arn, behaviors }: DistributionFacts,
  { bucket }: Facts,
  manifest: string,
): OriginFacts | undefined {
  const policy = bucket.kind === 'there' ? known(bucket.policy) : undefined
  return behaviors.find(({ origin, rewrites }) => {
    // Of the website endpoint a statement like this would have to name everyone but the account.
    if (rewrites || origin.isWebsite || policy === undefined) return false
    const identity = origin.signing === undefined ? origin.identity : undefined
    if (origin.signing === undefined && identity === undefined) return false
    return ['yes', 'anyone'].includes(mayRead(policy, { arn, objectArn: manifest, identity }))
  })?.origin
}
