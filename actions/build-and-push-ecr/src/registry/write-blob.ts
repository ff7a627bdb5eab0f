import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { asError } from '@slipway/action-kit'
import type { HttpAnswer } from './exchange.js'
import type { ClientContext, RegistryClient } from './registry-client.js'
import { RegistryError, unreachable } from './registry-error.js'
import { isPrivateWire } from './registry-url.js'
import { withRetries } from './retry.js'

/** What a registry may need to check and to store a layer of gigabytes, when all of it has come. */
const longestCheckMs = 5 * 60_000

/** Uploads that a refused mount has begun, by digest: the next one of that blob goes on with it. */
export type BegunUploads = Map<string, URL>

/** HEAD of a blob; a redirect is a yes. A denial without words is a no: the upload that follows says what is missing. */
export async function hasBlob(client: RegistryClient, digest: string): Promise<boolean> {
  const answer = await client.send({
    what: `looking up the blob ${digest}`,
    method: 'HEAD',
    to: `blobs/${digest}`,
    answers: [301, 302, 303, 307, 308, 403, 404],
  })
  await answer.drop()
  return answer.status < 400 && answer.status !== 204
}

/**
 * Source: distribution-spec v1.1.0, "Mounting a blob from another repository". A registry that will not, for whatever
 * reason, begins an upload; some refuse instead.
 */
export async function mountBlob(
  client: RegistryClient,
  digest: string,
  fromName: string,
  begun: BegunUploads,
): Promise<boolean> {
  const query = new URLSearchParams({ mount: digest, from: fromName })
  const what = `mounting the blob ${digest} of ${fromName}`
  const answer = await client.send({
    what,
    method: 'POST',
    to: `blobs/uploads/?${query.toString()}`,
    headers: { 'content-length': '0' },
    answers: [400, 403, 404, 405],
  })
  await answer.drop()
  if (answer.status === 202) begun.set(digest, uploadPlace(client, answer, what))
  return answer.status === 201
}

/**
 * Uploads a blob in one piece, which is the only way that all registries have in common: ECR drops every PATCH but the
 * first (https://github.com/aws/containers-roadmap/issues/2831). Bytes that can be iterated again are sent again when
 * the upload breaks; those of a generator cannot.
 */
export async function writeBlob(
  client: RegistryClient,
  blob: { readonly digest: string; readonly size: number; readonly bytes: AsyncIterable<Uint8Array> },
  begun: BegunUploads,
  context: ClientContext,
): Promise<void> {
  const { digest, size, bytes } = blob
  const what = `uploading the blob ${digest}`
  const first = bytes[Symbol.asyncIterator]()
  const isOnce = isTakenByReading(bytes, first)
  let taken = 0
  let fault: Error | undefined
  const onFault = (error: Error): void => void (fault = error)
  await withRetries(client.attempts, context, async () => {
    const place = begun.get(digest) ?? (await beginUpload(client, what, context))
    begun.delete(digest)
    place.searchParams.set('digest', digest)
    try {
      const answer = await client.sendOnce({
        what,
        method: 'PUT',
        to: place,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
        silenceMs: longestCheckMs,
        body: () => {
          if (taken++ === 0) return checked(first, digest, size, onFault)
          if (isOnce) throw new Error('the bytes of the blob cannot be had again')
          return checked(bytes[Symbol.asyncIterator](), digest, size, onFault)
        },
      })
      await answer.drop()
    } catch (error) {
      if (fault !== undefined || (taken > 0 && isOnce)) throw asFinal(fault ?? error)
      throw error
    }
  })
}

async function beginUpload(client: RegistryClient, what: string, context: ClientContext): Promise<URL> {
  context.signal.throwIfAborted()
  const answer = await client.send({
    what,
    method: 'POST',
    to: 'blobs/uploads/',
    headers: { 'content-length': '0' },
  })
  await answer.drop()
  return uploadPlace(client, answer, what)
}

/** Where the registry wants the bytes: an address of its own, or a whole one. */
function uploadPlace(client: RegistryClient, { headers }: HttpAnswer, what: string): URL {
  const location = headers.get('location') ?? ''
  const own = client.url
  const place = location !== '' && URL.canParse(location, own.href) ? new URL(location, own) : undefined
  if (place === undefined || !isPrivateWire(place)) {
    throw asFinal(
      unreachable({ ...client, what }, new Error(`it names no place for the upload: "${location}"`)),
    )
  }
  return place
}

/** The bytes as they pass, unless they are not the blob: then the upload is broken off before its end. */
async function* checked(
  bytes: AsyncIterator<Uint8Array>,
  digest: string,
  size: number,
  onFault: (error: Error) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let sent = 0
  try {
    for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
      hash.update(next.value)
      sent += next.value.byteLength
      if (sent > size) throw new Error(`The blob ${digest} has more than its ${size} bytes`)
      // The last bytes only go when all of them are right.
      if (sent === size && `sha256:${hash.copy().digest('hex')}` !== digest) {
        throw new Error(`The bytes for the blob ${digest} are others`)
      }
      yield next.value
    }
    if (sent < size) throw new Error(`The blob ${digest} has ${sent} bytes and not ${size}`)
  } catch (error) {
    onFault(asError(error))
    throw error
  } finally {
    await bytes.return?.()
  }
}

/** A generator and a stream are used up by what has read them once. */
function isTakenByReading(bytes: AsyncIterable<Uint8Array>, iterator: AsyncIterator<Uint8Array>): boolean {
  return Object.is(bytes, iterator) || bytes instanceof Readable || bytes instanceof ReadableStream
}

/** The same without another attempt. */
function asFinal(error: unknown): unknown {
  if (!(error instanceof RegistryError)) return error
  const { message, status, reason, cause, hint } = error
  return new RegistryError(message, {
    reason,
    cause,
    hint,
    isPassing: false,
    ...(status === undefined ? {} : { status }),
  })
}
