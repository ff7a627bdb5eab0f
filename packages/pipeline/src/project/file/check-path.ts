// A pattern becomes a regular expression, which tries every way to share a path among its wildcards.
const mostStars = 4
const mostBraces = 2
const maxLength = 300

/** What is wrong with the path of a service or site; a predicate. */
export function checkFolder(path: string): string | undefined {
  if (/[*?[\]{}]/.test(path)) return `is ${JSON.stringify(path)}, which is a glob`
  return checkPlace(path)
}

/** What is wrong with a glob of `also-when`; a predicate. */
export function checkGlob(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'begins with an exclamation mark, which negates nothing here'
  if (/[()|]/.test(glob)) return 'has round brackets or bars, which mean nothing here'
  const isBusy = glob.split('/').some((part) => (part.match(/\*+/g)?.length ?? 0) > mostStars)
  if (isBusy || (glob.match(/\*\*/g)?.length ?? 0) > mostStars) return `has more than ${mostStars} stars`
  if ((glob.match(/\{/g)?.length ?? 0) > mostBraces) return `has more than ${mostBraces} braces`
  return checkPlace(glob)
}

function checkPlace(path: string): string | undefined {
  if (path.trim() === '') return 'is empty'
  if (path.length > maxLength) return `is longer than ${maxLength} characters`
  if (/\p{Cc}/u.test(path)) return 'has a control character'
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return `is ${JSON.stringify(path)}, which is absolute`
  if (path.includes('\\')) return `is ${JSON.stringify(path)}, with backslashes in the place of slashes`
  if (path.split('/').includes('..')) return `is ${JSON.stringify(path)}, which leads out of the workspace`
  return undefined
}

/** `./services/api/` is `services/api`; `.` is nothing: the workspace. */
export function normalizePath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}
