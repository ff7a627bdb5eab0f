import { asError, UserError } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'

// How S3 says that a bucket lives elsewhere: by the endpoint that was asked, and by how long the bucket exists.
const elsewhere = [
  'PermanentRedirect',
  'TemporaryRedirect',
  'AuthorizationHeaderMalformed',
  'IllegalLocationConstraintException',
]

/** What the first look into the bucket threw, as what to do about the bucket or the region. */
export async function explainBucketError(error: unknown, bucket: string, aws: Aws): Promise<Error> {
  if (isAwsError(error, 'NoSuchBucket')) {
    return new UserError(`There is no bucket ${bucket}`, {
      cause: error,
      hint: 'Check the input bucket for a typing error, and that the credentials are of the account you mean.',
    })
  }
  if (!isAwsError(error, ...elsewhere)) return asError(error)
  const region = regionOf(error) ?? (await askForRegion(bucket, aws))
  if (region === undefined || region === aws.region) return error
  return new UserError(`The bucket ${bucket} is in ${region}, not in ${aws.region}`, {
    cause: error,
    hint: `Give the input aws-region: ${region}`,
  })
}

/** HeadBucket answers with the bucket's region, whatever else it answers. */
async function askForRegion(bucket: string, aws: Aws): Promise<string | undefined> {
  const [s3, { HeadBucketCommand }] = await Promise.all([aws.s3(), import('@slipway/aws/sdk/s3')])
  try {
    return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion
  } catch (error) {
    return regionOf(error)
  }
}

/** The header x-amz-bucket-region of the answer behind an error, or the Region that its body names. */
export function regionOf(thrown: unknown): string | undefined {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if ('$response' in error) {
      // The SDK attaches the raw answer to what it throws; its type does not say so.
      const { headers = {} } = error.$response as { headers?: Readonly<Record<string, string>> }
      const region = headers['x-amz-bucket-region']
      if (region !== undefined) return region
    }
    if ('Region' in error && typeof error.Region === 'string') return error.Region
  }
  return undefined
}
