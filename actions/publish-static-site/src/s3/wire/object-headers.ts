import type { ObjectInput } from '../object-input.js'

// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
const names: Readonly<Record<Exclude<keyof ObjectInput, 'Bucket' | 'Key' | 'Metadata'>, string>> = {
  BucketKeyEnabled: 'x-amz-server-side-encryption-bucket-key-enabled',
  CacheControl: 'cache-control',
  ContentDisposition: 'content-disposition',
  ContentEncoding: 'content-encoding',
  ContentLanguage: 'content-language',
  ContentType: 'content-type',
  ExpectedBucketOwner: 'x-amz-expected-bucket-owner',
  Expires: 'expires',
  SSEKMSKeyId: 'x-amz-server-side-encryption-aws-kms-key-id',
  ServerSideEncryption: 'x-amz-server-side-encryption',
  StorageClass: 'x-amz-storage-class',
  Tagging: 'x-amz-tagging',
  WebsiteRedirectLocation: 'x-amz-website-redirect-location',
}

/** What the SDK would send of an object beside its bytes, as headers. */
export function inputHeaders(input: ObjectInput): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [member, name] of Object.entries(names)) {
    const value = input[member as keyof typeof names]
    if (value !== undefined) headers[name] = value instanceof Date ? value.toUTCString() : String(value)
  }
  for (const [name, value] of Object.entries(input.Metadata ?? {})) headers[`x-amz-meta-${name}`] = value
  return headers
}
