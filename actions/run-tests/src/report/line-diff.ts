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
  // What is the same at both ends needs no table, and is most of it.
  const start = commonStart(left, right)
  const end = commonStart(left.slice(start).reverse(), right.slice(start).reverse())
  const middle = mergeDifferent(left.slice(start, left.length - end), right.slice(start, right.length - end))
  const same = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)
  return [...same(left.slice(0, start)), ...middle, ...same(left.slice(left.length - end))]
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  let count = 0
  while (count < left.length && count < right.length && left[count] === right[count]) count++
  return count
}

function mergeDifferent(left: readonly string[], right: readonly string[]): readonly string[] {
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
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let i = left.length - 1; i >= 0; i--) {
    const row = rows[i] ?? new Uint16Array()
    for (let j = right.length - 1; j >= 0; j--) {
      row[j] =
        left[i] === right[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}
