import type { Json } from '../json-service.js'
import { invalid, optionalText, requiredText, structures } from './input.js'

const modes = ['MUTABLE', 'IMMUTABLE', 'MUTABLE_WITH_EXCLUSION', 'IMMUTABLE_WITH_EXCLUSION'] as const

/** Whether a repository's tags may move, and the tags for which it is the other way round. */
export interface TagMutability {
  readonly mode: (typeof modes)[number]
  /** Wildcards, `*` for any characters: at most five. */
  readonly filters: readonly string[]
}

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html */
export function isImmutable({ mode, filters }: TagMutability, tag: string): boolean {
  const excluded = filters.some((filter) => matchesWildcard(filter, tag))
  switch (mode) {
    case 'MUTABLE':
      return false
    case 'IMMUTABLE':
      return true
    case 'MUTABLE_WITH_EXCLUSION':
      return excluded
    case 'IMMUTABLE_WITH_EXCLUSION':
      return !excluded
  }
}

/** Of CreateRepository and PutImageTagMutability. */
export function readMutability(input: Json): TagMutability {
  const given = optionalText(input, 'imageTagMutability') ?? 'MUTABLE'
  const mode = modes.find((known) => known === given)
  if (mode === undefined) {
    throw invalid('imageTagMutability', `Member must satisfy enum value set: [${modes.join(', ')}]`)
  }
  const name = 'imageTagMutabilityExclusionFilters'
  const filters = structures(input, name).map((filter) => requiredText(filter, 'filter'))
  if (mode.endsWith('_WITH_EXCLUSION') !== filters.length > 0) {
    throw invalid(name, 'Exclusion filters go with *_WITH_EXCLUSION, which need at least one')
  }
  if (filters.length > 5) throw invalid(name, 'Member must have length less than or equal to 5')
  if (filters.some((filter) => !/^[0-9a-zA-Z._*-]{1,128}$/.test(filter))) {
    throw invalid(name, 'Member must satisfy regular expression pattern: ^[0-9a-zA-Z._*-]{1,128}')
  }
  return { mode, filters }
}

export function mutabilityMembers({ mode, filters }: TagMutability): Json {
  return {
    imageTagMutability: mode,
    ...(filters.length > 0 && {
      imageTagMutabilityExclusionFilters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })),
    }),
  }
}

function matchesWildcard(filter: string, tag: string): boolean {
  const pattern = filter.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`).test(tag)
}
