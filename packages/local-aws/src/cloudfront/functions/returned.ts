import { isDisallowed, readOnly } from './headers.js'
import { seenHeaders, type EventType, type ViewerRequest } from './event.js'

/** What a function made of its event. */
export type Returned =
  | { readonly kind: 'request'; readonly request: ViewerRequest }
  | { readonly kind: 'response'; readonly response: GeneratedResponse }
  /** It is no request or response that CloudFront takes. */
  | { readonly kind: 'invalid'; readonly problem: string }

export interface GeneratedResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Undefined where the function gave none. */
  readonly body?: Buffer
}

type Json = Readonly<Record<string, unknown>>

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-functions */
const maxBodyBytes = 40 * 1024
const maxUriLength = 8192

/**
 * Reads what a function returned, which CloudFront validates.
 * @param json what it returned
 * @param before the headers that its event had, of the request or of the response
 */
export function readReturned(
  json: string,
  type: EventType,
  viewer: ViewerRequest,
  before: Readonly<Record<string, string>>,
): Returned {
  const value: unknown = JSON.parse(json)
  if (!isRecord(value)) return invalid('The function did not return an object')
  const isResponse = value.statusCode !== undefined
  if (type === 'viewer-response' && !isResponse) return invalid('The function did not return a response')
  const headers = readHeaders(value.headers)
  if (typeof headers === 'string') return invalid(headers)
  const problem = checkHeaders(headers, isResponse ? before : flat(viewer), type, isResponse)
  if (problem !== undefined) return invalid(problem)
  return isResponse ? readResponse(value, headers) : readRequest(value, headers, viewer)
}

function readRequest(
  value: Json,
  headers: Readonly<Record<string, string>>,
  viewer: ViewerRequest,
): Returned {
  const { uri, method } = value
  if (typeof uri !== 'string' || !uri.startsWith('/')) return invalid('The uri does not begin with /')
  if (uri.length > maxUriLength) return invalid(`The uri is longer than ${maxUriLength} characters`)
  if (/[?#]/.test(uri)) return invalid('The uri has a query or a fragment')
  if (method !== viewer.method) return invalid('The method was changed')
  const search = joined(value.querystring, '&')
  const cookie = joined(value.cookies, '; ')
  if (search === undefined || cookie === undefined)
    return invalid('The querystring or the cookies are not valid')
  const request = { ...viewer, uri, search, headers: { ...headers, ...(cookie === '' ? {} : { cookie }) } }
  return { kind: 'request', request }
}

function readResponse(value: Json, headers: Readonly<Record<string, string>>): Returned {
  const { statusCode, statusDescription, body } = value
  if (
    typeof statusCode !== 'number' ||
    !Number.isInteger(statusCode) ||
    statusCode < 200 ||
    statusCode > 599
  ) {
    return invalid('The statusCode is not a number from 200 to 599')
  }
  if (statusDescription !== undefined && typeof statusDescription !== 'string') {
    return invalid('The statusDescription is not a string')
  }
  const content = readContent(body)
  if (content === 'invalid') return invalid('The body is not a string, or { encoding: text or base64, data }')
  if (content !== undefined && content.length > maxBodyBytes) return invalid('The body is larger than 40 KB')
  const cookies = setCookies(value.cookies)
  if (cookies === undefined) return invalid('The cookies are not valid')
  const response = {
    status: statusCode,
    headers: { ...headers, ...cookies },
    ...(content === undefined ? {} : { body: content }),
  }
  return { kind: 'response', response }
}

function readHeaders(value: unknown): Readonly<Record<string, string>> | string {
  if (value === undefined) return {}
  if (!isRecord(value)) return 'The headers are not an object'
  const headers: Record<string, string> = {}
  for (const [name, given] of Object.entries(value)) {
    const values = valuesOf(given)
    if (values === undefined) return `The header ${name} has no value that is a string`
    if (name !== name.toLowerCase()) return `The header ${name} is not in lower case`
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name) || values.some((text) => /[\r\n\0]/.test(text))) {
      return `The header ${name} is not valid`
    }
    headers[name] = values.join(', ')
  }
  return headers
}

function checkHeaders(
  headers: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  type: EventType,
  isResponse: boolean,
): string | undefined {
  const refused = Object.keys(headers).find(isDisallowed)
  if (refused !== undefined) return `The header ${refused} must not be set`
  // A response that a function makes for a request has no headers of before.
  if (isResponse && type === 'viewer-request') return undefined
  const changed = readOnly[type].find((name) => headers[name] !== before[name])
  return changed === undefined ? undefined : `The header ${changed} must not be changed`
}

function flat({ headers }: ViewerRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(seenHeaders(headers)).map(([name, { value }]) => [name, value]))
}

function readContent(body: unknown): Buffer | undefined | 'invalid' {
  if (body === undefined) return undefined
  if (typeof body === 'string') return Buffer.from(body)
  if (!isRecord(body) || typeof body.data !== 'string') return 'invalid'
  if (body.encoding === 'text') return Buffer.from(body.data)
  return body.encoding === 'base64' ? Buffer.from(body.data, 'base64') : 'invalid'
}

/** `a=1&b=2` of names with their values; undefined for what is none. */
function joined(value: unknown, separator: string): string | undefined {
  if (value === undefined) return ''
  if (!isRecord(value)) return undefined
  const parts: string[] = []
  for (const [name, given] of Object.entries(value)) {
    const values = valuesOf(given)
    if (values === undefined) return undefined
    parts.push(...values.map((text) => (text === '' ? name : `${name}=${text}`)))
  }
  return parts.join(separator)
}

/** One cookie at most: an answer of the embedded AWS has each header once. */
function setCookies(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return {}
  if (!isRecord(value)) return undefined
  const lines: string[] = []
  for (const [name, given] of Object.entries(value)) {
    if (!isRecord(given) || typeof given.value !== 'string') return undefined
    const attributes = typeof given.attributes === 'string' ? `; ${given.attributes}` : ''
    lines.push(`${name}=${given.value}${attributes}`)
  }
  return lines.length === 0 ? {} : { 'set-cookie': lines.join(', ') }
}

function valuesOf(given: unknown): readonly string[] | undefined {
  if (!isRecord(given)) return undefined
  const all = Array.isArray(given.multiValue) ? given.multiValue : [given]
  const values = all.map((item: unknown) => (isRecord(item) ? item.value : undefined))
  return values.every((value) => typeof value === 'string') ? values : undefined
}

function invalid(problem: string): Returned {
  return { kind: 'invalid', problem }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
