import { randomUUID } from 'node:crypto'
import { AwsError } from '../service.js'
import { randomName } from './random-name.js'

/** How long what a behaviour serves stays at the edge, and in which encodings. Durations in milliseconds. */
export interface CachePolicy {
  readonly id: string
  readonly name: string
  readonly comment: string
  readonly minTtlMs: number
  readonly defaultTtlMs: number
  readonly maxTtlMs: number
  readonly gzip: boolean
  readonly brotli: boolean
  readonly isManaged: boolean
}

/** Headers that a behaviour adds to what it serves; with `override` even where the origin has them. */
export interface ResponseHeadersPolicy {
  readonly id: string
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  readonly override: boolean
  readonly isManaged: boolean
}

export interface OriginAccessControl {
  readonly id: string
  readonly name: string
  readonly etag: string
}

const day = 86_400_000

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html */
const managedCachePolicies: readonly CachePolicy[] = [
  {
    id: '658327ea-f89d-4fab-a63d-7e88639e58f6',
    name: 'Managed-CachingOptimized',
    comment: 'Policy with caching enabled. Supports Gzip and Brotli compression.',
    minTtlMs: 1_000,
    defaultTtlMs: day,
    maxTtlMs: 365 * day,
    gzip: true,
    brotli: true,
    isManaged: true,
  },
  {
    id: 'b2884449-e4de-46a7-ac36-70bc7f1ddd6d',
    name: 'Managed-CachingOptimizedForUncompressedObjects',
    comment: 'Default policy when compression is disabled',
    minTtlMs: 1_000,
    defaultTtlMs: day,
    maxTtlMs: 365 * day,
    gzip: false,
    brotli: false,
    isManaged: true,
  },
  {
    id: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    name: 'Managed-CachingDisabled',
    comment: 'Policy with caching disabled',
    minTtlMs: 0,
    defaultTtlMs: 0,
    maxTtlMs: 0,
    gzip: false,
    brotli: false,
    isManaged: true,
  },
]

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html */
const managedHeadersPolicies: readonly ResponseHeadersPolicy[] = [
  {
    id: '67f7725c-6f97-4210-82d7-5512b31e9d03',
    name: 'Managed-SecurityHeadersPolicy',
    headers: {
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'x-xss-protection': '1; mode=block',
    },
    override: false,
    isManaged: true,
  },
]

/** What distributions of the account refer to: cache policies, headers policies, origin access controls. */
export class Policies {
  readonly #cache = new Map(managedCachePolicies.map((policy) => [policy.id, policy]))
  readonly #headers = new Map(managedHeadersPolicies.map((policy) => [policy.id, policy]))
  readonly #controls = new Map<string, OriginAccessControl>()

  /** @throws AwsError NoSuchCachePolicy */
  cache(id: string): CachePolicy {
    const policy = this.#cache.get(id)
    if (policy !== undefined) return policy
    throw new AwsError('NoSuchCachePolicy', 'The specified cache policy does not exist.', 404)
  }

  /** By id, or by name without `Managed-`. */
  cacheNamed(nameOrId: string): CachePolicy {
    const found = [...this.#cache.values()].find(
      ({ name }) => name === nameOrId || name === `Managed-${nameOrId}`,
    )
    return found ?? this.cache(nameOrId)
  }

  /** @throws AwsError NoSuchResponseHeadersPolicy */
  headers(id: string): ResponseHeadersPolicy {
    const policy = this.#headers.get(id)
    if (policy !== undefined) return policy
    throw new AwsError(
      'NoSuchResponseHeadersPolicy',
      'The specified response headers policy does not exist.',
      404,
    )
  }

  /** @throws AwsError NoSuchOriginAccessControl */
  control(id: string): OriginAccessControl {
    const control = this.#controls.get(id)
    if (control !== undefined) return control
    throw new AwsError(
      'NoSuchOriginAccessControl',
      'The specified origin access control does not exist.',
      404,
    )
  }

  addCache(policy: Partial<CachePolicy> = {}): CachePolicy {
    const base = {
      minTtlMs: 0,
      defaultTtlMs: day,
      maxTtlMs: 365 * day,
      gzip: true,
      brotli: true,
      comment: '',
    }
    const id = randomUUID()
    const made = { ...base, name: `policy-${id}`, ...policy, id, isManaged: false }
    this.#cache.set(id, made)
    return made
  }

  addHeaders(headers: Readonly<Record<string, string>>, override = true): ResponseHeadersPolicy {
    const id = randomUUID()
    const made = { id, name: `policy-${id}`, headers, override, isManaged: false }
    this.#headers.set(id, made)
    return made
  }

  addControl(id: string): OriginAccessControl {
    const made = { id, name: `oac-${id}`, etag: randomName('E', 13) }
    this.#controls.set(id, made)
    return made
  }
}
