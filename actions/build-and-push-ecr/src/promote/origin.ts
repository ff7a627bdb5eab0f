import type { RegistryRepository } from '../registry/registry-repository.js'

/** Where the image to promote is. */
export type Origin = OriginHere | OriginElsewhere

interface Named {
  /** For people: `team/orders in account 123456789012, eu-west-1`; `ghcr.io/x/y`. */
  readonly name: string
  /** Tags that there are; empty when nobody tells. */
  listTags(): Promise<readonly string[]>
}

/** In the repository that the tags are to be in. */
export interface OriginHere extends Named {
  readonly kind: 'here'
}

export interface OriginElsewhere extends Named {
  readonly kind: 'elsewhere'
  readonly repository: RegistryRepository
}
