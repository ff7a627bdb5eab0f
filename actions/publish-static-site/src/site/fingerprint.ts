/**
 * Whether a file's name changes with its content, so that it may be kept for ever. Such names come from bundlers:
 * hex (webpack, Parcel, Next, Gatsby, Hugo), Base64url of 8 (Vite, Rollup), Base32 of 8 in capitals (esbuild, Angular).
 *
 * Taking a plain name for a fingerprint would freeze a file in every visitor's cache for a year; overlooking one only
 * costs a revalidation. So in doubt it is none: dates, versions and words are none, and HTML never is.
 */
export function isFingerprinted(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.html?$/i.test(name)) return false
  const [, stem = ''] = /^(.+?)\.[^.]+$/.exec(name) ?? []
  const parts = stem.split(/[.\-_~]/)
  // A name that is nothing but its hash has to be a long one: `deadbeef.png` may be somebody's picture.
  if (parts.length === 1) return isHex(stem, 16)
  return parts.some((part) => isHex(part, 8) || isBase32(part) || isBase64(part))
}

function isHex(text: string, minLength: number): boolean {
  return text.length >= minLength && /^[0-9a-f]+$/.test(text) && /\d/.test(text) && /[a-f]/.test(text)
}

function isBase32(text: string): boolean {
  return /^[A-Z2-7]{8}$/.test(text) && /[2-7]/.test(text) && !/^[A-Z]+\d+$/.test(text)
}

/** Eight characters that are no words: capitals inside, and a digit that is not merely a number behind a word. */
function isBase64(text: string): boolean {
  const isMixed = /^[A-Za-z0-9]{8}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)
  const isWords = /^([A-Z]?[a-z]+|[A-Z]+)+\d*$/.test(text)
  return isMixed && !isWords
}
