import { createPublicKey, sign, verify, type JsonWebKey, type KeyObject } from 'node:crypto'
import { isObject } from './policy-document.js'

export type Claims = Readonly<Record<string, unknown>>

/** A public key as a JWKS publishes it. */
export interface PublishedKey extends JsonWebKey {
  readonly kid: string
  readonly alg: 'RS256'
  readonly use: 'sig'
}

/** A JSON Web Token signed with RS256. Source: RFC 7515, appendix A.2. */
export function signJwt(claims: Claims, privateKey: KeyObject, kid: string): string {
  const head = [{ typ: 'JWT', alg: 'RS256', kid }, claims].map(encode).join('.')
  return `${head}.${sign('sha256', Buffer.from(head), privateKey).toString('base64url')}`
}

/** A token taken apart, nothing of it verified; undefined when it is none. */
export function readJwt(token: string): { readonly header: Claims; readonly claims: Claims } | undefined {
  const [header, claims, signature, ...more] = token.split('.').map(decode)
  if (!isObject(header) || !isObject(claims) || signature === undefined || more.length > 0) return undefined
  return { header, claims }
}

/** Whether the token is signed with this key; no other algorithm than RS256 counts. */
export function isSignedBy(token: string, key: PublishedKey): boolean {
  const end = token.lastIndexOf('.')
  if (readJwt(token)?.header.alg !== 'RS256') return false
  const signature = Buffer.from(token.slice(end + 1), 'base64url')
  return verify(
    'sha256',
    Buffer.from(token.slice(0, end)),
    createPublicKey({ key, format: 'jwk' }),
    signature,
  )
}

function encode(part: Claims): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

/** A part as JSON; null where it is none, as a signature. */
function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
