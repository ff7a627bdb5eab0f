import { json } from '../snippets.js'
import { known, type DistributionRule } from './rule.js'

/** Whether CloudFront can read what is encrypted with a key of KMS. */
export const keyAccess: DistributionRule = ({ id, arn, behaviors }, { bucket, site }) => {
  const encryption = bucket.kind === 'there' ? known(bucket.encryption) : undefined
  if (encryption?.isKms !== true) return []
  const why = 'S3 asks KMS in the name of whoever reads. Where the key says no, every page is answered 403.'
  const signs = behaviors.every(({ origin }) => origin.signing !== undefined)
  if (!signs) {
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
  if (keyId === undefined || keyId.endsWith('alias/aws/s3')) {
    return [
      {
        level: 'error',
        what: `The bucket ${site.bucket} encrypts with the key aws/s3, which no policy opens for CloudFront`,
        why,
        mend: `aws s3api put-bucket-encryption --bucket ${site.bucket} --server-side-encryption-configuration 'Rules=[{ApplyServerSideEncryptionByDefault={SSEAlgorithm=AES256}}]'\nand publish anew, or encrypt with a key of your own.`,
      },
    ]
  }
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringEquals: { 'AWS:SourceArn': arn } },
  }
  return [
    {
      level: 'unknown',
      what: `Whether the key ${keyId} lets ${id} decrypt was not looked at`,
      why,
      mend: `aws kms get-key-policy --key-id ${keyId} --policy-name default --output text\nhas to show this statement:\n${json(statement)}`,
    },
  ]
}
