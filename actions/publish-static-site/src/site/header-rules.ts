import { keptHeader, type Setting } from './header-name.js'
import type { ObjectHeaders } from './object-headers.js'
import { fillIn, type Captures } from './path-pattern.js'

/** What of a file's headers a rule changes. */
export type Step =
  | { readonly kind: 'set'; readonly setting: Setting }
  /** What rules before gave is taken back. @member name in lower case */
  | { readonly kind: 'detach'; readonly name: string }

/** A file that rules may be for. */
export interface RuledFile {
  /** Below the source. */
  readonly path: string
  /** All that visitors see it under. */
  readonly urls: readonly string[]
}

/** A rule of the `headers` input or of a `_headers` file. */
export interface HeaderRule {
  /** What it captures of a file it is for; undefined when it is for others. */
  readonly match: (file: RuledFile) => Captures | undefined
  readonly steps: readonly Step[]
}

/**
 * A file's headers with all rules applied in their order: later ones win.
 * @param byItself what the file has without a rule
 */
export function applyRules(
  file: RuledFile,
  byItself: ObjectHeaders,
  rules: readonly HeaderRule[],
): ObjectHeaders {
  let headers = byItself
  for (const { match, steps } of rules) {
    const captures = match(file)
    if (captures === undefined) continue
    for (const step of steps) {
      headers =
        step.kind === 'set'
          ? withSetting(headers, step.setting, captures)
          : without(headers, step.name, byItself)
    }
  }
  return headers
}

function withSetting(
  headers: ObjectHeaders,
  { kind, name, value }: Setting,
  captures: Captures,
): ObjectHeaders {
  // What a path captured is encoded: a header takes ASCII alone.
  const filled = captures.size === 0 ? value : fillIn(value, encoded(captures))
  if (kind === 'header') return { ...headers, [name]: filled }
  return { ...headers, metadata: withEntry(headers.metadata, name, filled) }
}

function without(headers: ObjectHeaders, name: string, byItself: ObjectHeaders): ObjectHeaders {
  const meant = keptHeader(name)
  if (meant === undefined) return headers
  const { contentType, cacheControl } = byItself
  if (typeof meant === 'string') return { contentType, cacheControl, ...omit(headers, meant) }
  const metadata = withoutEntry(headers.metadata, meant.metadata)
  const others = { contentType, cacheControl, ...omit(headers, 'metadata') }
  return Object.keys(metadata).length === 0 ? others : { ...others, metadata }
}

function omit<T extends object>(value: T, name: string): Partial<T> {
  // The members of an object but one are members of it.
  return Object.fromEntries(Object.entries(value).filter(([own]) => own !== name)) as Partial<T>
}

type Metadata = Readonly<Record<string, string>>

/** Also for a name such as `__proto__`. */
function withEntry(entries: Metadata | undefined, name: string, value: string): Metadata {
  return Object.fromEntries([...Object.entries(withoutEntry(entries, name)), [name, value]])
}

function withoutEntry(entries: Metadata | undefined, name: string): Metadata {
  return Object.fromEntries(Object.entries(entries ?? {}).filter(([own]) => own !== name))
}

function encoded(captures: Captures): Captures {
  return new Map([...captures].map(([name, value]) => [name, encodeURI(value)]))
}
