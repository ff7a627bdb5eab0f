import type { Serving } from './rules.js'

type Rule = readonly [from: string, to: string]

/**
 * Which files of a site visitors do not get under their own names: a rule leads them to something else.
 * @returns what tells it of a path below the site
 */
export function ledAway({ route, entries }: Pick<Serving, 'route' | 'entries'>): (path: string) => boolean {
  const linesOf = (part: RegExp): readonly (readonly string[])[] =>
    [...entries]
      .filter(([key]) => part.test(key))
      .flatMap(([, value]) => value.split('\n').map((line) => line.split('\t')))
  const byPath = new Map(linesOf(/\/\d+$/).map(([from = '', , to = '']): Rule => [from, to]))
  // One with a query is for addresses that have it.
  const patterns = linesOf(/\/p\d+$/).flatMap(([source = '', , , , query = '']) =>
    query === '' ? [new RegExp(`^${source}$`)] : [],
  )
  return (path) => {
    const file = `/${path}`
    const asked = path === route.i ? '/' : file
    const to = byPath.get(asked)
    // With nothing there, the site has just this file.
    if (to !== undefined) return to !== '' && decode(to) !== file
    return patterns.some((pattern) => pattern.test(asked))
  }
}

/** The path of a target; what cannot be decoded is no file of the site. */
function decode(to: string): string | undefined {
  try {
    return decodeURIComponent(to.split(/[?#]/)[0] ?? '')
  } catch {
    return undefined
  }
}
