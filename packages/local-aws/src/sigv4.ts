import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { Refusal, type Protocol } from './refusal.js'
import type { Request } from './service.js'
import { isSignedByPair } from './sigv4a.js'

/** SigV4, of one region by a key derived from the secret; or SigV4A, of a set of regions by a pair of keys. */
export type SigningAlgorithm = 'AWS4-HMAC-SHA256' | 'AWS4-ECDSA-P256-SHA256'

/** What the Authorization header of a signed request says. */
export interface Signature {
  readonly algorithm: SigningAlgorithm
  readonly accessKeyId: string
  readonly date: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function readSignature(request: Request): Signature | undefined {
  const authorization = request.headers.authorization ?? ''
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    )
  if (found === null) return readAsymmetric(authorization, request)
  const [, accessKeyId = '', date = '', region = '', service = '', headers = '', signature = ''] = found
  const algorithm = 'AWS4-HMAC-SHA256'
  return { algorithm, accessKeyId, date, region, service, signedHeaders: headers.split(';'), signature }
}

/** SigV4A has no region in its scope: the regions are in a header, `*` for all. */
function readAsymmetric(authorization: string, request: Request): Signature | undefined {
  const found =
    /^AWS4-ECDSA-P256-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)$/.exec(
      authorization,
    )
  if (found === null) return undefined
  const [, accessKeyId = '', date = '', service = '', headers = '', signature = ''] = found
  const region = headerValue(request, 'x-amz-region-set')
  const algorithm = 'AWS4-ECDSA-P256-SHA256'
  return { algorithm, accessKeyId, date, region, service, signedHeaders: headers.split(';'), signature }
}

/**
 * @param now the service's clock, in milliseconds
 * @throws Refusal when the request is signed too far from now: 15 minutes, 5 for the JSON services
 */
export function checkTime(request: Request, protocol: Protocol, now: number): void {
  const timestamp = String(request.headers['x-amz-date'] ?? '')
  const minutes = protocol === 'json' ? 5 : 15
  const away = parseAmzDate(timestamp) - now
  if (Math.abs(away) <= minutes * 60_000) return
  if (protocol === 's3') throw new Refusal('skewed-clock')
  const late = away < 0
  const limit = formatAmzDate(now + (late ? -1 : 1) * minutes * 60_000)
  const rule = `${limit} (${formatAmzDate(now)} ${late ? '-' : '+'} ${minutes} min.)`
  throw new Refusal(
    'skewed-clock',
    late
      ? `Signature expired: ${timestamp} is now earlier than ${rule}`
      : `Signature not yet current: ${timestamp} is still later than ${rule}`,
  )
}

/**
 * @param payloadHash SHA-256 of the body in hex, or what S3 allows in its place
 * @throws Refusal when the request is not what the holder of the secret signed
 */
export function verifySignature(
  request: Request,
  signature: Signature,
  secret: string,
  payloadHash: string,
): void {
  const timestamp = String(request.headers['x-amz-date'] ?? '')
  const { algorithm, date, region, service, signedHeaders } = signature
  const isAsymmetric = algorithm === 'AWS4-ECDSA-P256-SHA256'
  const scope = [date, ...(isAsymmetric ? [] : [region]), service, 'aws4_request'].join('/')
  const canonical = canonicalRequest(request, signature, payloadHash)
  const toSign = [algorithm, timestamp, scope, sha256(canonical)].join('\n')
  const isSigned = isAsymmetric
    ? isSignedByPair(toSign, signature.signature, { accessKeyId: signature.accessKeyId, secret })
    : isSignedByKey(toSign, signature, secret)
  const needed = isAsymmetric ? ['host', 'x-amz-region-set'] : ['host']
  if (!isSigned || !timestamp.startsWith(date) || !needed.every((name) => signedHeaders.includes(name))) {
    throw new Refusal('wrong-signature')
  }
}

function isSignedByKey(toSign: string, signature: Signature, secret: string): boolean {
  const expected = hmac(signingKey(secret, signature), toSign).toString('hex')
  return timingSafeEqual(Buffer.from(expected), Buffer.from(signature.signature))
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
    .map(([name, value]) => [encode(name), encode(value)] as const)
    // By name, then by value, in the order of their bytes: `a=` comes before `a-b=`.
    .sort(([name, value], [otherName, otherValue]) => order(name, otherName) || order(value, otherValue))
    .map((pair) => pair.join('='))
    .join('&')
  const headers = signedHeaders.map((name) => `${name}:${headerValue(request, name)}\n`).join('')
  return [request.method, path, query, headers, signedHeaders.join(';'), payloadHash].join('\n')
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
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

function formatAmzDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
}
