import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { AwsError, type Request } from './service.js'

/** What the Authorization header of a signed request says. */
export interface Signature {
  readonly accessKeyId: string
  readonly date: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function readSignature(request: Request): Signature | undefined {
  const header = request.headers.authorization
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      header ?? '',
    )
  if (found === null) return undefined
  const [, accessKeyId = '', date = '', region = '', service = '', headers = '', signature = ''] = found
  return { accessKeyId, date, region, service, signedHeaders: headers.split(';'), signature }
}

/** @throws AwsError when the request is not what the holder of the secret signed, or not of now (15 minutes) */
export function verifySignature(
  request: Request,
  signature: Signature,
  secret: string,
  payloadHash: string,
  now: number,
): void {
  const timestamp = String(request.headers['x-amz-date'] ?? '')
  if (Math.abs(parseAmzDate(timestamp) - now) > 15 * 60_000) {
    const code = signature.service === 's3' ? 'RequestTimeTooSkewed' : 'InvalidSignatureException'
    throw new AwsError(code, `Signature expired: ${timestamp} is now earlier than or later than allowed`, 403)
  }
  const scope = `${signature.date}/${signature.region}/${signature.service}/aws4_request`
  const canonical = canonicalRequest(request, signature, payloadHash)
  const toSign = ['AWS4-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n')
  const expected = hmac(signingKey(secret, signature), toSign).toString('hex')
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature.signature))) {
    const code = signature.service === 's3' ? 'SignatureDoesNotMatch' : 'InvalidSignatureException'
    const message = 'The request signature we calculated does not match the signature you provided.'
    throw new AwsError(code, message, 403)
  }
}

export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

function canonicalRequest(
  request: Request,
  { service, signedHeaders }: Signature,
  payloadHash: string,
): string {
  // S3 signs the path as it is sent; every other service signs it encoded once more.
  const path = service === 's3' ? request.path : request.path.split('/').map(encode).join('/')
  const query = [...request.query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  const headers = signedHeaders.map((name) => `${name}:${headerValue(request, name)}\n`).join('')
  return [request.method, path, query, headers, signedHeaders.join(';'), payloadHash].join('\n')
}

function headerValue(request: Request, name: string): string {
  const value = request.headers[name]
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replace(/ +/g, ' ')
}

function signingKey(secret: string, { date, region, service }: Signature): Buffer {
  return [date, region, service, 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`))
}

function hmac(key: Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest()
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function parseAmzDate(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')) || 0
}
