import { randomUUID } from 'node:crypto'
import { AwsError } from '../../service.js'
import type { World } from '../../world.js'
import type { Later } from '../later.js'
import type { CloudFrontPace } from '../pace.js'
import { randomName } from '../random-name.js'

/** What one call changes, all of it or nothing. */
export interface KeyChanges {
  readonly puts: ReadonlyMap<string, string>
  readonly deletes: ReadonlySet<string>
}

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-keyvaluestores */
const maxKeyBytes = 512
const maxValueBytes = 1024
const maxStoreBytes = 5 * 1024 * 1024

/** A key value store: what was written, and what of it the edges see. */
export class KeyValueStore {
  readonly arn: string
  readonly createdAt: number
  status: 'PROVISIONING' | 'READY' = 'PROVISIONING'
  lastModified: number
  /** Of the store itself, as CloudFront's API has it. */
  etag = randomName('E', 13)
  /** Of the keys, as the API of the keys has it; the two are not the same. */
  keysEtag = randomName('K', 13)
  #keys: ReadonlyMap<string, string> = new Map()
  #atEdge: ReadonlyMap<string, string> = new Map()

  constructor(
    readonly name: string,
    public comment: string,
    private readonly parts: { readonly world: World; readonly later: Later; readonly pace: CloudFrontPace },
    readonly id: string = randomUUID(),
  ) {
    const { world, later, pace } = parts
    this.arn = `arn:aws:cloudfront::${world.account}:key-value-store/${this.id}`
    this.createdAt = this.lastModified = world.time.now()
    later.after(pace.provisioningMs, () => (this.status = 'READY'))
  }

  get keys(): ReadonlyMap<string, string> {
    return this.#keys
  }

  /** What functions read. */
  get keysAtEdge(): ReadonlyMap<string, string> {
    return this.#atEdge
  }

  get sizeInBytes(): number {
    return sizeOf(this.#keys)
  }

  /** @throws AwsError ValidationException for a key or value that is too long, ServiceQuotaExceededException */
  change({ puts, deletes }: KeyChanges): void {
    for (const [key, value] of puts) checkPair(key, value)
    const keys = new Map([...this.#keys].filter(([key]) => !deletes.has(key)))
    for (const [key, value] of puts) keys.set(key, value)
    if (sizeOf(keys) > maxStoreBytes) {
      throw new AwsError('ServiceQuotaExceededException', 'The key value store is larger than 5 MB.', 402)
    }
    this.#keys = keys
    this.keysEtag = randomName('K', 13)
    this.lastModified = this.parts.world.time.now()
    this.parts.later.after(this.parts.pace.propagationMs, () => (this.#atEdge = keys))
  }
}

function checkPair(key: string, value: string): void {
  const size = Buffer.byteLength(key)
  if (size === 0 || size > maxKeyBytes) {
    throw new AwsError('ValidationException', `A key has 1 to ${maxKeyBytes} bytes, not ${size}.`)
  }
  if (Buffer.byteLength(value) > maxValueBytes) {
    throw new AwsError('ValidationException', `The value of ${key} is larger than ${maxValueBytes} bytes.`)
  }
}

function sizeOf(keys: ReadonlyMap<string, string>): number {
  let size = 0
  for (const [key, value] of keys) size += Buffer.byteLength(key) + Buffer.byteLength(value)
  return size
}
