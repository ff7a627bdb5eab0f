/** A target group's share of a listener's requests. */
export interface Weight {
  readonly targetGroupArn: string
  /** 0 to 999; shares are relative to the sum. */
  readonly weight: number
}

interface Entry extends Weight {
  credit: number
}

/**
 * Deals requests out by weight, evenly spread and without chance (smooth weighted round robin): of ten requests at
 * 90:10 exactly one goes to the smaller share. AWS deals by chance; counting tests need not.
 */
export class WeightedChoice {
  readonly #entries: readonly Entry[]

  constructor(readonly weights: readonly Weight[]) {
    this.#entries = weights.map((weight) => ({ ...weight, credit: 0 }))
  }

  /** The target group for the next request; undefined when every weight is 0. */
  next(): string | undefined {
    const total = this.#entries.reduce((sum, { weight }) => sum + weight, 0)
    let best: Entry | undefined
    for (const entry of this.#entries) {
      if (entry.weight === 0) continue
      entry.credit += entry.weight
      if (best === undefined || entry.credit > best.credit) best = entry
    }
    if (best !== undefined) best.credit -= total
    return best?.targetGroupArn
  }
}
