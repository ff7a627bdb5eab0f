/** What a path has to look like, as `_headers` and `_redirects` say it. */
export interface PathPattern {
  /** As written, percent-escapes decoded: `/blog/:year/*`. */
  readonly text: string
  /** The names of what it captures, in order of their groups; the star is `splat`. None: it is one path exactly. */
  readonly captures: readonly string[]
  /** A regular expression without anchors, in the common tongue of JavaScript and CloudFront functions. */
  readonly source: string
}

export type Captures = ReadonlyMap<string, string>

/**
 * Reads a path with placeholders and at most one star. `:name` stands for something without a slash, at most once a
 * segment, `*` for anything. So no pattern takes longer than the square of a path's length, whatever the path.
 * Source: https://developers.cloudflare.com/pages/configuration/headers/#match-a-path
 * @returns what is wrong with it, as text, when something is
 */
export function parsePathPattern(written: string): PathPattern | string {
  if (!written.startsWith('/')) return 'does not begin with a slash'
  if (written.split('/').some((segment) => placeholdersOf(segment).length > 1)) {
    return 'has two placeholders between two slashes'
  }
  const captures: string[] = []
  let text = ''
  let source = ''
  for (const part of written.split(/(\*|:[A-Za-z]\w*)/)) {
    const isStar = part === '*'
    const isPlaceholder = part.startsWith(':') && part.length > 1
    const literal = decodePath(part)
    if (literal === undefined) return 'has a percent sign that begins no UTF-8 character'
    if (isStar || isPlaceholder) captures.push(isStar ? 'splat' : part.slice(1))
    text += literal
    source += isStar ? '(.*)' : isPlaceholder ? '([^/]+)' : literal.replace(/[*.+?^${}()|[\]\\]/g, '\\$&')
  }
  if (captures.filter((name) => name === 'splat').length > 1) return 'has two stars'
  if (new Set(captures).size < captures.length) return 'has two placeholders of the same name'
  return { text, captures, source }
}

const placeholder = /:[A-Za-z]\w*/g

/** What a pattern matches a path with; undefined when it does not. To be made once and asked for many paths. */
export function pathMatcher({ text, captures, source }: PathPattern): (path: string) => Captures | undefined {
  if (captures.length === 0) return (path) => (path === text ? new Map() : undefined)
  const head = text.slice(0, text.search(/\*|:[A-Za-z]/))
  const whole = new RegExp(`^${source}$`, 's')
  return (path) => {
    if (!path.startsWith(head)) return undefined
    const found = whole.exec(path)
    return found === null ? undefined : new Map(captures.map((name, index) => [name, found[index + 1] ?? '']))
  }
}

/** Puts what was captured where `:splat` and `:name` stand. */
export function fillIn(template: string, captures: Captures): string {
  return template.replace(placeholder, (name) => captures.get(name.slice(1)) ?? name)
}

/** The placeholders that a template has. */
export function placeholdersOf(template: string): readonly string[] {
  return (template.match(placeholder) ?? []).map((name) => name.slice(1))
}

/** Undefined when it is not percent-encoded UTF-8. */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
