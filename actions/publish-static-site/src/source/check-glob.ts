// A pattern becomes a regular expression, which tries every way to share a path among its wildcards: with this many it
// takes milliseconds at the worst.
const mostStars = 3
const mostBraces = 2
const maxLength = 300

/** Takes nothing but milliseconds to check, and loads nothing: inputs are read with it. */
export function checkGlob(pattern: string): string | undefined {
  if (pattern.length > maxLength) return `is longer than ${maxLength} characters`
  if (/^\s*$/.test(pattern)) return 'is empty'
  if (/\p{Cc}/u.test(pattern)) return 'has a control character'
  if (pattern.startsWith('!')) return 'begins with an exclamation mark, which negates nothing here'
  if (pattern.split('/').includes('..')) return 'leads out of the source'
  if ((pattern.match(/\*\*/g)?.length ?? 0) > mostStars) return `has more than ${mostStars} double stars`
  const isBusy = pattern.split('/').some((segment) => (segment.match(/\*+/g)?.length ?? 0) > mostStars)
  if (isBusy) return `has more than ${mostStars} stars between two slashes`
  if ((pattern.match(/\{/g)?.length ?? 0) > mostBraces) return `has more than ${mostBraces} braces`
  return undefined
}

/** A pattern that is nothing but wildcards: everything. */
export function isEverything(pattern: string): boolean {
  return /^[*?/.]+$/.test(pattern)
}
