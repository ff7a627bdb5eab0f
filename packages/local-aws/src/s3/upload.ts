import { AwsError } from '../service.js'
import type { Upload } from './bucket.js'
import type { S3Context } from './operation.js'

export function uploadId({ request }: S3Context): string {
  return request.query.get('uploadId') ?? ''
}

/** The upload that a request names. @throws AwsError NoSuchUpload */
export function findUpload(context: S3Context): Upload {
  const upload = context.bucket().uploads.get(uploadId(context))
  if (upload?.key === context.key) return upload
  throw new AwsError(
    'NoSuchUpload',
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    404,
    { UploadId: uploadId(context) },
  )
}
