/** How a number stands to that of the base branch: `+3`, `−2`; nothing when it is the same, or there is none. */
export function changeOf(now: number, before: number | undefined): string | undefined {
  if (before === undefined || now === before) return undefined
  return signed(now - before, String(Math.abs(now - before)))
}

/** The same of percentages, to a hundredth of a point: `−0.4 %`. */
export function changeOfPercent(now: number, before: number | undefined): string | undefined {
  if (before === undefined) return undefined
  const points = Number(Math.abs(now - before).toFixed(2))
  return points === 0 ? undefined : signed(now - before, `${points} %`)
}

/** The same of durations; what is less than a tenth, or than a second, is the machine's mood. */
export function changeOfDuration(
  nowMs: number,
  beforeMs: number | undefined,
  format: (ms: number) => string,
): string | undefined {
  if (beforeMs === undefined) return undefined
  const difference = Math.abs(nowMs - beforeMs)
  return difference < 1000 || difference < beforeMs / 10
    ? undefined
    : signed(nowMs - beforeMs, format(difference))
}

function signed(difference: number, size: string): string {
  return `${difference > 0 ? '+' : '−'}${size}`
}
