/** Further addresses of the loopback, 127.0.0.2 and on, each for one more registry on the same port. */
export class LoopbackAddresses {
  #last = 1

  /** @param listen answers at an address from now on; at once when it does already */
  constructor(private readonly listen: (address: string) => Promise<void>) {}

  /** The next one, at which nothing answers yet. */
  take(): string {
    this.#last++
    return `127.0.0.${this.#last}`
  }

  open(address: string): Promise<void> {
    return this.listen(address)
  }
}
