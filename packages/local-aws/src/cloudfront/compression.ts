import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html */
const compressible = new Set([
  'application/dash+xml',
  'application/eot',
  'application/font',
  'application/font-sfnt',
  'application/javascript',
  'application/json',
  'application/opentype',
  'application/otf',
  'application/pdf',
  'application/pkcs7-mime',
  'application/protobuf',
  'application/rss+xml',
  'application/truetype',
  'application/ttf',
  'application/vnd.apple.mpegurl',
  'application/vnd.mapbox-vector-tile',
  'application/vnd.ms-fontobject',
  'application/wasm',
  'application/xhtml+xml',
  'application/xml',
  'application/x-font-opentype',
  'application/x-font-truetype',
  'application/x-font-ttf',
  'application/x-httpd-cgi',
  'application/x-javascript',
  'application/x-mpegurl',
  'application/x-opentype',
  'application/x-otf',
  'application/x-perl',
  'application/x-ttf',
  'font/eot',
  'font/opentype',
  'font/otf',
  'font/ttf',
  'image/svg+xml',
  'text/css',
  'text/csv',
  'text/html',
  'text/javascript',
  'text/js',
  'text/plain',
  'text/richtext',
  'text/tab-separated-values',
  'text/xml',
  'text/x-component',
  'text/x-java-source',
  'text/x-script',
  'vnd.apple.mpegurl',
])
const minBytes = 1_000
const maxBytes = 10_000_000

export type Encoding = 'br' | 'gzip'

/** The encoding in which an edge serves an answer, where it compresses it. */
export function chooseEncoding(
  answer: { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer },
  allowed: readonly Encoding[],
  accepted: string,
): Encoding | undefined {
  const { headers, body } = answer
  if (headers['content-encoding'] !== undefined || body.length < minBytes || body.length > maxBytes) {
    return undefined
  }
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!compressible.has(type)) return undefined
  const wanted = acceptedEncodings(accepted)
  return allowed.find((encoding) => wanted.has(encoding))
}

export function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(body)
  // As fast as gzip; its best takes a second for a megabyte.
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

function acceptedEncodings(header: string): ReadonlySet<string> {
  const items = header.split(',').map((item) => item.trim().toLowerCase())
  return new Set(
    items.filter((item) => !/;\s*q=0(\.0*)?$/.test(item)).map((item) => item.split(';')[0]?.trim() ?? ''),
  )
}
