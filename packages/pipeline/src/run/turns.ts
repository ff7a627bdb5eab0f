/** Lets one at a time do what none may do beside another. */
export class Turns {
  #isTaken = false
  readonly #waiting: { readonly rank: number; readonly begin: () => void }[] = []

  /**
   * Runs `work` when nobody else's is under way.
   * @param rank of those who wait, the lowest is next: who came first in the file is through first
   */
  async take<T>(rank: number, work: () => Promise<T>): Promise<T> {
    if (this.#isTaken) await new Promise<void>((begin) => this.#waiting.push({ rank, begin }))
    this.#isTaken = true
    try {
      return await work()
    } finally {
      // Whoever has just ended may go on with its next stage, and is before those that only begin.
      setImmediate(() => this.#next())
    }
  }

  #next(): void {
    const next = this.#waiting.sort((a, b) => a.rank - b.rank).shift()
    if (next === undefined) this.#isTaken = false
    else next.begin()
  }
}
