/** An image reference in full. */
export interface ImageReference {
  /** `docker.io/library/node:24`, as registries are asked for it. */
  readonly full: string
  /** `node`, `node:24-slim`: as `build-contexts` names it, without what goes without saying. */
  readonly familiar: string
  /** Of a reference that names its content. */
  readonly digest: string | undefined
}

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const grammar = new RegExp(
  `^(?<name>(?:[A-Za-z0-9.-]+(?::\\d+)?/)?${component}(?:/${component})*)` +
    '(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(?<digest>[a-z0-9+._-]+:[0-9a-f]{32,}))?$',
)

/**
 * A reference as Docker completes it; undefined for what is none.
 * Source: ParseNormalizedNamed in https://github.com/distribution/reference/blob/v0.6.0/normalize.go
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const { name = '', tag, digest } = grammar.exec(text)?.groups ?? {}
  if (name === '') return undefined
  const slash = name.indexOf('/')
  const first = slash < 0 ? '' : name.slice(0, slash)
  const hasHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  const host = hasHost ? first.replace(/^index\.docker\.io$/, 'docker.io') : 'docker.io'
  const short = hasHost ? name.slice(slash + 1) : name
  const path = host === 'docker.io' && !short.includes('/') ? `library/${short}` : short
  const version = `${tag === undefined && digest === undefined ? ':latest' : tag === undefined ? '' : `:${tag}`}${
    digest === undefined ? '' : `@${digest}`
  }`
  const familiarName = host === 'docker.io' ? path.replace(/^library\/(?=[^/]+$)/, '') : `${host}/${path}`
  return {
    full: `${host}/${path}${version}`,
    familiar: `${familiarName}${version}`.replace(/:latest$/, ''),
    digest,
  }
}
