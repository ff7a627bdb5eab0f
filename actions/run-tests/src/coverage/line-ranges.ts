/**
 * Numbers of lines for people: `12–18, 25`.
 * @param lines ascending
 * @param max how many ranges are named at most; the rest is counted
 */
export function formatLineRanges(lines: readonly number[], max = 20): string {
  const ranges: { first: number; last: number }[] = []
  for (const line of lines) {
    const range = ranges.at(-1)
    if (range?.last === line - 1) range.last = line
    else ranges.push({ first: line, last: line })
  }
  const named = ranges
    .slice(0, max)
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ')
  const rest = ranges.slice(max).reduce((sum, { first, last }) => sum + last - first + 1, 0)
  return rest === 0 ? named : `${named} and ${rest} more`
}
