/** Time that jumps from event to event, so that two machines and a network between them take none. */
export class Simulation {
  now = Date.UTC(2026, 0, 1)
  #order = 0
  readonly #events = new Set<{ readonly due: number; readonly order: number; readonly happen: () => void }>()

  /** @returns what prevents it */
  after(ms: number, happen: () => void): () => void {
    const event = { due: this.now + Math.max(0, ms), order: this.#order++, happen }
    this.#events.add(event)
    return () => void this.#events.delete(event)
  }

  /** Lets everything happen, one after the other, until the work is over. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { isOver: false }
    const end = (): void => void (state.isOver = true)
    work.then(end, end)
    for (;;) {
      await settle()
      if (state.isOver) return work
      if (!this.#step()) throw new Error('Nothing more happens, and the work is not over')
    }
  }

  /** Lets time pass. */
  async pass(ms: number): Promise<void> {
    await this.run(new Promise<void>((over) => this.after(ms, over)))
  }

  #step(): boolean {
    let next: { readonly due: number; readonly order: number; readonly happen: () => void } | undefined
    for (const event of this.#events) {
      if (
        next === undefined ||
        event.due < next.due ||
        (event.due === next.due && event.order < next.order)
      ) {
        next = event
      }
    }
    if (next === undefined) return false
    this.#events.delete(next)
    this.now = next.due
    next.happen()
    return true
  }
}

/** Every promise that can settle does. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
