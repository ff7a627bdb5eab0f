import type { InputReader } from '@slipway/action-kit'
import { checkBucketName } from '../s3/bucket-name.js'
import { normalizePrefix } from '../s3/prefix.js'
import type { S3Place } from '../s3/s3-store.js'

/** Where the site goes: `bucket`, `prefix` and `expected-bucket-owner`. */
export function readPlace(reader: InputReader): S3Place {
  return { bucket: readBucket(reader), prefix: readPrefix(reader), owner: readOwner(reader) }
}

function readBucket(reader: InputReader): string {
  const bucket = reader.text('bucket', { required: true, accepts: 'the name of the S3 bucket' })
  const wrong = bucket === '' ? undefined : checkBucketName(bucket)
  if (wrong !== undefined) reader.fault('bucket', wrong.problem, wrong.accepts)
  return bucket
}

function readPrefix(reader: InputReader): string {
  const accepts = 'a folder in the bucket such as docs or sites/docs'
  const given = reader.optionalText('prefix', { accepts }) ?? ''
  const prefix = normalizePrefix(given)
  if (prefix === undefined) reader.fault('prefix', `is ${JSON.stringify(given)}`, accepts)
  return prefix ?? ''
}

function readOwner(reader: InputReader): string | undefined {
  return reader.optionalText('expected-bucket-owner', {
    matches: /^\d{12}$/,
    accepts: 'the ID of an AWS account, 12 digits',
  })
}
