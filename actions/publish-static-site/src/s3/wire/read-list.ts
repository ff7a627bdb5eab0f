import type { RemoteObject } from '../object-store.js'
import { textBetween, unescapeXml } from './xml.js'

export interface ListPage {
  readonly objects: readonly (RemoteObject & { readonly key: string })[]
  /** What to ask for the next page with; undefined when this is the last. */
  readonly next: string | undefined
}

/**
 * Reads an answer to ListObjectsV2. What is kept is copied out of the page: a piece of its text would keep the whole of
 * it in memory.
 */
export function readListPage(body: Buffer): ListPage {
  // A character a byte, so that a place in the text is a place in the bytes.
  const text = body.toString('latin1')
  const contentsAt = text.indexOf('<Contents>')
  const head = contentsAt === -1 ? text : text.slice(0, contentsAt)
  const lastEnd = text.lastIndexOf('</Contents>')
  const around = lastEnd === -1 ? head : head + text.slice(lastEnd)
  const isEncoded = textBetween(around, 'EncodingType') === 'url'
  const objects: ListPage['objects'][number][] = []
  for (let at = contentsAt; at !== -1; at = text.indexOf('<Contents>', at + 1)) {
    const end = text.indexOf('</Contents>', at)
    const key = unescapeXml(slice(body, text, 'Key', at, end))
    objects.push({
      key: isEncoded ? decodeKey(key) : key,
      etag: unescapeXml(slice(body, text, 'ETag', at, end)),
      size: Number(slice(body, text, 'Size', at, end)),
    })
  }
  const isTruncated = textBetween(around, 'IsTruncated') === 'true'
  return { objects, next: isTruncated ? textBetween(around, 'NextContinuationToken') : undefined }
}

function slice(body: Buffer, text: string, name: string, from: number, to: number): string {
  const start = text.indexOf(`<${name}>`, from)
  if (start === -1 || start > to) return ''
  return body.toString('utf8', start + name.length + 2, text.indexOf('</', start))
}

/** S3 encodes keys in listings as forms are: a space is a plus. */
function decodeKey(encoded: string): string {
  return /[%+]/.test(encoded) ? decodeURIComponent(encoded.replace(/\+/g, ' ')) : encoded
}
