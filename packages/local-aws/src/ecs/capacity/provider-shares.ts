import type { Json } from '../../json-service.js'
import { number, text } from '../members.js'

/** A provider's part of a capacity provider strategy. */
export interface ProviderShare {
  readonly name: string
  /** How many tasks run on it at least. */
  readonly base: number
  /** Its part of the tasks beyond the bases. */
  readonly weight: number
}

/** @param item of a strategy; a weight that is not given counts as nothing, as ECS has it */
export function readShare(item: Json): ProviderShare {
  return {
    name: text(item, 'capacityProvider') ?? '',
    base: number(item, 'base') ?? 0,
    weight: number(item, 'weight') ?? 0,
  }
}

/**
 * The provider of the next task: one whose base is not reached, then the one that lacks most of what its weight gives it.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
 * @param taken the providers of the tasks that are there already
 * @returns undefined for a strategy without providers
 */
export function nextProvider(
  shares: readonly ProviderShare[],
  taken: readonly (string | undefined)[],
): string | undefined {
  const has = (name: string): number => taken.filter((other) => other === name).length
  const based = shares.find(({ name, base }) => has(name) < base)
  if (based !== undefined) return based.name
  const filled = ({ name, base, weight }: ProviderShare): number => (has(name) - base + 1) / weight
  // 1 / 0 is last; of two that lack as much, the heavier one goes first.
  return shares.toSorted((a, b) => compare(filled(a), filled(b)) || b.weight - a.weight)[0]?.name
}

/** Infinity less Infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}
