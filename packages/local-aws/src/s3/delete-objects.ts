import { readXml } from '../read-xml.js'
import { Refusal, refusalError } from '../refusal.js'
import { AwsError } from '../service.js'
import type { Bucket } from './bucket.js'
import { checksumAlgorithms } from './checksum.js'
import { matches, preconditionFailed } from './conditions.js'
import { malformedXml } from './errors.js'
import { header } from './headers.js'
import { objectArn, type S3Context, type S3Operations } from './operation.js'
import { readPayload } from './payload.js'
import { xmlReply } from './replies.js'

export const deleteObjects: S3Operations = {
  DeleteObjects: {
    method: 'POST',
    target: 'bucket',
    query: ['delete'],
    // Each key is judged by itself, and what is denied is an error of that key alone.
    permissions: () => [],
    async run(context) {
      const bucket = context.bucket()
      const { items, isQuiet } = await readItems(context)
      const deleted: { Key: string }[] = []
      const errors: { Key: string; Code: string; Message: string }[] = []
      for (const { key, etag } of items) {
        try {
          deleteOne(context, bucket, key, etag)
          deleted.push({ Key: key })
        } catch (error) {
          const { code, message } = asRefused(error)
          errors.push({ Key: key, Code: code, Message: message })
        }
      }
      return xmlReply('DeleteResult', { Deleted: isQuiet ? [] : deleted, Error: errors })
    },
  },
}

function deleteOne(context: S3Context, bucket: Bucket, key: string, etag: string | undefined): void {
  context.authorize({ action: 's3:DeleteObject', resource: objectArn(bucket.name, key) })
  const existing = bucket.get(key)
  if (etag !== undefined && existing !== undefined && !matches(etag, existing.etag)) {
    throw preconditionFailed('If-Match')
  }
  bucket.delete(key)
}

/** The error of one key. @throws what is none */
function asRefused(error: unknown): AwsError {
  if (error instanceof AwsError) return error
  if (error instanceof Refusal) return refusalError(error, 's3')
  throw error
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
const maxItems = 1000

async function readItems({ request }: S3Context): Promise<{
  readonly items: readonly { readonly key: string; readonly etag: string | undefined }[]
  readonly isQuiet: boolean
}> {
  const names = [
    'content-md5',
    'x-amz-trailer',
    ...checksumAlgorithms.map((name) => `x-amz-checksum-${name}`),
  ]
  if (names.every((name) => header(request, name) === undefined)) {
    throw new AwsError(
      'InvalidRequest',
      'Missing required header for this request: Content-MD5 OR x-amz-checksum-*',
    )
  }
  const { body } = await readPayload(request)
  const root = readXml(body.toString('utf8'))
  const objects = root?.name === 'Delete' ? root.all('Object') : []
  if (objects.length === 0 || objects.length > maxItems) throw malformedXml()
  const items = objects.map((object) => {
    const key = object.value('Key')
    if (key === undefined || key === '') throw malformedXml()
    return { key, etag: object.value('ETag') }
  })
  return { items, isQuiet: root?.value('Quiet') === 'true' }
}
