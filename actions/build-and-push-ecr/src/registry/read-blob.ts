import { asError, UserError } from '@slipway/action-kit'
import { sha256 } from './manifests.js'
import type { ClientContext, RegistryClient } from './registry-client.js'
import { unreachable } from './registry-error.js'
import { backOff } from './retry.js'

// The configuration of an image is a few KiB.
const longestText = 16 * 1024 * 1024

/**
 * The bytes of a blob. A connection that breaks is taken up where it broke; every iteration begins anew.
 * ECR answers with a redirect to S3, which is followed without the login.
 */
export function readBlob(
  client: RegistryClient,
  digest: string,
  context: ClientContext,
): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => download(client, digest, context) }
}

async function* download(
  client: RegistryClient,
  digest: string,
  context: ClientContext,
): AsyncGenerator<Uint8Array> {
  const what = `reading the blob ${digest}`
  let offset = 0
  for (let attempt = 1; ; attempt++) {
    try {
      const headers: Readonly<Record<string, string>> = offset === 0 ? {} : { range: `bytes=${offset}-` }
      const answer = await client.sendOnce({ what, method: 'GET', to: `blobs/${digest}`, headers })
      // Who knows no ranges begins again.
      let skip = answer.status === 206 ? 0 : offset
      for await (const chunk of answer.stream()) {
        const part = chunk.subarray(Math.min(skip, chunk.byteLength))
        skip -= chunk.byteLength - part.byteLength
        if (part.byteLength === 0) continue
        offset += part.byteLength
        attempt = 1
        yield part
      }
      return
    } catch (error) {
      context.signal.throwIfAborted()
      const failure = error instanceof UserError ? error : unreachable({ ...client, what }, asError(error))
      await backOff(failure, attempt, client.attempts, context)
    }
  }
}

/**
 * A small blob, such as an image's configuration, checked against its digest.
 * @throws Error when it is another, or larger than 16 MiB
 */
export async function readText(blob: AsyncIterable<Uint8Array>, digest: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of blob) {
    size += chunk.byteLength
    if (size > longestText) throw new Error(`The blob ${digest} has more than ${longestText} bytes`)
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  if (sha256(bytes) !== digest) throw new Error(`The blob ${digest} came as ${sha256(bytes)}`)
  return bytes.toString('utf8')
}
