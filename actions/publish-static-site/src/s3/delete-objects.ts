import type { S3Client } from '@aws-sdk/client-s3'
import type { Removal } from './object-store.js'
import { owned } from './object-input.js'
import type { S3Place } from './s3-store.js'

// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
const batchSize = 1000
const attempts = 5
const transient = new Set(['InternalError', 'SlowDown', 'ServiceUnavailable'])

/**
 * Deletes objects, a thousand a request. S3 answers for each key by itself: what failed for a passing reason is asked
 * for again, what is left then is returned.
 */
export async function deleteObjects(
  s3: S3Client,
  place: S3Place,
  paths: readonly string[],
  sleep: (ms: number) => Promise<void>,
): Promise<Removal> {
  const failed = new Map<string, string>()
  for (let start = 0; start < paths.length; start += batchSize) {
    let batch = paths.slice(start, start + batchSize)
    for (let attempt = 1; batch.length > 0; attempt++) {
      const errors = await deleteBatch(s3, place, batch)
      const again = errors.filter(({ code }) => attempt < attempts && transient.has(code))
      const final = errors.filter((error) => !again.includes(error))
      for (const { path, code, message } of final) failed.set(path, `${code}: ${message}`)
      batch = again.map(({ path }) => path)
      if (batch.length > 0) await sleep(250 * 2 ** attempt)
    }
  }
  return {
    deleted: paths.filter((path) => !failed.has(path)),
    failed: [...failed].map(([path, why]) => ({ path, why })),
  }
}

async function deleteBatch(
  s3: S3Client,
  place: S3Place,
  paths: readonly string[],
): Promise<readonly { path: string; code: string; message: string }[]> {
  const { DeleteObjectsCommand } = await import('@slipway/aws/sdk/s3')
  const objects = paths.map((path) => ({ Key: place.prefix + path }))
  const { Errors: errors = [] } = await s3.send(
    new DeleteObjectsCommand({ ...owned(place), Delete: { Objects: objects, Quiet: true } }),
  )
  return errors.map(({ Key: key = '', Code: code = '', Message: message = '' }) => ({
    path: key.slice(place.prefix.length),
    code,
    message,
  }))
}
