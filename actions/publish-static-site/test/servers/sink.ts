import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Server } from './bucket.js'

/** A part as it came. */
export interface ReceivedPart {
  readonly number: number
  readonly length: number
  /** The first bytes. */
  readonly head: string
  /** Whether all that follows is zero. */
  readonly isHollow: boolean
  /** What the request was signed for, hex. */
  readonly sha256: string
}

export interface Sink extends Server {
  readonly parts: readonly ReceivedPart[]
  /** The numbers of the parts that the object was made of, in the order in which they were given. */
  readonly completed: readonly number[]
  stop(): Promise<void>
}

export const headBytes = 16
const zeros = Buffer.alloc(1 << 20)

/**
 * A bucket that looks at the parts of large objects and throws them away, for sizes that no server of tests could keep;
 * it keeps small objects. No more of S3 than the action uses.
 */
export async function startSink(): Promise<Sink> {
  const parts: ReceivedPart[] = []
  const completed: number[] = []
  const kept = new Map<string, { readonly bytes: Buffer; readonly etag: string }>()
  let writes = 0
  const put = (path: string, bytes: Buffer, incoming: IncomingMessage, answer: ServerResponse): void => {
    if (incoming.headers['if-none-match'] === '*' && kept.has(path)) {
      answer.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>')
      return
    }
    const etag = `"${String(++writes).padStart(32, '0')}"`
    kept.set(path, { bytes, etag })
    answer.writeHead(200, { etag }).end()
  }
  const serve = async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const { pathname, searchParams: query } = new URL(incoming.url ?? '/', 'http://sink')
    const number = Number(query.get('partNumber') ?? '0')
    if (incoming.method === 'PUT' && number > 0) {
      parts.push(await receive(incoming, number))
      answer.writeHead(200, { etag: `"${String(number).padStart(32, '0')}"` }).end()
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    if (incoming.method === 'PUT') put(pathname, bytes, incoming, answer)
    else if (incoming.method === 'POST' && query.has('uploads')) {
      const result = '<UploadId>one</UploadId>'
      answer.end(`<InitiateMultipartUploadResult>${result}</InitiateMultipartUploadResult>`)
    } else if (incoming.method === 'POST') {
      const numbers = bytes.toString().matchAll(/<PartNumber>(\d+)</g)
      completed.push(...[...numbers].map(([, digits]) => Number(digits)))
      const etag = `&quot;${'0'.repeat(32)}-${String(completed.length)}&quot;`
      answer.end(`<CompleteMultipartUploadResult><ETag>${etag}</ETag></CompleteMultipartUploadResult>`)
    } else if (query.has('list-type')) {
      answer.end(
        '<ListBucketResult><IsTruncated>false</IsTruncated><KeyCount>0</KeyCount></ListBucketResult>',
      )
    } else {
      const found = kept.get(pathname)
      if (found === undefined) answer.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
      else answer.writeHead(200, { etag: found.etag }).end(found.bytes)
    }
  }
  const server = createServer((incoming, answer) => {
    serve(incoming, answer).catch(() => answer.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'the-sink-does-not-look' }
  return {
    connection: { region: 'ap-northeast-2', endpoint: `http://127.0.0.1:${String(port)}`, credentials },
    parts,
    completed,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function receive(incoming: IncomingMessage, number: number): Promise<ReceivedPart> {
  let length = 0
  let head = Buffer.alloc(0)
  let isHollow = true
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    const missing = Math.min(headBytes - head.length, chunk.length)
    if (missing > 0) head = Buffer.concat([head, chunk.subarray(0, missing)])
    for (let at = Math.max(missing, 0); at < chunk.length; at += zeros.length) {
      const piece = chunk.subarray(at, at + zeros.length)
      isHollow &&= piece.equals(zeros.subarray(0, piece.length))
    }
  }
  const sha256 = String(incoming.headers['x-amz-content-sha256'])
  return { number, length, head: head.toString().replaceAll('\0', ''), isHollow, sha256 }
}
