import type { DistributionFacts, Facts, OriginFacts } from '../facts.js'
import type { Finding } from '../finding.js'
import { mayRead } from '../may-read.js'
import { json, partitionOf, readingStatement } from '../snippets.js'
import { known, type DistributionRule } from './rule.js'

/** Whether the distribution signs its requests, and the bucket lets it in. */
export const originAccess: DistributionRule = (distribution, facts) =>
  originsOf(distribution).flatMap((origin) => {
    if (origin.isWebsite) return [websiteOrigin(distribution, facts)]
    return [...signing(origin, distribution), ...grant(origin, distribution, facts)]
  })

function originsOf({ behaviors }: DistributionFacts): readonly OriginFacts[] {
  return [...new Map(behaviors.map(({ origin }) => [origin.id, origin])).values()]
}

function websiteOrigin({ id }: DistributionFacts, { site }: Facts): Finding {
  return {
    level: 'warning',
    what: `The distribution ${id} reads from the website endpoint of ${site.bucket}`,
    why: 'It speaks plain HTTP, so that what visitors get may be changed between S3 and CloudFront, and it serves public objects alone.',
    mend: `Make ${site.bucket}.s3.${site.region}.amazonaws.com the origin, with an origin access control, and let clean-urls stand in for the folders' index pages.`,
  }
}

const makeControl =
  'aws cloudfront create-origin-access-control --origin-access-control-config ' +
  'Name=site,SigningProtocol=sigv4,SigningBehavior=always,OriginAccessControlOriginType=s3'

function signing(
  { id: originId, signing: how, identity }: OriginFacts,
  { id }: DistributionFacts,
): readonly Finding[] {
  const attach = `${makeControl}\nand set its ID as OriginAccessControlId of the origin ${originId} of ${id}.`
  if (how === undefined && identity === undefined) {
    return [
      {
        level: 'error',
        what: `The origin ${originId} of ${id} has no origin access control`,
        why: 'CloudFront asks S3 without a name, so that it gets public objects alone: of a closed bucket every page is answered 403.',
        mend: attach,
      },
    ]
  }
  if (how === undefined) {
    return [
      {
        level: 'warning',
        what: `The origin ${originId} of ${id} has an origin access identity, the way of before`,
        why: 'It reads nothing that is encrypted with a KMS key, and nothing in regions that came after 2022.',
        mend: attach,
      },
    ]
  }
  const behavior = known(how)
  if (behavior === undefined || behavior === 'always') return []
  const isNever = behavior === 'never'
  return [
    {
      level: isNever ? 'error' : 'warning',
      what: `The origin access control of ${originId} of ${id} signs ${isNever ? 'no requests' : 'only requests without Authorization'}`,
      why: isNever
        ? 'CloudFront asks S3 without a name: of a closed bucket every page is answered 403.'
        : 'A visitor who sends Authorization is answered 403, where the header is passed on.',
      mend: 'Set SigningBehavior of the origin access control to always.',
    },
  ]
}

function grant(origin: OriginFacts, { id, arn }: DistributionFacts, facts: Facts): readonly Finding[] {
  const { bucket, site } = facts
  if (bucket.kind !== 'there' || bucket.policy.kind === 'unread') return []
  // Without a name nothing is granted; that is said of the origin.
  if (origin.signing === undefined && origin.identity === undefined) return []
  const objects = `arn:${partitionOf(site.region)}:s3:::${site.bucket}/${site.prefix}`
  const identity = origin.signing === undefined ? origin.identity : undefined
  const found = mayRead(bucket.policy.value ?? [], {
    arn,
    objectArn: `${objects}${site.indexDocument}`,
    identity,
  })
  const add = `Add this statement to the bucket policy:\n${json(readingStatement(`${objects}*`, arn))}`
  const why = 'S3 refuses what CloudFront asks for: every page is answered 403.'
  switch (found) {
    case 'yes':
      return []
    case 'anyone':
      return [
        {
          level: 'warning',
          what: `The bucket policy lets any distribution of anybody read ${site.bucket}`,
          why: 'Whoever knows the name of the bucket can show it through a distribution of their own.',
          mend: `Instead of the statement without AWS:SourceArn:\n${json(readingStatement(`${objects}*`, arn))}`,
        },
      ]
    case 'other':
      return [
        {
          level: 'error',
          what: `The bucket policy lets another distribution read ${site.bucket}, not ${id}`,
          why,
          mend: add,
        },
      ]
    case 'no':
      return [
        {
          level: 'error',
          what: `The bucket policy does not let ${id} read ${site.bucket}/${site.prefix}`,
          why,
          mend: add,
        },
      ]
    case 'denied':
      return [
        {
          level: 'error',
          what: `The bucket policy denies ${id} to read ${site.bucket}/${site.prefix}`,
          why: `${why} No Allow outweighs a Deny.`,
          mend: 'Except the distribution in the statement with Effect Deny, by a condition on AWS:SourceArn.',
        },
      ]
    case 'unclear':
      return [
        {
          level: 'unknown',
          what: `Whether the bucket policy lets ${id} read ${site.bucket} depends on conditions that only S3 knows`,
          why,
          mend: 'Fetch a page through the distribution; verify: true does so after each publish.',
        },
      ]
  }
}
