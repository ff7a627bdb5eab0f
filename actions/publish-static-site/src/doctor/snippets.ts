/** The partition of a region's ARNs. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

/** The statement of a bucket policy that lets distributions read what is below a prefix. */
export function readingStatement(objects: string, distributions: string | readonly string[]): object {
  return {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: objects,
    Condition: { StringEquals: { 'AWS:SourceArn': oneOrAll(distributions) } },
  }
}

/**
 * What no visitor needs to see: the manifest and the lock, of the site itself, of its releases and of its previews.
 * @param identity an origin access identity, where that reads instead of CloudFront itself
 */
export function hidingStatement(objects: string, identity?: string): object {
  const name = `arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity ${identity ?? ''}`
  return {
    Effect: 'Deny',
    Principal: identity === undefined ? { Service: 'cloudfront.amazonaws.com' } : { AWS: name },
    Action: 's3:GetObject',
    Resource: [`${objects}.slipway/*`, `${objects}*/.slipway/*`],
  }
}

/** Has S3 say 404 to a distribution for what is not there, instead of 403. */
export function listingStatement(bucketArn: string, distributionArn: string): object {
  return {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:ListBucket',
    Resource: bucketArn,
    Condition: { StringEquals: { 'AWS:SourceArn': distributionArn } },
  }
}

/** The statement of a key policy that lets distributions read what the key encrypts. */
export function decryptingStatement(distributionArns: readonly string[]): object {
  return {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringEquals: { 'AWS:SourceArn': oneOrAll(distributionArns) } },
  }
}

/** As people write it. */
function oneOrAll(texts: string | readonly string[]): string | readonly string[] {
  return typeof texts !== 'string' && texts.length === 1 ? (texts[0] ?? '') : texts
}

export function json(value: object): string {
  return JSON.stringify(value, null, 2)
}

export const blockAll =
  'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true'
