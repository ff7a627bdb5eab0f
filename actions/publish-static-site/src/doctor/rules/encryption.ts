import type { DistributionFacts, KeyFacts, SiteFacts } from '../facts.js'
import type { Finding } from '../finding.js'
import { mayRead } from '../may-read.js'
import { decryptingStatement, json } from '../snippets.js'
import { known, type BucketRule, type DistributionRule } from './rule.js'

const why = 'S3 asks KMS in the name of whoever reads. Where the key says no, every page is answered 403.'

/** Whether CloudFront can read what is encrypted with a key of KMS. */
export const keyAccess: DistributionRule = (distribution, { bucket, site, key }) => {
  const { id, behaviors } = distribution
  const encryption = bucket.kind === 'there' ? known(bucket.encryption) : undefined
  if (encryption?.isKms !== true) return []
  if (!behaviors.every(({ origin }) => origin.signing !== undefined)) {
    return [
      {
        level: 'error',
        what: `The bucket ${site.bucket} encrypts with KMS, and ${id} has no origin access control`,
        why: 'Neither an origin access identity nor the website endpoint reads what is encrypted with KMS: it is answered 403.',
        mend: 'Give the origin an origin access control, or encrypt with sse: AES256.',
      },
    ]
  }
  const { keyId } = encryption
  const found = key === undefined ? undefined : known(key)
  if (keyId === undefined || keyId.endsWith('alias/aws/s3') || found?.isOfAws === true)
    return [keyOfAws(site)]
  if (found === undefined) return [notLookedAt(keyId, distribution)]
  return grantOf(found, distribution)
}

/** Whether the key is there to be used, and the role may encrypt what it uploads. */
export const keyState: BucketRule = (_bucket, { key }) => {
  const found = key === undefined ? undefined : known(key)
  if (found === undefined || found.isOfAws) return []
  if (found.state !== 'Enabled') {
    return [
      {
        level: 'error',
        what: `The key ${found.arn} cannot be used: it is ${found.state}`,
        why: 'S3 neither stores nor shows anything that is encrypted with it.',
        mend:
          found.state === 'PendingDeletion'
            ? `aws kms cancel-key-deletion --key-id ${found.arn}\naws kms enable-key --key-id ${found.arn}`
            : `aws kms enable-key --key-id ${found.arn}`,
      },
    ]
  }
  if (known(found.mayEncrypt) !== false) return []
  const statement = {
    Effect: 'Allow',
    Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
    Resource: found.arn,
  }
  return [
    {
      level: 'warning',
      what: `The role may not encrypt with the key ${found.arn}`,
      why: 'S3 refuses each upload, unless a policy lets the role use the key through S3 alone (kms:ViaService).',
      mend: `Add this statement to the policy of the role; the key policy has to leave it to IAM (Principal arn:aws:iam::<account>:root), or name the role:\n${json(statement)}`,
    },
  ]
}

function keyOfAws({ bucket }: SiteFacts): Finding {
  return {
    level: 'error',
    what: `The bucket ${bucket} encrypts with the key aws/s3, which no policy opens for CloudFront`,
    why,
    mend: `aws s3api put-bucket-encryption --bucket ${bucket} --server-side-encryption-configuration 'Rules=[{ApplyServerSideEncryptionByDefault={SSEAlgorithm=AES256}}]'\nand publish anew, or encrypt with a key of your own.`,
  }
}

function notLookedAt(keyId: string, { id, arn }: DistributionFacts): Finding {
  return {
    level: 'unknown',
    what: `Whether the key ${keyId} lets ${id} decrypt was not looked at`,
    why,
    mend: `aws kms get-key-policy --key-id ${keyId} --policy-name default --output text\nhas to show this statement:\n${json(decryptingStatement([arn]))}`,
  }
}

function grantOf(key: KeyFacts, distribution: DistributionFacts): readonly Finding[] {
  const { id, arn } = distribution
  const policy = known(key.policy)
  if (policy === undefined) return [notLookedAt(key.arn, distribution)]
  const add = `Add this statement to the key policy (aws kms put-key-policy --key-id ${key.arn} --policy-name default):\n${json(decryptingStatement([arn]))}`
  const finding = (level: Finding['level'], what: string, mend = add): Finding => ({ level, what, why, mend })
  switch (mayRead(policy, { arn, objectArn: key.arn, identity: undefined }, 'kms:decrypt')) {
    case 'yes':
      return []
    case 'anyone':
      return [
        {
          level: 'warning',
          what: `The policy of the key ${key.arn} lets any distribution of anybody decrypt`,
          why: 'Only the bucket policy then stands between a distribution of somebody else and what the key encrypts.',
          mend: `Instead of the statement without AWS:SourceArn:\n${json(decryptingStatement([arn]))}`,
        },
      ]
    case 'other':
      return [
        finding('error', `The policy of the key ${key.arn} lets another distribution decrypt, not ${id}`),
      ]
    case 'no':
      return [finding('error', `The policy of the key ${key.arn} does not let ${id} decrypt`)]
    case 'denied':
      return [
        finding(
          'error',
          `The policy of the key ${key.arn} denies ${id} to decrypt`,
          'Except the distribution in the statement with Effect Deny, by a condition on AWS:SourceArn.',
        ),
      ]
    case 'unclear':
      return [
        finding(
          'unknown',
          `Whether the key ${key.arn} lets ${id} decrypt depends on conditions that only KMS knows`,
          'Fetch a page through the distribution; verify: true does so after each publish.',
        ),
      ]
  }
}
