import { webcrypto } from 'node:crypto'
import type { CompletedPart } from '@aws-sdk/client-s3'
import { asError } from '@slipway/action-kit'
import type { ObjectInput } from './object-input.js'
import { readParts, type LargeFile, type Part } from './read-parts.js'
import type { S3StoreParts } from './s3-store.js'
import type { Wire } from './wire/send.js'

// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
const maxParts = 10_000
const leastPartBytes = 8 * 1024 * 1024
// As many as s5cmd has: what more would bring, their memory is not worth.
const partsAtATime = 5

/** How long the parts of a file are: as short as 10,000 of them allow, at least 8 MiB. */
export function partBytes(size: number): number {
  return Math.max(leastPartBytes, Math.ceil(size / maxParts))
}

/**
 * Uploads a file in parts, at most five of which, and the next one, are in memory. What was begun is aborted when it cannot be completed,
 * also when the step is cancelled: parts that stay behind are invisible, and paid for.
 * @returns its ETag
 */
export async function uploadInParts(
  wire: Wire,
  target: ObjectInput,
  file: LargeFile,
  parts: S3StoreParts,
): Promise<string> {
  const [s3, { CreateMultipartUploadCommand, CompleteMultipartUploadCommand }] = await Promise.all([
    parts.aws.s3(),
    import('@slipway/aws/sdk/s3'),
  ])
  const { Bucket, Key, ExpectedBucketOwner } = target
  const owner = ExpectedBucketOwner === undefined ? {} : { ExpectedBucketOwner }
  const { UploadId: id = '' } = await s3.send(new CreateMultipartUploadCommand(target))
  const upload = { Bucket, Key, UploadId: id, ...owner }
  try {
    const completed = await uploadParts(wire, upload, file)
    const { ETag: etag = '' } = await s3.send(
      new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: completed } }),
    )
    return etag
  } catch (error) {
    await abort(upload, parts)
    throw error
  }
}

interface Begun {
  readonly Bucket: string
  readonly Key: string
  readonly UploadId: string
  readonly ExpectedBucketOwner?: string
}

/** Parts are read one after another, and hashed and sent side by side. */
async function uploadParts(wire: Wire, upload: Begun, file: LargeFile): Promise<CompletedPart[]> {
  const completed: CompletedPart[] = []
  const queue = readParts(file, partBytes(file.size))
  const failures: unknown[] = []
  const worker = async (): Promise<void> => {
    try {
      for (;;) {
        const next = await queue.next()
        if (next.done === true || failures.length > 0) return
        const part = next.value
        completed[part.number - 1] = { PartNumber: part.number, ETag: await uploadPart(wire, upload, part) }
        part.release()
      }
    } catch (error) {
      failures.push(error)
    }
  }
  await Promise.all(Array.from({ length: partsAtATime }, worker))
  await queue.return(undefined)
  if (failures.length > 0) throw failures[0]
  return completed
}

async function uploadPart(
  wire: Wire,
  { Key, UploadId, ExpectedBucketOwner }: Begun,
  part: Part,
): Promise<string> {
  const { bytes, number } = part
  // In another thread.
  const hash = await webcrypto.subtle.digest('SHA-256', bytes)
  const { headers } = await wire.send({
    operation: 'UploadPart',
    method: 'PUT',
    key: Key,
    query: { partNumber: String(number), uploadId: UploadId },
    ...(ExpectedBucketOwner === undefined
      ? {}
      : { headers: { 'x-amz-expected-bucket-owner': ExpectedBucketOwner } }),
    body: { bytes, sha256: Buffer.from(hash).toString('hex') },
  })
  return headers.etag ?? ''
}

async function abort(upload: Begun, parts: S3StoreParts): Promise<void> {
  const { AbortMultipartUploadCommand } = await import('@slipway/aws/sdk/s3')
  try {
    const s3 = await parts.tidyingAws.s3()
    await s3.send(new AbortMultipartUploadCommand(upload))
  } catch (error) {
    parts.warn(
      `The unfinished upload of ${upload.Key} could not be removed (${asError(error).message}). Its parts are ` +
        'invisible and paid for; a lifecycle rule AbortIncompleteMultipartUpload removes such.',
    )
  }
}
