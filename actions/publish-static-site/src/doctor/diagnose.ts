import type { BucketFacts, Facts, Read, SiteFacts } from './facts.js'
import type { Finding, Level } from './finding.js'
import { behaviors } from './rules/caching.js'
import { certificate, isServing, oldTls, securityHeaders } from './rules/distribution-state.js'
import { keyAccess, keyState } from './rules/encryption.js'
import { leftovers, oldVersions } from './rules/housekeeping.js'
import { internalFiles } from './rules/internal-files.js'
import { originAccess } from './rules/origin-access.js'
import { otherOwner } from './rules/ownership.js'
import { errorPage, folderPages, rootPage, wrongStatus } from './rules/pages.js'
import { aclsInUse, openAccessBlock, publicAcl, publicPolicy } from './rules/public-access.js'
import { hiddenFiles, originOfIts, shownPrefix } from './rules/reach.js'
import { distributionsOf, type BucketRule, type DistributionRule } from './rules/rule.js'
import { json } from './snippets.js'

const bucketRules: readonly BucketRule[] = [
  publicPolicy,
  publicAcl,
  openAccessBlock,
  aclsInUse,
  otherOwner,
  keyState,
  leftovers,
  oldVersions,
]
const distributionRules: readonly DistributionRule[] = [
  isServing,
  originOfIts,
  shownPrefix,
  originAccess,
  keyAccess,
  internalFiles,
  rootPage,
  folderPages,
  hiddenFiles,
  errorPage,
  wrongStatus,
  certificate,
  oldTls,
  behaviors,
  securityHeaders,
]
const order: readonly Level[] = ['error', 'warning', 'unknown', 'hint']

/** What is wrong with bucket and distributions, the worst first. */
export function diagnose(facts: Facts): readonly Finding[] {
  const { bucket } = facts
  const found = [
    ...aboutPlace(bucket, facts.site),
    ...(bucket.kind === 'there' ? bucketRules.flatMap((rule) => rule(bucket, facts)) : []),
    ...facts.distributions.flatMap(({ id, found: read }) =>
      read.kind === 'read' && read.value === undefined ? [missingDistribution(id)] : [],
    ),
    ...distributionsOf(facts).flatMap((distribution) =>
      distributionRules.flatMap((rule) => rule(distribution, facts)),
    ),
    ...unread(facts),
  ]
  return order.flatMap((level) => found.filter((finding) => finding.level === level))
}

function aboutPlace(bucket: BucketFacts, { bucket: name, region }: SiteFacts): readonly Finding[] {
  switch (bucket.kind) {
    case 'there':
      return []
    case 'missing':
      return [
        {
          level: 'error',
          what: `There is no bucket ${name}`,
          why: 'There is nowhere to publish to.',
          mend: 'Check the input bucket for a typing error, and that the credentials are of the account you mean.',
        },
      ]
    case 'elsewhere':
      return [
        {
          level: 'error',
          what: `The bucket ${name} is in ${bucket.region}, not in ${region}`,
          why: 'S3 refuses every request that comes to another region; nothing else of the bucket was looked at.',
          mend: `aws-region: ${bucket.region}`,
        },
      ]
    case 'refused':
      return [
        {
          level: 'error',
          what: `The bucket ${name} may not be used`,
          why: bucket.why,
          mend: 'Let the role list it, as the policy below does; see expected-bucket-owner, and who owns the bucket.',
        },
      ]
  }
}

function missingDistribution(id: string): Finding {
  return {
    level: 'error',
    what: `There is no CloudFront distribution ${id}`,
    why: 'Nothing can be invalidated: visitors would keep the old site.',
    mend: 'Check the input distribution-id, and that the credentials are of the account that owns it.',
  }
}

/** What could not be looked at, each once. */
function unread(facts: Facts): readonly Finding[] {
  const { bucket } = facts
  const reads: readonly (Read<unknown> | undefined)[] = [
    ...(bucket.kind === 'there'
      ? [
          bucket.policy,
          bucket.isPublic,
          bucket.accessBlock,
          bucket.ownership,
          // Without ACLs it does not matter.
          ...(bucket.ownership.kind === 'read' && bucket.ownership.value === 'BucketOwnerEnforced'
            ? []
            : [bucket.publicGrants]),
          bucket.encryption,
          bucket.isVersioned,
          bucket.lifecycle,
        ]
      : []),
    ...facts.distributions.map(({ found }) => found),
    ...distributionsOf(facts).flatMap(({ behaviors: all }) =>
      all.flatMap(({ cache, origin }) => [cache, origin.signing]),
    ),
    facts.published,
    facts.isForeign,
    facts.key,
    ...(facts.key?.kind === 'read' ? [facts.key.value.policy, facts.key.value.mayEncrypt] : []),
  ]
  const findings = reads.flatMap((read) => (read?.kind === 'unread' ? [unreadFinding(read)] : []))
  return [...new Map(findings.map((finding) => [finding.what, finding])).values()]
}

function unreadFinding({ what, why, statement }: Extract<Read<unknown>, { kind: 'unread' }>): Finding {
  return {
    level: 'unknown',
    what: `Not looked at: ${what}`,
    why,
    mend:
      statement === undefined
        ? 'Look at it by hand.'
        : `Add this statement to the policy of the role:\n${json({ Effect: 'Allow', ...statement })}`,
  }
}
