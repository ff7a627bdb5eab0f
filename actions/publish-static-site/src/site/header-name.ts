import type { ObjectHeaders } from './object-headers.js'

/** A header as S3 keeps it with an object. */
export type Setting =
  | { readonly kind: 'header'; readonly name: KeptHeader; readonly value: string }
  /** @member name in lower case, without `x-amz-meta-` */
  | { readonly kind: 'metadata'; readonly name: string; readonly value: string }

export type KeptHeader = Exclude<keyof ObjectHeaders, 'redirectTo' | 'metadata'>

// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#object-metadata
const kept: ReadonlyMap<string, KeptHeader> = new Map([
  ['cache-control', 'cacheControl'],
  ['content-type', 'contentType'],
  ['content-disposition', 'contentDisposition'],
  ['content-language', 'contentLanguage'],
  ['content-encoding', 'contentEncoding'],
  ['expires', 'expires'],
])
export const keptHeaderNames =
  'Cache-Control, Content-Type, Content-Disposition, Content-Language, Content-Encoding, Expires'
const metadataPrefix = 'x-amz-meta-'
// Source: RFC 9110, section 5.6.2
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

/** Which of an object's headers a name means, in whatever case; undefined when S3 keeps none of that name. */
export function keptHeader(name: string): KeptHeader | { readonly metadata: string } | undefined {
  const lower = name.toLowerCase()
  if (!lower.startsWith(metadataPrefix)) return kept.get(lower)
  const own = lower.slice(metadataPrefix.length)
  return own === '' ? undefined : { metadata: own }
}

export function isHeaderName(name: string): boolean {
  return token.test(name)
}

/** A header with its value checked; what is wrong with it, as text, when something is. Of S3's headers only. */
export function parseSetting(name: string, value: string): Setting | string {
  const meant = keptHeader(name)
  if (meant === undefined || !isHeaderName(name)) return `${name} is no header that S3 keeps`
  const problem = whyNoValue(value) ?? (typeof meant === 'string' ? whyNoValueOf(meant, value) : undefined)
  if (problem !== undefined) return `${name} ${problem}`
  return typeof meant === 'string'
    ? { kind: 'header', name: meant, value }
    : { kind: 'metadata', name: meant.metadata, value }
}

// Source: S3 takes request headers of 8 KB altogether.
const maxValueLength = 2_000

/** What keeps a text from being a header's value. */
export function whyNoValue(value: string): string | undefined {
  if (value.trim() === '') return 'has no value'
  if (/\p{Cc}/u.test(value)) return 'has a control character in its value'
  if (!/^[\x20-\x7e]*$/.test(value)) {
    return "has a value with other characters than ASCII; encode them, as in filename*=UTF-8''%C3%A9.pdf"
  }
  return value.length > maxValueLength ? `has a value of more than ${maxValueLength} characters` : undefined
}

function whyNoValueOf(header: KeptHeader, value: string): string | undefined {
  switch (header) {
    case 'contentType':
      return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(;|$)/.test(value)
        ? undefined
        : 'is no media type such as text/html; charset=utf-8'
    case 'expires':
      return isHttpDate(value)
        ? undefined
        : 'is no date such as Wed, 21 Oct 2026 07:28:00 GMT; ages belong into Cache-Control'
    case 'contentEncoding':
      return /^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/i.test(value)
        ? undefined
        : 'is no list of encodings such as gzip or br'
    case 'contentLanguage':
      return /^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/i.test(value)
        ? undefined
        : 'is no list of languages such as en or ko-KR'
    case 'cacheControl':
    case 'contentDisposition':
      return undefined
  }
}

function isHttpDate(value: string): boolean {
  return (
    /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}
