import type { Reply } from '../service.js'
import { document, type XmlValue } from '../xml.js'

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** 200 with a document of S3's. */
export function xmlReply(
  root: string,
  members: Readonly<Record<string, XmlValue>>,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return bodyReply(document(root, namespace, members), { 'content-type': 'application/xml', ...headers })
}

/** 200 with a body whose length is told, which Node leaves out where headers are written first. */
export function bodyReply(body: string | Buffer, headers: Readonly<Record<string, string>>): Reply {
  return { status: 200, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body }
}

/** An answer that is headers alone. */
export function emptyReply(headers: Readonly<Record<string, string>> = {}, status = 200): Reply {
  return {
    status,
    headers: status === 204 || status === 304 ? headers : { ...headers, 'content-length': '0' },
  }
}

/** `2026-01-01T00:00:00.000Z`, of whole seconds. */
export function xmlDate(ms: number): string {
  return new Date(wholeSeconds(ms)).toISOString()
}

export function httpDate(ms: number): string {
  return new Date(ms).toUTCString()
}

export function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}
