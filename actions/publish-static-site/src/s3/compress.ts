import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { Transform } from 'node:stream'

// What is compressed once is downloaded often. A file of many megabytes at Brotli's best level would take minutes.
const best = { gzip: zlib.constants.Z_BEST_COMPRESSION, br: zlib.constants.BROTLI_MAX_QUALITY, brOfStream: 9 }

const gzip = promisify(zlib.gzip)
const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)

/** The same bytes for the same bytes: what zlib writes holds neither a time nor a name. */
export function compress(bytes: Buffer, encoding: 'gzip' | 'br'): Promise<Buffer> {
  if (encoding === 'gzip') return gzip(bytes, { level: best.gzip })
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: sizeHint } = zlib.constants
  return brotli(bytes, { params: { [quality]: best.br, [sizeHint]: bytes.length } })
}

/** For what is too large to be held whole. */
export function createCompressor(encoding: 'gzip' | 'br'): Transform {
  if (encoding === 'gzip') return zlib.createGzip({ level: best.gzip })
  const { BROTLI_PARAM_QUALITY: quality } = zlib.constants
  return zlib.createBrotliCompress({ params: { [quality]: best.brOfStream } })
}
