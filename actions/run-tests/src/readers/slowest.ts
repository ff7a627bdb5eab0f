/** Keeps the items that took longest. */
export interface Slowest<T> {
  /** Whether an item of this duration would be kept. */
  takes(durationMs: number): boolean
  /** @returns the item that is not kept any more, which may be this one */
  push(durationMs: number, item: T): T | undefined
  items(): readonly T[]
}

/** Keeps them sorted: there are few, and fewer and fewer newcomers are among the slowest. */
export function keepSlowest<T>(size: number): Slowest<T> {
  const entries: { readonly durationMs: number; readonly item: T }[] = []
  const takes = (durationMs: number): boolean =>
    entries.length < size || durationMs > (entries.at(-1)?.durationMs ?? 0)
  return {
    takes,
    push(durationMs, item) {
      if (!takes(durationMs)) return item
      const at = entries.findIndex((entry) => entry.durationMs < durationMs)
      entries.splice(at < 0 ? entries.length : at, 0, { durationMs, item })
      return entries.length > size ? entries.pop()?.item : undefined
    },
    items: () => entries.map(({ item }) => item),
  }
}
