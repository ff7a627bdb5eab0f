/** HTTP statuses from `first` to `last`, both included. */
export interface StatusRange {
  readonly first: number
  readonly last: number
}

/** Reads `200,204,300-399`; undefined when it is something else. */
export function parseStatuses(text: string): readonly StatusRange[] | undefined {
  const ranges: StatusRange[] = []
  for (const part of text.split(',')) {
    const match = /^\s*([1-5]\d\d)\s*(?:-\s*([1-5]\d\d)\s*)?$/.exec(part)
    if (match === null) return undefined
    const [, first = '', last = first] = match
    if (Number(last) < Number(first)) return undefined
    ranges.push({ first: Number(first), last: Number(last) })
  }
  return ranges
}

export function isAmong(ranges: readonly StatusRange[], status: number): boolean {
  return ranges.some(({ first, last }) => first <= status && status <= last)
}

/** `200, 204 or 300-399` */
export function describeStatuses(ranges: readonly StatusRange[]): string {
  const texts = ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
  const [only = '', ...others] = texts
  return others.length === 0 ? only : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`
}
