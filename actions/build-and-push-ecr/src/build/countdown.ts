/**
 * A printer that leaves out the ticks of the engine's countdowns: before it sends a layer again, it prints
 * `a1b2: Retrying in 5 seconds`, and so on down to 1. The first line of each says it all.
 */
export function withoutCountdowns(print: (line: string) => void): (line: string) => void {
  const last = new Map<string, number>()
  return (line) => {
    const [, layer, seconds] = /^(\S+): Retrying in (\d+) seconds?$/.exec(line) ?? []
    if (layer === undefined) {
      print(line)
      return
    }
    const isTick = last.get(layer) === Number(seconds) + 1
    last.set(layer, Number(seconds))
    if (!isTick) print(line)
  }
}
