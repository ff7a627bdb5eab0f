import { outboundFetch } from '@slipway/aws'
import { watchSilence, type SilenceWatch } from './silence.js'

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  /** A stream needs its size in `content-length`. */
  readonly body?: string | AsyncIterable<Uint8Array>
  /** Milliseconds without a sign of life after which it is given up. */
  readonly silenceMs?: number
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  /** @throws Error when it is longer than `limit` bytes */
  body(limit: number): Promise<Buffer>
  stream(): AsyncIterable<Uint8Array>
  /** Takes no more of it. */
  drop(): Promise<void>
}

/**
 * One request and its answer. A redirect is followed, without the login when it leads elsewhere (fetch does that); that
 * of a HEAD is not, since an address of S3 is signed for GET.
 */
export async function exchange(request: HttpRequest, cancelled: AbortSignal): Promise<HttpAnswer> {
  const { method, url, headers = {}, body } = request
  const watch = watchSilence(cancelled, request.silenceMs)
  try {
    const response = await outboundFetch(url, {
      method,
      headers,
      signal: watch.signal,
      redirect: method === 'GET' ? 'follow' : 'manual',
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : heard(body, watch), duplex: 'half' }),
    })
    watch.heard()
    return answer(response, watch)
  } catch (error) {
    watch.end()
    throw reasonOf(error, watch)
  }
}

function answer(response: Response, watch: SilenceWatch): HttpAnswer {
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of response.body ?? []) {
        watch.heard()
        yield chunk
      }
    } catch (error) {
      throw reasonOf(error, watch)
    } finally {
      watch.end()
    }
  }
  return {
    status: response.status,
    headers: response.headers,
    stream,
    async body(limit) {
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of stream()) {
        size += chunk.byteLength
        if (size > limit) throw new Error(`the answer has more than ${limit} bytes`)
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    },
    async drop() {
      watch.end()
      await response.body?.cancel()
    },
  }
}

async function* heard(bytes: AsyncIterable<Uint8Array>, watch: SilenceWatch): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    watch.heard()
    yield chunk
  }
}

/** Fetch says `fetch failed` or `terminated`; why, is in what it wraps, or what ended it. */
function reasonOf(error: unknown, { signal }: SilenceWatch): unknown {
  if (signal.aborted) return signal.reason
  return error instanceof Error && error.cause instanceof Error ? error.cause : error
}
