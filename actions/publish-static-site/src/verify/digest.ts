import { createHash, type Hash } from 'node:crypto'
import { Transform, Writable, type Duplex, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'

/** A body that is longer than what was published can be. */
class TooLongError extends Error {
  override readonly name = 'TooLongError'
}

/**
 * The SHA-256 of a body as it comes and, where it is compressed, of what it unpacks to; Base64url. It is not kept.
 * @param encoding its Content-Encoding
 * @param mostBytes the most of either
 * @throws TooLongError, or zlib's error when it is not what its encoding says
 */
export async function digest(
  body: Readable,
  encoding: string | undefined,
  mostBytes: number,
): Promise<readonly string[]> {
  const sent = createHash('sha256')
  const unpacked = createHash('sha256')
  const decoder = decoderOf(encoding)
  const hashSent = counting(mostBytes, sent)
  const hashUnpacked = counting(mostBytes, unpacked)
  if (decoder === undefined) await pipeline(body, hashSent, nowhere())
  else await pipeline(body, hashSent, decoder, hashUnpacked, nowhere())
  const hashes = decoder === undefined ? [sent] : [sent, unpacked]
  return hashes.map((hash) => hash.digest('base64url'))
}

function counting(most: number, hash: Hash): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > most) {
        done(new TooLongError(`it is longer than ${most} bytes`))
        return
      }
      hash.update(chunk)
      done(null, chunk)
    },
  })
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}

function decoderOf(encoding: string | undefined): Duplex | undefined {
  const name = encoding?.trim().toLowerCase()
  if (name === 'gzip') return createGunzip()
  return name === 'br' ? createBrotliDecompress() : undefined
}
