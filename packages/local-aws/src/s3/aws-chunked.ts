import { AwsError } from '../service.js'

/**
 * A body in AWS's own chunks, `<hex size>[;chunk-signature=…]\r\n<bytes>\r\n` to a chunk of size 0, then the trailer.
 * The chunks' signatures are passed over: what the header signs is verified, and the trailer's checksum is.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 * @throws AwsError IncompleteBody where a chunk is cut off
 */
export function decodeAwsChunked(raw: Buffer): {
  readonly body: Buffer
  /** Names in lower case. */
  readonly trailer: Readonly<Record<string, string>>
} {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const end = raw.indexOf('\r\n', at)
    const size = end < 0 ? NaN : parseInt(raw.toString('latin1', at, end), 16)
    const start = end + 2
    if (Number.isNaN(size) || start + size > raw.length) throw incompleteBody()
    if (size === 0)
      return { body: Buffer.concat(chunks), trailer: readTrailer(raw.toString('latin1', start)) }
    chunks.push(raw.subarray(start, start + size))
    at = start + size + 2
  }
}

export function incompleteBody(): AwsError {
  return new AwsError(
    'IncompleteBody',
    'You did not provide the number of bytes specified by the Content-Length HTTP header.',
  )
}

function readTrailer(text: string): Readonly<Record<string, string>> {
  const lines = text.split(/\r?\n/).filter((line) => line.includes(':'))
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
}
