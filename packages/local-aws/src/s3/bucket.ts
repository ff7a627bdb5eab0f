import { createHash, randomBytes } from 'node:crypto'
import type { Checksum } from './checksum.js'
import type { BucketSettings } from './bucket-settings.js'
import { compareUtf8 } from './utf8-order.js'

/** An object as S3 keeps it. */
export interface StoredObject {
  readonly body: Buffer
  /** What GetObject tells besides the body: content-type, x-amz-meta-…; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** In its quotes. */
  readonly etag: string
  /** Milliseconds since the epoch; S3 tells whole seconds. */
  readonly lastModified: number
  readonly checksum?: Checksum
  /** As in x-amz-tagging: `a=1&b=2`. */
  readonly tagging?: string
}

export interface Part {
  readonly body: Buffer
  readonly etag: string
  readonly lastModified: number
  readonly checksum?: Checksum
}

/** A multipart upload under way. */
export interface Upload {
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly initiated: number
  readonly checksumAlgorithm?: Checksum['algorithm']
  readonly checksumType?: Checksum['type']
  readonly tagging?: string
  readonly parts: Map<number, Part>
}

/** A bucket with what is in it. */
export class Bucket {
  readonly uploads = new Map<string, Upload>()
  readonly #objects = new Map<string, StoredObject>()
  #sorted: readonly string[] | undefined

  constructor(
    readonly name: string,
    readonly settings: BucketSettings,
  ) {}

  get(key: string): StoredObject | undefined {
    return this.#objects.get(key)
  }

  put(key: string, object: StoredObject): void {
    if (!this.#objects.has(key)) this.#sorted = undefined
    this.#objects.set(key, object)
  }

  delete(key: string): void {
    if (this.#objects.delete(key)) this.#sorted = undefined
  }

  get size(): number {
    return this.#objects.size
  }

  /** In S3's order: that of the UTF-8 bytes. */
  get keys(): readonly string[] {
    return (this.#sorted ??= [...this.#objects.keys()].sort(compareUtf8))
  }

  /** The headers of a write with what the bucket encrypts by, where the write does not say. */
  encrypted(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const { encryption } = this.settings
    if (encryption === 'AES256' || headers['x-amz-server-side-encryption'] !== undefined) return headers
    return {
      ...headers,
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': encryption.kmsKeyId,
      ...(encryption.bucketKey ? { 'x-amz-server-side-encryption-bucket-key-enabled': 'true' } : {}),
    }
  }

  /** Whether what is written with these headers gets an ETag that is no MD5 of anything. */
  isKms(headers: Readonly<Record<string, string>>): boolean {
    return this.settings.kmsEtags || headers['x-amz-server-side-encryption'] === 'aws:kms'
  }

  /** The ETag of a body that is written now, in its quotes. */
  etagOf(body: Buffer, headers: Readonly<Record<string, string>>): string {
    const etag = this.isKms(headers) ? randomBytes(16) : createHash('md5').update(body).digest()
    return `"${etag.toString('hex')}"`
  }
}
