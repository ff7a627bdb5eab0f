/** How many requests are under way where S3 answers within some thirty milliseconds: more would only be in memory. */
const usual = 128
// S3 takes 3,500 writes a second below one prefix. Where each takes long, so many more are under way.
// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html
const perMs = 3.5
/** However little S3 takes. */
const least = 4

/** A request that is under way. */
export interface Step {
  /** @param answer `refused`: for what it was, or without an answer; it tells nothing of how much S3 takes */
  end(answer: 'given' | 'refused' | 'too-many'): void
}

/**
 * Bounds how many requests are under way: as many as the time of an answer asks for, half of them each time S3 says that
 * there are too many, and one more with each round that went well.
 */
export class Pace {
  readonly #waiting: (() => void)[] = []
  #underWay = 0
  /** Of the shortest answer so far: what is longer has waited for this process, or for its turn. */
  #shortestMs = Infinity
  /** What S3 took. */
  #allowed: number
  /** Requests begun so far, and how many they were when there were too many. */
  #begun = 0
  #begunAtCut = 0

  /**
   * @param most that may ever be under way
   * @param now in milliseconds
   */
  constructor(
    private readonly most: number,
    private readonly now: () => number,
  ) {
    this.#allowed = most
  }

  get limit(): number {
    const wanted = Number.isFinite(this.#shortestMs) ? this.#shortestMs * perMs : 0
    return Math.floor(Math.min(this.most, this.#allowed, Math.max(usual, wanted)))
  }

  /** Waits for its turn. */
  async begin(): Promise<Step> {
    if (this.#underWay < this.limit && this.#waiting.length === 0) this.#underWay++
    else await new Promise<void>((enter) => this.#waiting.push(enter))
    const started = this.now()
    const place = ++this.#begun
    return {
      end: (answer) => {
        this.#underWay--
        if (answer === 'given') this.#grow(this.now() - started)
        // Those that were under way beside the first that was too many say nothing new.
        else if (answer === 'too-many' && place > this.#begunAtCut) this.#cut()
        this.#admit()
      },
    }
  }

  #grow(ms: number): void {
    if (ms < this.#shortestMs) this.#shortestMs = Math.max(0, ms)
    if (this.#allowed < this.most) this.#allowed += 1 / this.#allowed
  }

  #cut(): void {
    this.#allowed = Math.max(least, this.limit / 2)
    this.#begunAtCut = this.#begun
  }

  #admit(): void {
    while (this.#underWay < this.limit) {
      const enter = this.#waiting.shift()
      if (enter === undefined) return
      this.#underWay++
      enter()
    }
  }
}
