import { randomUUID } from 'node:crypto'
import type { Reply, Request } from './http.js'

export const blobPath = '/devstoreaccount1/actions-cache/'

/**
 * As much of Azure Blob Storage as the toolkit speaks: Put Blob, Put Block and Put Block List, Get Blob with a range,
 * Get Blob Properties; each by an URL whose signature allows it. Source: learn.microsoft.com/rest/api/storageservices
 */
export class Blobs {
  readonly #blobs = new Map<string, Buffer>()
  readonly #blocks = new Map<string, Buffer>()
  readonly #signatures = new Map<string, string>()

  constructor(private readonly url: () => string) {}

  sign(name: string, access: 'read' | 'write'): string {
    const signature = randomUUID()
    this.#signatures.set(signature, `${access} ${name}`)
    const query = new URLSearchParams({ sp: access === 'read' ? 'r' : 'cw', sr: 'b', sig: signature })
    return `${this.url()}${blobPath}${name}?${query.toString()}`
  }

  size(name: string): number | undefined {
    return this.#blobs.get(name)?.length
  }

  answer(request: Request): Reply {
    const name = request.path.slice(blobPath.length)
    const access = request.method === 'PUT' ? 'write' : 'read'
    if (this.#signatures.get(request.query.get('sig') ?? '') !== `${access} ${name}`) {
      return refusal(403, 'AuthenticationFailed')
    }
    return request.method === 'PUT' ? this.#put(name, request) : this.#get(name, request)
  }

  #put(name: string, request: Request): Reply {
    const part = request.query.get('comp')
    if (part === 'block') {
      this.#blocks.set(`${name} ${request.query.get('blockid') ?? ''}`, request.body)
      return created()
    }
    if (part === 'blocklist') {
      const ids = [...request.body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)]
      const blocks = ids.map(([, id = '']) => this.#blocks.get(`${name} ${id}`))
      if (blocks.includes(undefined)) return refusal(400, 'InvalidBlockList')
      this.#blobs.set(name, Buffer.concat(blocks.filter((block) => block !== undefined)))
      return created()
    }
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return refusal(400, 'MissingRequiredHeader')
    this.#blobs.set(name, request.body)
    return created()
  }

  #get(name: string, request: Request): Reply {
    const blob = this.#blobs.get(name)
    if (blob === undefined) return refusal(404, 'BlobNotFound')
    const headers = {
      ...commonHeaders(),
      'content-type': 'application/octet-stream',
      'x-ms-blob-type': 'BlockBlob',
    }
    if (request.method === 'HEAD') {
      return { status: 200, headers: { ...headers, 'content-length': String(blob.length) } }
    }
    const range = request.headers['x-ms-range'] ?? request.headers.range
    const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(String(range)) ?? []
    if (start === undefined) return { status: 200, headers, body: blob }
    const part = blob.subarray(Number(start), end ? Number(end) + 1 : undefined)
    const last = Number(start) + part.length - 1
    return {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${start}-${last}/${blob.length}` },
      body: part,
    }
  }
}

function created(): Reply {
  return { status: 201, headers: commonHeaders() }
}

function refusal(status: number, code: string): Reply {
  const headers = { ...commonHeaders(), 'content-type': 'application/xml', 'x-ms-error-code': code }
  return { status, headers, body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>` }
}

function commonHeaders(): Record<string, string> {
  return {
    etag: '"0x1"',
    'last-modified': new Date(0).toUTCString(),
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2024-11-04',
  }
}
