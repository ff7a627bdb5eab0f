import type { RegistryRepository } from '../registry/registry-repository.js'

/** Where the image to promote is. */
export type Origin = OriginHere | OriginElsewhere

interface Named {
  /** For people: `team/orders in account 123456789012, eu-west-1`; `ghcr.io/x/y`. */
  readonly name: string
  /** Tags that there are, as far as the registry tells; undefined when there is no such repository. */
  listTags(): Promise<readonly string[] | undefined>
}

/** In the repository that the tags are to be in. */
export interface OriginHere extends Named {
  readonly kind: 'here'
}

export interface OriginElsewhere extends Named {
  readonly kind: 'elsewhere'
  readonly repository: RegistryRepository
}
