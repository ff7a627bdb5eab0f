import type { InputReader } from '@slipway/action-kit'
import { readList } from '../inputs/lists.js'
import type { TagMutability } from '../registry/ecr.js'

const mutabilityModes = [
  'MUTABLE',
  'IMMUTABLE',
  'MUTABLE_WITH_EXCLUSION',
  'IMMUTABLE_WITH_EXCLUSION',
] as const
export type MutabilityMode = (typeof mutabilityModes)[number]

const modeInput = 'image-tag-mutability'
const filtersInput = 'image-tag-mutability-exclusion-filters'
const filtersAccept =
  'one to five tags of letters, digits and . _ -, in which * stands for any text and may come twice'

// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html and
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html (two wildcards a filter, five filters)
const filterName = /^[0-9a-zA-Z._*-]{1,128}$/
const mostFilters = 5
const mostWildcards = 2

export function readMutability(reader: InputReader): TagMutability | undefined {
  const mode = reader.optionalChoice(modeInput, mutabilityModes)
  const exceptions = readFilters(reader)
  if (mode === undefined) {
    if (exceptions.length > 0) {
      reader.fault(modeInput, `is not given, and ${filtersInput} is`, 'what the filters are exceptions from')
    }
    return undefined
  }
  const hasExclusion = mode.endsWith('_WITH_EXCLUSION')
  if (hasExclusion && exceptions.length === 0) {
    reader.fault(filtersInput, `is not given, and ${modeInput} is ${mode}`, filtersAccept)
  }
  if (!hasExclusion && exceptions.length > 0) {
    reader.fault(modeInput, `is ${mode}, and ${filtersInput} is given`, `${mode}_WITH_EXCLUSION then`)
  }
  return { immutable: mode.startsWith('IMMUTABLE'), exceptions }
}

/** The API's own word for it. */
export function modeOf({ immutable, exceptions }: TagMutability): MutabilityMode {
  if (exceptions.length === 0) return immutable ? 'IMMUTABLE' : 'MUTABLE'
  return immutable ? 'IMMUTABLE_WITH_EXCLUSION' : 'MUTABLE_WITH_EXCLUSION'
}

/** `IMMUTABLE_WITH_EXCLUSION (latest, src-*)`. */
export function describeMutability(mutability: TagMutability): string {
  const { exceptions } = mutability
  return exceptions.length === 0
    ? modeOf(mutability)
    : `${modeOf(mutability)} (${[...exceptions].sort().join(', ')})`
}

function readFilters(reader: InputReader): readonly string[] {
  const filters = readList(reader, filtersInput, filtersAccept)
  for (const filter of filters) {
    const wildcards = filter.split('*').length - 1
    if (!filterName.test(filter) || wildcards > mostWildcards) {
      reader.fault(filtersInput, `has ${JSON.stringify(filter)}`, filtersAccept)
    }
  }
  if (filters.length > mostFilters) {
    reader.fault(filtersInput, `has ${filters.length} filters`, filtersAccept)
  }
  return filters
}
