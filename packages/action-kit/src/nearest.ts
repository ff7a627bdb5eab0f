/** The candidates that `mostEdits` insertions, deletions and replacements of a character lead to, the nearest first. */
export function nearestTo(text: string, candidates: readonly string[], mostEdits: number): readonly string[] {
  return candidates
    .filter((candidate) => Math.abs(candidate.length - text.length) <= mostEdits)
    .map((candidate) => ({ candidate, distance: editDistance(text, candidate) }))
    .filter(({ distance }) => distance <= mostEdits)
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate)
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [row, left] of Array.from(a).entries()) {
    const current = [row + 1]
    for (const [column, right] of Array.from(b).entries()) {
      const substitution = (previous[column] ?? 0) + (left === right ? 0 : 1)
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
