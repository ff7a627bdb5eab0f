/**
 * A prefix as keys begin with it: empty, or ending in exactly one slash, so that `foo` never reaches `foobar/`.
 * Slashes around it are dropped. Undefined when it cannot be one.
 */
export function normalizePrefix(given: string): string | undefined {
  const segments = given.replace(/^\/+|\/+$/g, '').split('/')
  if (segments.length === 1 && segments[0] === '') return ''
  const isWrong = segments.some((segment) => /^$|^\.{1,2}$|^\.slipway$|[\\*?]|\p{Cc}/u.test(segment))
  return isWrong || given.includes('://') ? undefined : `${segments.join('/')}/`
}
