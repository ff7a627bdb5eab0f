/** Why a file stays out of the site. */
export type Unpublished = 'hidden' | 'private key' | 'source map' | 'rules' | 'excluded' | 'not a file'

// What servers and browsers look for below this name is public by definition. Source: RFC 8615.
const publicDotNames = new Set(['.well-known'])
const keyExtensions = /\.(pem|key|p12|pfx|jks|keystore|kdbx|ppk)$/i
const keyNames = /^id_(rsa|dsa|ecdsa|ed25519)$/
const sourceMaps = /\.([cm]?js|css|[cm]?ts|[jt]sx|wasm|html?)\.map$/i
// Netlify and Cloudflare publish neither.
const ruleFiles = new Set(['_headers', '_redirects'])

/**
 * Why a path is not published by itself: `.git`, `.env`, `.npmrc` and every other hidden name but `.well-known`, what
 * looks like a private key, and source maps. A site's build leaves such files behind by accident, and what is public
 * once stays so. The rules at the root are read, and published to nobody.
 * @param path relative to the source, with slashes
 */
export function whyUnpublished(path: string): Unpublished | undefined {
  if (hasHiddenName(path)) return 'hidden'
  if (isKeyName(path)) return 'private key'
  if (sourceMaps.test(path)) return 'source map'
  return ruleFiles.has(path) ? 'rules' : undefined
}

export function hasHiddenName(path: string): boolean {
  if (!path.startsWith('.') && !path.includes('/.')) return false
  return path.split('/').some((segment) => segment.startsWith('.') && !publicDotNames.has(segment))
}

export function isKeyName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return keyExtensions.test(name) || keyNames.test(name)
}
