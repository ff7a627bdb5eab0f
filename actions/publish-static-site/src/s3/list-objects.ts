import type { S3Client } from '@aws-sdk/client-s3'
import { ownFolder } from '../manifest/manifest.js'
import { owned } from './object-input.js'
import type { RemoteObject } from './object-store.js'
import type { S3Place } from './s3-store.js'

/** Every object below the prefix, by its path there. */
export async function listObjects(s3: S3Client, place: S3Place): Promise<ReadonlyMap<string, RemoteObject>> {
  const { ListObjectsV2Command } = await import('@slipway/aws/sdk/s3')
  const { prefix } = place
  const objects = new Map<string, RemoteObject>()
  let token: string | undefined
  do {
    const page = await s3.send(
      new ListObjectsV2Command({
        ...owned(place),
        Prefix: prefix,
        // Keys may hold characters that XML cannot. Source: the API reference of ListObjectsV2, encoding-type.
        EncodingType: 'url',
        ...(token === undefined ? {} : { ContinuationToken: token }),
      }),
    )
    for (const { Key: encoded, ETag: etag = '', Size: size = 0, LastModified: modified } of page.Contents ??
      []) {
      const key = page.EncodingType === 'url' ? decodeKey(encoded ?? '') : (encoded ?? '')
      if (isOfSite(key, prefix))
        objects.set(key.slice(prefix.length), { etag, size, modifiedAt: modified?.getTime() ?? 0 })
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined
  } while (token !== undefined)
  return objects
}

function isOfSite(key: string, prefix: string): boolean {
  return key.startsWith(prefix) && key !== prefix && !key.startsWith(prefix + ownFolder)
}

/** S3 encodes keys in listings as forms are: a space is a plus. */
function decodeKey(encoded: string): string {
  return decodeURIComponent(encoded.replace(/\+/g, ' '))
}
