import type { IncomingHttpHeaders } from 'node:http'
import { randomName } from '../random-name.js'
import { isDisallowed } from './headers.js'

export type EventType = 'viewer-request' | 'viewer-response'

/** What a viewer asks, in the parts that functions see. */
export interface ViewerRequest {
  readonly method: string
  /** As on the wire: percent-encoded, without the query. */
  readonly uri: string
  /** As on the wire, without the question mark. */
  readonly search: string
  readonly headers: IncomingHttpHeaders
  readonly ip: string
}

export interface Values {
  readonly value: string
  readonly multiValue?: readonly { readonly value: string }[]
}

/**
 * The event that a function gets.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function requestEvent(
  type: EventType,
  distribution: { readonly id: string; readonly domainName: string },
  viewer: ViewerRequest,
): Readonly<Record<string, unknown>> {
  return {
    version: '1.0',
    context: {
      distributionDomainName: distribution.domainName,
      distributionId: distribution.id,
      eventType: type,
      requestId: randomName('', 56),
    },
    viewer: { ip: viewer.ip },
    request: {
      method: viewer.method,
      uri: viewer.uri,
      querystring: many(pairs(viewer.search, '&')),
      headers: seenHeaders(viewer.headers),
      cookies: many(pairs(viewer.headers.cookie ?? '', ';')),
    },
  }
}

/** The event with the answer that a viewer is about to get. */
export function responseEvent(
  distribution: { readonly id: string; readonly domainName: string },
  viewer: ViewerRequest,
  answer: { readonly status: number; readonly headers?: Readonly<Record<string, string>> },
): Readonly<Record<string, unknown>> {
  return {
    ...requestEvent('viewer-response', distribution, viewer),
    response: {
      statusCode: answer.status,
      statusDescription: answer.status === 200 ? 'OK' : '',
      headers: seenHeaders(answer.headers ?? {}),
      cookies: {},
    },
  }
}

export function seenHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, Values>> {
  const seen = Object.entries(headers).filter(
    ([name]) => !isDisallowed(name) && name !== 'cookie' && name !== 'set-cookie',
  )
  return Object.fromEntries(
    seen.map(([name, value]) => [name, { value: Array.isArray(value) ? value.join(',') : (value ?? '') }]),
  )
}

/** `a=1&b`, without decoding anything. */
function pairs(text: string, separator: string): readonly (readonly [string, string])[] {
  const parts = text.split(separator).map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    })
}

/** By name; one that comes again has all its values besides the last. */
function many(entries: readonly (readonly [string, string])[]): Readonly<Record<string, Values>> {
  const found: Record<string, Values> = {}
  for (const [name, value] of entries) {
    const before = Object.hasOwn(found, name) ? found[name] : undefined
    const values = [
      ...(before?.multiValue ?? (before === undefined ? [] : [{ value: before.value }])),
      { value },
    ]
    found[name] = values.length === 1 ? { value } : { value, multiValue: values }
  }
  return found
}
