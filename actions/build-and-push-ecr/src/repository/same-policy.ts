import type { JsonObject } from './policy-input.js'

/**
 * Whether two lifecycle policies mean the same: white space, the order of members, and of rules (rulePriority orders
 * them) and prefixes do not matter.
 */
export function isSameLifecyclePolicy(a: JsonObject, b: JsonObject): boolean {
  return canonical(a) === canonical(b)
}

/**
 * Whether two permissions policies mean the same: a value alone is a list of one, lists are sets, names of actions are
 * taken in any case, and ECR shows an account's id as the ARN of its root.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts
 */
export function isSameRepositoryPolicy(a: JsonObject, b: JsonObject): boolean {
  return canonical(normalize(a)) === canonical(normalize(b))
}

/** JSON in which members and elements have one order. */
function canonical(value: unknown): string {
  if (isList(value)) return `[${[...new Set(value.map(canonical))].sort().join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`,
  )
  return `{${members.sort().join()}}`
}

/** The version that IAM assumes where none stands. */
const defaultVersion = '2008-10-17'

function normalize(policy: JsonObject): JsonObject {
  const statements = listOf(policy.Statement).map((statement) =>
    isObject(statement) ? mapMembers(statement, normalizeElement) : statement,
  )
  return { Version: defaultVersion, ...policy, Statement: statements }
}

function normalizeElement(name: string, value: unknown): unknown {
  switch (name) {
    case 'Action':
    case 'NotAction':
      return listOf(value).map((action) => (typeof action === 'string' ? action.toLowerCase() : action))
    case 'Resource':
    case 'NotResource':
      return listOf(value)
    case 'Principal':
    case 'NotPrincipal':
      return normalizePrincipal(value)
    case 'Condition':
      return isObject(value) ? mapMembers(value, (_operator, keys) => normalizeKeys(keys)) : value
    default:
      return value
  }
}

/** Everyone is `*` or `{"AWS": "*"}`. */
function normalizePrincipal(value: unknown): unknown {
  const principals = value === '*' ? { AWS: '*' } : value
  if (!isObject(principals)) return principals
  return mapMembers(principals, (type, ids) =>
    listOf(ids).map((id) => (type === 'AWS' && typeof id === 'string' ? accountOf(id) : id)),
  )
}

/** An account by its id alone, however it stands there; any other principal as it is. */
function accountOf(principal: string): string {
  return /^arn:aws[\w-]*:iam::(\d{12}):root$/.exec(principal)?.[1] ?? principal
}

/** IAM compares texts: `true` and `"true"` are one. */
function normalizeKeys(keys: unknown): unknown {
  return isObject(keys) ? mapMembers(keys, (_key, values) => listOf(values).map(String)) : keys
}

function mapMembers(object: JsonObject, map: (name: string, value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(name, value)]))
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [value]
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}
