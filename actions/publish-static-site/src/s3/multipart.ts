import { open, type FileHandle } from 'node:fs/promises'
import type { CompletedPart, S3Client } from '@aws-sdk/client-s3'
import { asError, concurrently } from '@slipway/action-kit'
import { changedMeanwhile } from '../source/changed-file.js'
import { hashFile } from '../source/hash.js'
import type { ObjectInput } from './object-input.js'
import type { S3StoreParts } from './s3-store.js'

// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
const maxParts = 10_000
const leastPartBytes = 8 * 1024 * 1024
const partsAtATime = 4

/** A file of the source that is uploaded in parts. */
interface LargeFile {
  readonly path: string
  readonly realPath: string
  readonly size: number
  readonly sha256: string
}

/** How long the parts of a file are: as short as 10,000 of them allow, at least 8 MiB. */
export function partBytes(size: number): number {
  return Math.max(leastPartBytes, Math.ceil(size / maxParts))
}

/**
 * Uploads a file in parts, at most four of which are in memory. What was begun is aborted when it cannot be completed,
 * also when the step is cancelled: parts that stay behind are invisible, and paid for.
 * @returns its ETag
 */
export async function uploadInParts(
  target: ObjectInput,
  file: LargeFile,
  parts: S3StoreParts,
): Promise<string> {
  const [s3, { CreateMultipartUploadCommand, CompleteMultipartUploadCommand }] = await Promise.all([
    parts.aws.s3(),
    import('@slipway/aws/sdk/s3'),
  ])
  const { Bucket, Key } = target
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(target))
  const upload = { Bucket, Key, UploadId }
  try {
    const completed = await uploadParts(s3, upload, file)
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
  readonly UploadId: string | undefined
}

async function uploadParts(s3: S3Client, upload: Begun, file: LargeFile): Promise<CompletedPart[]> {
  const { UploadPartCommand } = await import('@slipway/aws/sdk/s3')
  const length = partBytes(file.size)
  const numbers = Array.from({ length: Math.ceil(file.size / length) }, (_, index) => index + 1)
  const completed: CompletedPart[] = []
  const handle = await open(file.realPath)
  try {
    await concurrently(numbers, partsAtATime, async (PartNumber) => {
      const start = (PartNumber - 1) * length
      const body = Buffer.allocUnsafe(Math.min(length, file.size - start))
      await readWhole(handle, body, start, file)
      const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber, Body: body }))
      completed[PartNumber - 1] = { PartNumber, ETag }
    })
  } finally {
    await handle.close()
  }
  if ((await hashFile(file.realPath)) !== file.sha256) throw changedMeanwhile(file)
  return completed
}

/** Fills the buffer from a place in the file; one read may give less than was asked for. */
async function readWhole(handle: FileHandle, body: Buffer, start: number, file: LargeFile): Promise<void> {
  for (let filled = 0; filled < body.length;) {
    const { bytesRead } = await handle.read(body, filled, body.length - filled, start + filled)
    if (bytesRead === 0) throw changedMeanwhile(file)
    filled += bytesRead
  }
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
