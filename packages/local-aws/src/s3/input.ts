import type { Request } from '../service.js'
import type { Address } from './address.js'
import { header } from './headers.js'

/** The members of the service model that travel in headers. */
const inHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'CacheControl',
  'content-disposition': 'ContentDisposition',
  'content-encoding': 'ContentEncoding',
  'content-language': 'ContentLanguage',
  'content-md5': 'ContentMD5',
  'content-type': 'ContentType',
  expires: 'Expires',
  'if-match': 'IfMatch',
  'if-modified-since': 'IfModifiedSince',
  'if-none-match': 'IfNoneMatch',
  'if-unmodified-since': 'IfUnmodifiedSince',
  range: 'Range',
  'x-amz-acl': 'ACL',
  'x-amz-checksum-algorithm': 'ChecksumAlgorithm',
  'x-amz-checksum-crc32': 'ChecksumCRC32',
  'x-amz-checksum-crc32c': 'ChecksumCRC32C',
  'x-amz-checksum-crc64nvme': 'ChecksumCRC64NVME',
  'x-amz-checksum-mode': 'ChecksumMode',
  'x-amz-checksum-sha1': 'ChecksumSHA1',
  'x-amz-checksum-sha256': 'ChecksumSHA256',
  'x-amz-checksum-type': 'ChecksumType',
  'x-amz-copy-source': 'CopySource',
  'x-amz-copy-source-if-match': 'CopySourceIfMatch',
  'x-amz-copy-source-if-none-match': 'CopySourceIfNoneMatch',
  'x-amz-copy-source-range': 'CopySourceRange',
  'x-amz-expected-bucket-owner': 'ExpectedBucketOwner',
  'x-amz-metadata-directive': 'MetadataDirective',
  'x-amz-sdk-checksum-algorithm': 'ChecksumAlgorithm',
  'x-amz-server-side-encryption': 'ServerSideEncryption',
  'x-amz-server-side-encryption-aws-kms-key-id': 'SSEKMSKeyId',
  'x-amz-server-side-encryption-bucket-key-enabled': 'BucketKeyEnabled',
  'x-amz-source-expected-bucket-owner': 'ExpectedSourceBucketOwner',
  'x-amz-storage-class': 'StorageClass',
  'x-amz-tagging': 'Tagging',
  'x-amz-tagging-directive': 'TaggingDirective',
  'x-amz-website-redirect-location': 'WebsiteRedirectLocation',
}

const inQuery: Readonly<Record<string, string>> = {
  'continuation-token': 'ContinuationToken',
  delimiter: 'Delimiter',
  'encoding-type': 'EncodingType',
  'fetch-owner': 'FetchOwner',
  'max-keys': 'MaxKeys',
  'max-parts': 'MaxParts',
  'part-number-marker': 'PartNumberMarker',
  partNumber: 'PartNumber',
  prefix: 'Prefix',
  'start-after': 'StartAfter',
  uploadId: 'UploadId',
}

const numbers = ['MaxKeys', 'MaxParts', 'PartNumber']

/** A request's input by the members' names, without what is in its body. */
export function readInput(request: Request, { bucket, key }: Address): Readonly<Record<string, unknown>> {
  const input: Record<string, unknown> = {}
  if (bucket !== undefined) input.Bucket = bucket
  if (key !== undefined) input.Key = key
  const metadata: Record<string, string> = {}
  for (const name of Object.keys(request.headers)) {
    const member = inHeaders[name]
    if (member !== undefined) input[member] = header(request, name)
    else if (name.startsWith('x-amz-meta-')) metadata[name.slice(11)] = header(request, name) ?? ''
  }
  if (Object.keys(metadata).length > 0) input.Metadata = metadata
  for (const [name, value] of request.query) {
    const member = inQuery[name]
    if (member !== undefined) input[member] = numbers.includes(member) ? Number(value) : value
  }
  return input
}
