/** What a seed decides, the same everywhere: mulberry32. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 up to and without 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1))
  }

  happens(probability: number): boolean {
    return this.share() < probability
  }

  /** One of them; undefined of none. */
  pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.share() * items.length)]
  }

  /** Up to `most` of them, each once. */
  some<T>(items: readonly T[], most: number): readonly T[] {
    const left = [...items]
    return Array.from({ length: Math.min(most, left.length) }, () =>
      left.splice(Math.floor(this.share() * left.length), 1),
    ).flat()
  }
}
