import { AwsError, type Request } from '../service.js'
import { invalidArgument } from './errors.js'
import { header } from './headers.js'

const kept = [
  'cache-control',
  'content-disposition',
  'content-language',
  'expires',
  'x-amz-website-redirect-location',
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
  'x-amz-server-side-encryption-bucket-key-enabled',
]

const storageClasses = [
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
]

/**
 * What a write says of the object, in the form in which reads tell it.
 * @throws AwsError MetadataTooLarge, InvalidStorageClass, InvalidArgument, AccessControlListNotSupported
 */
export function readObjectHeaders(request: Request): Readonly<Record<string, string>> {
  refuseAcl(request)
  const headers: Record<string, string> = {
    'content-type': header(request, 'content-type') ?? 'binary/octet-stream',
  }
  for (const name of kept) {
    const value = header(request, name)
    if (value !== undefined) headers[name] = value
  }
  const encoding = contentEncoding(header(request, 'content-encoding'))
  if (encoding !== '') headers['content-encoding'] = encoding
  const storageClass = header(request, 'x-amz-storage-class') ?? 'STANDARD'
  if (!storageClasses.includes(storageClass)) {
    throw new AwsError('InvalidStorageClass', 'The storage class you specified is not valid')
  }
  if (storageClass !== 'STANDARD') headers['x-amz-storage-class'] = storageClass
  const redirect = headers['x-amz-website-redirect-location']
  if (redirect !== undefined && !/^(\/|https?:\/\/)/.test(redirect)) {
    throw new AwsError(
      'InvalidRedirectLocation',
      "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.",
    )
  }
  return { ...headers, ...readMetadata(request) }
}

/** The tags of a write, as `a=1&b=2`. @throws AwsError InvalidTag */
export function readTagging(request: Request): string | undefined {
  const tagging = header(request, 'x-amz-tagging')
  if (tagging === undefined || tagging === '') return undefined
  const tags = [...new URLSearchParams(tagging)]
  if (tags.length > 10) throw new AwsError('BadRequest', 'Object tags cannot be greater than 10')
  if (tags.some(([name, value]) => name === '' || name.length > 128 || value.length > 256)) {
    throw invalidArgument('The header x-amz-tagging is invalid', 'x-amz-tagging', tagging)
  }
  return tagging
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html */
const maxMetadataBytes = 2048

function readMetadata(request: Request): Readonly<Record<string, string>> {
  const metadata = Object.entries(request.headers).filter(([name]) => name.startsWith('x-amz-meta-'))
  const size = metadata.reduce((sum, [name, value]) => sum + name.length - 11 + String(value).length, 0)
  if (size > maxMetadataBytes) {
    throw new AwsError(
      'MetadataTooLarge',
      'Your metadata headers exceed the maximum allowed metadata size',
      400,
      {
        Size: String(size),
        MaxSizeAllowed: String(maxMetadataBytes),
      },
    )
  }
  return Object.fromEntries(metadata.map(([name, value]) => [name, String(value)]))
}

/** `aws-chunked` is of the transfer, not of the object. */
function contentEncoding(value = ''): string {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== 'aws-chunked' && item !== '')
    .join(',')
}

/** Buckets made since 2023 own what is in them and know no ACLs but these. */
function refuseAcl(request: Request): void {
  const acl = header(request, 'x-amz-acl')
  if (acl === undefined || acl === 'bucket-owner-full-control' || acl === 'private') return
  throw new AwsError('AccessControlListNotSupported', 'The bucket does not allow ACLs')
}
