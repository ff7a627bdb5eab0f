/** A statement of a resource policy, with everything that may be one or several as several. */
export interface PolicyStatement {
  readonly isAllow: boolean
  /** `*`, or by kind: `Service`, `AWS`, `CanonicalUser`. */
  readonly principals: '*' | Readonly<Record<string, readonly string[]>>
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** Operator -> key in lower case -> values. */
  readonly condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/**
 * Reads a bucket policy. What is said by exception (NotPrincipal, NotAction, NotResource) is nobody and nothing here.
 * @throws Error when it is none
 */
export function parsePolicy(text: string): readonly PolicyStatement[] {
  const document: unknown = JSON.parse(text)
  const statements = isObject(document) ? listOf(document.Statement) : []
  return statements.filter(isObject).map((statement) => ({
    isAllow: statement.Effect === 'Allow',
    principals: readPrincipals(statement.Principal),
    actions: textsOf(statement.Action),
    resources: textsOf(statement.Resource),
    condition: readCondition(statement.Condition),
  }))
}

function readPrincipals(given: unknown): PolicyStatement['principals'] {
  if (given === '*') return '*'
  if (!isObject(given)) return {}
  if (textsOf(given.AWS).includes('*')) return '*'
  return Object.fromEntries(Object.entries(given).map(([kind, names]) => [kind, textsOf(names)]))
}

function readCondition(given: unknown): PolicyStatement['condition'] {
  if (!isObject(given)) return {}
  const lowered = (keys: object): Record<string, readonly string[]> =>
    Object.fromEntries(Object.entries(keys).map(([key, values]) => [key.toLowerCase(), textsOf(values)]))
  return Object.fromEntries(
    Object.entries(given).map(([name, keys]) => [name, isObject(keys) ? lowered(keys) : {}]),
  )
}

/** Whether a text is meant by a pattern in which `*` is any characters and `?` is one. */
export function isMeant(pattern: string, text: string): boolean {
  const source = pattern.replace(/[\\^$.*+?()[\]{}|]/g, (character) =>
    character === '*' ? '.*' : character === '?' ? '.' : `\\${character}`,
  )
  return new RegExp(`^${source}$`, 's').test(text)
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).map(String)
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly unknown[]) : [value]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
