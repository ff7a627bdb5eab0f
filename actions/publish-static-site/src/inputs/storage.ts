import type { InputReader } from '@slipway/action-kit'
import type { Encryption, StorageOptions } from '../s3/storage-options.js'

// Of S3's classes those that answer at once. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
const classes = [
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER_IR',
  'EXPRESS_ONEZONE',
]
const kinds = ['AES256', 'aws:kms', 'aws:kms:dsse'] as const

/** How S3 is to keep what is uploaded: `storage-class`, `sse`, `sse-kms-key-id`, `tags`. */
export function readStorage(reader: InputReader): StorageOptions {
  return {
    storageClass: readClass(reader),
    encryption: readEncryption(reader),
    tags: readTags(reader),
  }
}

function readClass(reader: InputReader): string | undefined {
  const accepts = `one of ${classes.join(', ')}; of the others objects have to be restored before they can be served`
  const given = reader.optionalText('storage-class', { accepts })
  if (given !== undefined && !classes.includes(given)) {
    reader.fault('storage-class', `is ${JSON.stringify(given)}`, accepts)
  }
  return given
}

function readEncryption(reader: InputReader): Encryption | undefined {
  const accepts = kinds.join(', ')
  const given = reader.optionalText('sse', { accepts })
  const keyId = reader.optionalText('sse-kms-key-id', { accepts: 'the ID, ARN or alias of a KMS key' })
  const kind = kinds.find((known) => known === given)
  if (given !== undefined && kind === undefined) reader.fault('sse', `is ${JSON.stringify(given)}`, accepts)
  if (keyId !== undefined && (kind === undefined || kind === 'AES256')) {
    reader.fault('sse-kms-key-id', 'is given without sse: aws:kms or sse: aws:kms:dsse')
  }
  if (kind === undefined) return undefined
  // One key of the bucket instead of a call to KMS an object; it is not there for double encryption.
  return kind === 'AES256' ? { kind } : { kind, keyId, isBucketKey: kind === 'aws:kms' }
}

// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
const maxTags = 10

function readTags(reader: InputReader): Readonly<Record<string, string>> {
  const accepts = `at most ${maxTags} lines name=value, names of up to 128 and values of up to 256 characters`
  const tags = reader.pairs('tags', { default: '', accepts })
  const isWrong = [...tags].some(([name, value]) => name.length > 128 || value.length > 256)
  if (isWrong || tags.size > maxTags) reader.fault('tags', 'are more or longer than S3 takes', accepts)
  return Object.fromEntries(tags)
}
