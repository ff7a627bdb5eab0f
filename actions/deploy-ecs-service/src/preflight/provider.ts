import { number, text } from './members.js'

/** An item of a capacity provider strategy. */
export interface Provider {
  readonly name: string
  /** How many tasks it has before the weights count. */
  readonly base: number
  readonly weight: number
}

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html */
export function readStrategy(items: readonly unknown[]): readonly Provider[] {
  return items.flatMap((item) => {
    const name = text(item, 'capacityProvider')
    return name === undefined
      ? []
      : [{ name, base: number(item, 'base') ?? 0, weight: number(item, 'weight') ?? 0 }]
  })
}

/** How many tasks come to a provider of a strategy, at the most: parts of a task are rounded up. */
export function shareOf(provider: Provider, strategy: readonly Provider[], tasks: number): number {
  const based = strategy.reduce((sum, { base }) => sum + base, 0)
  const weights = strategy.reduce((sum, { weight }) => sum + weight, 0)
  // Only a provider that is alone may be without a weight.
  const part = weights === 0 ? 1 / strategy.length : provider.weight / weights
  return Math.min(provider.base, tasks) + Math.ceil(Math.max(0, tasks - based) * part)
}
