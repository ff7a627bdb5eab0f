/** A line or column from 1; writers that know none say 0, nothing, or something else. */
export function positive(value: string | number | undefined): number | undefined {
  const number = typeof value === 'string' ? Number(value.trim() || NaN) : value
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined
}
