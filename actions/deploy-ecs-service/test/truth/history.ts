/** What is true over time: what happens is put down beforehand or as it comes, and can be looked up afterwards. */
export class History<State> {
  readonly #states: { readonly at: number; readonly state: State }[]
  #due: { readonly at: number; readonly order: number; readonly happen: () => void }[] = []
  #order = 0
  #time = 0

  /** @param snapshot a copy of what is true now */
  constructor(
    private readonly now: () => number,
    private readonly snapshot: () => State,
  ) {
    this.#time = now()
    this.#states = [{ at: -Infinity, state: snapshot() }]
  }

  /** The time at which what happens now happens, in milliseconds. */
  get time(): number {
    return this.#time
  }

  /** Lets something happen `ms` milliseconds after what happens now. */
  after(ms: number, happen: () => void): void {
    this.#due.push({ at: this.#time + ms, order: this.#order++, happen })
  }

  /** Lets happen what is due by now. */
  catchUp(): void {
    for (;;) {
      const next = this.#due
        .filter(({ at }) => at <= this.now())
        .sort((a, b) => a.at - b.at || a.order - b.order)[0]
      if (next === undefined) break
      this.#due = this.#due.filter((other) => other !== next)
      this.#time = next.at
      next.happen()
      this.#states.push({ at: next.at, state: this.snapshot() })
    }
    this.#time = this.now()
  }

  /** Somebody does something now. */
  happen(what: () => void): void {
    this.catchUp()
    what()
    this.#states.push({ at: this.now(), state: this.snapshot() })
  }

  /** What was true `ago` milliseconds before now. */
  at(ago: number): State {
    this.catchUp()
    const time = this.now() - ago
    const found = this.#states.findLast(({ at }) => at <= time) ?? this.#states[0]
    if (found === undefined) throw new Error('A history begins with a state')
    return found.state
  }

  /** Whether something was true at any moment of the last `ms` milliseconds. */
  wasTrue(ms: number, statement: (state: State) => boolean): boolean {
    this.catchUp()
    const from = this.now() - ms
    return statement(this.at(ms)) || this.#states.some(({ at, state }) => at >= from && statement(state))
  }

  /** Whether something was ever true. */
  wasEver(statement: (state: State) => boolean): boolean {
    this.catchUp()
    return this.#states.some(({ state }) => statement(state))
  }
}
