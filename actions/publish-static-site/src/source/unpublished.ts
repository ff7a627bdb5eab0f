/** Why a file stays out of the site. */
export type Unpublished = 'hidden' | 'private key' | 'not a file'

// What servers and browsers look for below this name is public by definition. Source: RFC 8615.
const publicDotNames = new Set(['.well-known'])
const keyExtensions = /\.(pem|key|p12|pfx|jks|keystore|kdbx|ppk)$/i
const keyNames = /^id_(rsa|dsa|ecdsa|ed25519)$/

/**
 * Why a path is not published: `.git`, `.env`, `.npmrc` and every other hidden name but `.well-known`, and what looks
 * like a private key. A site's build leaves such files behind by accident, and what is public once stays so.
 * @param path relative to the source, with slashes
 */
export function whyUnpublished(path: string): Unpublished | undefined {
  const segments = path.split('/')
  if (segments.some((segment) => segment.startsWith('.') && !publicDotNames.has(segment))) return 'hidden'
  const name = segments.at(-1) ?? ''
  return keyExtensions.test(name) || keyNames.test(name) ? 'private key' : undefined
}
