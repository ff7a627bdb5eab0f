import { leastPolicies, type PolicyWish } from './least-policy.js'
import { decryptingStatement, hidingStatement, json, partitionOf, readingStatement } from './snippets.js'

export interface PrintedPolicy {
  readonly title: string
  /** JSON. */
  readonly text: string
}

/** The least policies of all that takes part: the roles by what they do, the bucket, and the key where there is one. */
export function printPolicies(wish: PolicyWish): readonly PrintedPolicy[] {
  const { bucket, prefix, region, distributions, keyId } = wish
  const roles = leastPolicies(wish).map(({ modes, statements }) => ({
    title: `The least policy of a role for mode ${modes}`,
    text: policy(statements),
  }))
  const arns = distributions.map(({ arn }) => arn)
  if (arns.length === 0) return roles
  const objects = `arn:${partitionOf(region)}:s3:::${bucket}/${prefix}`
  const ofBucket = {
    title: 'The bucket policy for an origin access control',
    text: policy([readingStatement(`${objects}*`, arns), hidingStatement(objects)]),
  }
  const ofKey = {
    title: 'The statement for CloudFront in the key policy',
    text: json(decryptingStatement(arns)),
  }
  return [...roles, ofBucket, ...(keyId === undefined ? [] : [ofKey])]
}

function policy(statements: readonly object[]): string {
  return json({ Version: '2012-10-17', Statement: statements })
}
