// Enough for any value that a person compares; the table below grows with the square of it.
const maxLines = 400

/** The lines of `expected` and `actual` as a unified diff shows them: `- ` expected, `+ ` actual, two spaces both. */
export function diffLines(expected: string, actual: string): string {
  const [left, right] = [expected.split('\n'), actual.split('\n')]
  const isCut = left.length > maxLines || right.length > maxLines
  const lines = mergeLines(left.slice(0, maxLines), right.slice(0, maxLines))
  return [...lines, ...(isCut ? [`… the lines from ${maxLines + 1} on are left out`] : [])].join('\n')
}

function mergeLines(left: readonly string[], right: readonly string[]): readonly string[] {
  const common = commonLengths(left, right)
  const lines: string[] = []
  let i = 0
  let j = 0
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      lines.push(`  ${left[i] ?? ''}`)
      i++
      j++
    } else if (j >= right.length || (i < left.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push(`- ${left[i++] ?? ''}`)
    } else {
      lines.push(`+ ${right[j++] ?? ''}`)
    }
  }
  return lines
}

/** Length of the longest common subsequence of the lines from i and from j on, for every i and j. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  )
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = rows[i] ?? []
      row[j] =
        left[i] === right[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}
