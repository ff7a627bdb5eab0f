import type { PutObjectCommandInput } from '@aws-sdk/client-s3'
import type { ObjectHeaders } from '../site/object-headers.js'
import type { SiteObject } from '../site/site-object.js'
import type { S3Place } from './s3-store.js'
import type { StorageOptions } from './storage-options.js'

/** What an upload, a copy and the begin of an upload in parts say alike about an object. */
export type ObjectInput = { readonly Bucket: string; readonly Key: string } & Partial<
  Pick<
    PutObjectCommandInput,
    | 'ContentType'
    | 'CacheControl'
    | 'ContentDisposition'
    | 'ContentLanguage'
    | 'ContentEncoding'
    | 'Expires'
    | 'WebsiteRedirectLocation'
    | 'Metadata'
    | 'StorageClass'
    | 'ServerSideEncryption'
    | 'SSEKMSKeyId'
    | 'BucketKeyEnabled'
    | 'Tagging'
    | 'ExpectedBucketOwner'
  >
>

export function objectInput(
  place: S3Place,
  { path, headers }: SiteObject,
  storage: StorageOptions,
): ObjectInput {
  return {
    ...owned(place),
    Key: place.prefix + path,
    ...headersInput(headers),
    ...storageInput(storage),
  }
}

/** The bucket, and whose it has to be. */
export function owned({ bucket, owner }: S3Place): { Bucket: string; ExpectedBucketOwner?: string } {
  return { Bucket: bucket, ...(owner === undefined ? {} : { ExpectedBucketOwner: owner }) }
}

function headersInput(headers: ObjectHeaders): Partial<ObjectInput> {
  const { contentType, cacheControl, contentDisposition, contentLanguage, contentEncoding } = headers
  const { expires, redirectTo, metadata } = headers
  return {
    ContentType: contentType,
    CacheControl: cacheControl,
    ...(contentDisposition === undefined ? {} : { ContentDisposition: contentDisposition }),
    ...(contentLanguage === undefined ? {} : { ContentLanguage: contentLanguage }),
    ...(contentEncoding === undefined ? {} : { ContentEncoding: contentEncoding }),
    ...(expires === undefined ? {} : { Expires: new Date(expires) }),
    ...(redirectTo === undefined ? {} : { WebsiteRedirectLocation: redirectTo }),
    ...(metadata === undefined ? {} : { Metadata: { ...metadata } }),
  }
}

function storageInput({ storageClass, encryption, tags }: StorageOptions): Partial<ObjectInput> {
  const tagging = new URLSearchParams({ ...tags }).toString()
  return {
    // S3's list of classes grows faster than the SDK's.
    ...(storageClass === undefined
      ? {}
      : { StorageClass: storageClass as NonNullable<ObjectInput['StorageClass']> }),
    ...(encryption === undefined ? {} : { ServerSideEncryption: encryption.kind }),
    ...(encryption === undefined || encryption.kind === 'AES256'
      ? {}
      : {
          BucketKeyEnabled: encryption.isBucketKey,
          ...(encryption.keyId === undefined ? {} : { SSEKMSKeyId: encryption.keyId }),
        }),
    ...(tagging === '' ? {} : { Tagging: tagging }),
  }
}
