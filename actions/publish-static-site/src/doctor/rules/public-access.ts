import { blockAll } from '../snippets.js'
import { isWebsite, known, type BucketRule } from './rule.js'

/** The bucket's objects are open to everyone past the distribution. */
export const publicPolicy: BucketRule = ({ isPublic }, facts) => {
  if (known(isPublic) !== true) return []
  const { bucket } = facts.site
  if (isWebsite(facts)) {
    return [
      {
        level: 'warning',
        what: `The bucket ${bucket} is public`,
        why: 'S3 serves a website from public objects alone. Anybody gets them past CloudFront too, over plain HTTP, at your cost.',
        mend: 'Use a distribution with the REST endpoint as its origin, an origin access control and clean-urls; then close the bucket.',
      },
    ]
  }
  return [
    {
      level: 'error',
      what: `The bucket ${bucket} is public: its policy lets everyone in`,
      why: 'Anybody gets its objects past CloudFront, and so past its certificate, its firewall and its logs, at your cost.',
      mend: [
        `aws s3api put-public-access-block --bucket ${bucket} --public-access-block-configuration ${blockAll}`,
        'and take the statement with Principal "*" out of the bucket policy.',
      ].join('\n'),
    },
  ]
}

export const publicAcl: BucketRule = ({ publicGrants, ownership, accessBlock }, { site: { bucket } }) => {
  const grants = known(publicGrants) ?? []
  const isInert = known(ownership) === 'BucketOwnerEnforced' || known(accessBlock)?.ignorePublicAcls === true
  if (grants.length === 0 || isInert) return []
  return [
    {
      level: 'error',
      what: `The ACL of the bucket ${bucket} grants ${grants.join(', ')} to everyone`,
      why: 'Anybody may list the bucket with READ, and with WRITE put what they like into the site.',
      mend: ownershipCommand(bucket),
    },
  ]
}

export const openAccessBlock: BucketRule = ({ accessBlock }, facts) => {
  const block = known(accessBlock)
  if (block === undefined || isWebsite(facts)) return []
  const names = {
    blockPublicAcls: 'BlockPublicAcls',
    ignorePublicAcls: 'IgnorePublicAcls',
    blockPublicPolicy: 'BlockPublicPolicy',
    restrictPublicBuckets: 'RestrictPublicBuckets',
  } as const
  const keys = ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'] as const
  const open = keys.filter((name) => !block[name]).map((name) => names[name])
  if (open.length === 0) return []
  const { bucket } = facts.site
  return [
    {
      level: 'warning',
      what: `The bucket ${bucket} may be made public: ${open.join(', ')} ${open.length === 1 ? 'is' : 'are'} off`,
      why: 'One wrong policy or ACL opens everything in it. A distribution with an origin access control needs nothing public.',
      mend: `aws s3api put-public-access-block --bucket ${bucket} --public-access-block-configuration ${blockAll}`,
    },
  ]
}

export const aclsInUse: BucketRule = ({ ownership }, { site: { bucket } }) => {
  if (ownership.kind === 'unread' || ownership.value === 'BucketOwnerEnforced') return []
  return [
    {
      level: 'hint',
      what: `ACLs are in use in the bucket ${bucket} (object ownership ${ownership.value ?? 'was never set'})`,
      why: 'Beside the policy, each object may then be opened, or belong to another account.',
      mend: ownershipCommand(bucket),
    },
  ]
}

function ownershipCommand(bucket: string): string {
  return `aws s3api put-bucket-ownership-controls --bucket ${bucket} --ownership-controls 'Rules=[{ObjectOwnership=BucketOwnerEnforced}]'`
}
