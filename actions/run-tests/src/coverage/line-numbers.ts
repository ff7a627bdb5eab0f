/** More than any source file has: a greater number is a mistake, and a range up to it would fill the memory. */
const maxLine = 10_000_000

/**
 * The number of a line, from 1; nothing for those before the first, which some tools give to code that has no line.
 * @param where for people, what the number belongs to
 * @throws Error when it is not the number of a line
 */
export function parseLineNumber(text: string | undefined, where: string): number | undefined {
  const line = parseWhole(text)
  if (line === undefined || line > maxLine) {
    throw new Error(`${where} has a line with the number ${JSON.stringify(text ?? '')}`)
  }
  return line < 1 ? undefined : line
}

/**
 * How often a line was run. Counters that ran over are negative; as in lcov, that is none: what was not counted well is
 * not said to have been run.
 * @throws Error when it is not a count
 */
export function parseCount(text: string | undefined, where: string): number {
  const count = parseWhole(text)
  if (count === undefined) throw new Error(`${where} has the count ${JSON.stringify(text ?? '')}`)
  return Math.max(0, count)
}

/** A whole number in any spelling that can mean only one: `1024`, `1,024`, `3.0`, `1e3`. */
function parseWhole(text: string | undefined): number | undefined {
  const plain = text?.trim() ?? ''
  if (/^-?\d+$/.test(plain)) return Number(plain)
  const ungrouped = /^[+-]?\d{1,3}(?:,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain
  if (!/^[+-]?\d+(?:\.0*)?(?:e\+?\d{1,2})?$/i.test(ungrouped)) return undefined
  return Number(ungrouped)
}
