import { createHmac, hash } from 'node:crypto'

export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

/** What a signature covers. */
export interface Signable {
  readonly method: string
  /** As it is sent: encoded once. Source: S3 is the one service whose path is not encoded once more for signing. */
  readonly path: string
  /** As it is sent: encoded, and sorted by name. */
  readonly query: string
  /** All headers that are to be signed, `host` among them; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** SHA-256 of the body, hex. */
  readonly payloadHash: string
}

/**
 * Signs requests to S3 (SigV4, in headers).
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export class Signer {
  #key: { readonly of: string; readonly bytes: Buffer } = { of: '', bytes: Buffer.alloc(0) }

  constructor(private readonly region: string) {}

  /**
   * @param now in milliseconds since the epoch
   * @returns the headers of the request with its date, the hash of its payload and the signature
   */
  sign(request: Signable, keys: Keys, now: number): Record<string, string> {
    const { method, path, query, payloadHash } = request
    const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '')
    const date = time.slice(0, 8)
    const headers: Record<string, string> = {
      ...request.headers,
      'x-amz-content-sha256': payloadHash,
      'x-amz-date': time,
    }
    if (keys.sessionToken !== undefined) headers['x-amz-security-token'] = keys.sessionToken
    const names = Object.keys(headers).sort()
    let canonicalHeaders = ''
    for (const name of names) canonicalHeaders += `${name}:${canonicalValue(headers[name] ?? '')}\n`
    const signed = names.join(';')
    const canonical = `${method}\n${path}\n${query}\n${canonicalHeaders}\n${signed}\n${payloadHash}`
    const scope = `${date}/${this.region}/s3/aws4_request`
    const signature = createHmac('sha256', this.#keyOf(keys, date))
      .update(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash('sha256', canonical)}`)
      .digest('hex')
    headers.authorization =
      `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, ` +
      `SignedHeaders=${signed}, Signature=${signature}`
    return headers
  }

  /** The same for a whole day, so it is derived once. */
  #keyOf({ secretAccessKey }: Keys, date: string): Buffer {
    const of = `${date}/${secretAccessKey}`
    if (this.#key.of === of) return this.#key.bytes
    let bytes = Buffer.from(`AWS4${secretAccessKey}`)
    for (const step of [date, this.region, 's3', 'aws4_request']) {
      bytes = createHmac('sha256', bytes).update(step).digest()
    }
    this.#key = { of, bytes }
    return bytes
  }
}

function canonicalValue(value: string): string {
  return value.trim().replace(/ {2,}/g, ' ')
}
