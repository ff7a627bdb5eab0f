import { randomBytes } from 'node:crypto'
import { AwsError, type Reply } from '../service.js'
import { document } from '../xml.js'

export function noSuchKey(key: string): AwsError {
  return new AwsError('NoSuchKey', 'The specified key does not exist.', 404, { Key: key })
}

export function malformedXml(): AwsError {
  return new AwsError(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  )
}

export function invalidArgument(message: string, name: string, value: string): AwsError {
  return new AwsError('InvalidArgument', message, 400, { ArgumentName: name, ArgumentValue: value })
}

/** `<Error>` as S3 has it; without a namespace, with the request's id. */
export function renderS3Error(error: AwsError, headers: Readonly<Record<string, string>> = {}): Reply {
  const requestId = randomBytes(8).toString('hex').toUpperCase()
  const body = document('Error', '', {
    Code: error.code,
    Message: error.message,
    ...error.fields,
    RequestId: requestId,
    HostId: randomBytes(32).toString('base64'),
  }).replace(' xmlns=""', '')
  return {
    status: error.status,
    headers: {
      'content-type': 'application/xml',
      'content-length': String(Buffer.byteLength(body)),
      'x-amz-request-id': requestId,
      ...headers,
    },
    body,
  }
}
