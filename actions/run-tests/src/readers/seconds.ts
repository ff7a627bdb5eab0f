/**
 * Milliseconds of a time in seconds. Surefire groups thousands by commas in some locales, `1,024.12` (surefire#2707);
 * others write a decimal comma, `0,5`.
 */
export function parseSeconds(time: string | undefined): number | undefined {
  if (time === undefined || time === '') return undefined
  let seconds = Number(time)
  if (Number.isNaN(seconds)) {
    const text = time.trim().replace(/s$/, '')
    const isGrouped = text.includes('.') || /^\d{1,3}(,\d{3})+$/.test(text)
    seconds = Number(text.replaceAll(',', isGrouped ? '' : '.'))
  }
  return Number.isFinite(seconds) && seconds >= 0 && time.trim() !== ''
    ? Math.round(seconds * 1e6) / 1e3
    : undefined
}
