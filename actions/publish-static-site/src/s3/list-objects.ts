import type { S3Client } from '@aws-sdk/client-s3'
import type { RemoteObject } from '../plan/plan.js'
import type { S3Place } from './s3-bucket.js'

/** Every object below the prefix, by its path there. */
export async function listObjects(
  s3: S3Client,
  { bucket, prefix }: S3Place,
): Promise<ReadonlyMap<string, RemoteObject>> {
  const { ListObjectsV2Command } = await import('@slipway/aws/sdk/s3')
  const objects = new Map<string, RemoteObject>()
  let token: string | undefined
  do {
    const page = await s3.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        // Keys may hold characters that XML cannot. Source: the API reference of ListObjectsV2, encoding-type.
        EncodingType: 'url',
        ...(token === undefined ? {} : { ContinuationToken: token }),
      }),
    )
    for (const { Key: encoded, ETag: etag = '', Size: size = 0 } of page.Contents ?? []) {
      const key = page.EncodingType === 'url' ? decodeKey(encoded ?? '') : (encoded ?? '')
      if (key.startsWith(prefix) && key !== prefix) objects.set(key.slice(prefix.length), { etag, size })
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined
  } while (token !== undefined)
  return objects
}

/** S3 encodes keys in listings as forms are: a space is a plus. */
function decodeKey(encoded: string): string {
  return decodeURIComponent(encoded.replace(/\+/g, ' '))
}
