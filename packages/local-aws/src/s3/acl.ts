import { createHash } from 'node:crypto'
import type { BucketSettings } from './bucket-settings.js'

/** The ACL of a bucket: all to its owner, and what it grants to groups. */
export function renderAcl({ owner, acl }: Pick<BucketSettings, 'owner' | 'acl'>): string {
  const id = `<ID>${canonicalId(owner)}</ID>`
  const grants = [
    grant('CanonicalUser', id, 'FULL_CONTROL'),
    ...Object.entries(acl).map(([group, permission]) =>
      grant('Group', `<URI>http://acs.amazonaws.com/groups/global/${group}</URI>`, permission),
    ),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<AccessControlPolicy xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    `<Owner>${id}</Owner><AccessControlList>${grants.join('')}</AccessControlList>`,
    '</AccessControlPolicy>',
  ].join('')
}

// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html
function grant(type: string, grantee: string, permission: string): string {
  const kind = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="${type}"`
  return `<Grant><Grantee ${kind}>${grantee}</Grantee><Permission>${permission}</Permission></Grant>`
}

/** S3 knows accounts by an ID of their own, 64 hexadecimal digits. */
function canonicalId(account: string): string {
  return createHash('sha256').update(account).digest('hex')
}
