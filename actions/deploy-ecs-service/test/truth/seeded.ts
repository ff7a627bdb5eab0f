/** What a seed decides; the same seed decides the same everywhere. */
export interface Seeded {
  /** Whether something happens that happens in this share of cases, from 0 to 1. */
  chance(share: number): boolean
  /** A whole number from `low` to `high`. */
  between(low: number, high: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
}

export function seeded(seed: number): Seeded {
  let state = seed
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  // Neighbouring seeds begin alike.
  next()
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    chance: (share) => next() < share,
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
  }
}
