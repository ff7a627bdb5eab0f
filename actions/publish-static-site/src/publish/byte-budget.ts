/** Bounds how many bytes are in memory at a time, whatever the number of files is. */
export class ByteBudget {
  #left: number
  readonly #waiting: { readonly bytes: number; readonly begin: () => void }[] = []

  constructor(private readonly total: number) {
    this.#left = total
  }

  /** Does `work` once there is room for its bytes; in the order of asking. What is larger than all of it, alone. */
  async spend<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    const needed = Math.min(bytes, this.total)
    if (this.#waiting.length > 0 || needed > this.#left) {
      await new Promise<void>((begin) => this.#waiting.push({ bytes: needed, begin }))
    } else {
      this.#left -= needed
    }
    try {
      return await work()
    } finally {
      this.#left += needed
      this.#admit()
    }
  }

  #admit(): void {
    for (;;) {
      const [first] = this.#waiting
      if (first === undefined || first.bytes > this.#left) return
      this.#waiting.shift()
      this.#left -= first.bytes
      first.begin()
    }
  }
}
