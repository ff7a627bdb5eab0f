import { AwsError } from '../service.js'

/** A policy as it is written: JSON with Version and Statement, read with care. */
export type PolicyDocument = object

/** One statement's members, still unread. */
export type StatementDocument = Readonly<Record<string, unknown>>

/**
 * The statements of a policy; one may stand without its list.
 * @throws AwsError MalformedPolicyDocument also for members that the embedded AWS does not evaluate, so that no test
 *   passes on a condition which nobody looked at
 */
export function readStatements(document: PolicyDocument, members: readonly string[]): StatementDocument[] {
  const statements: unknown = 'Statement' in document ? document.Statement : undefined
  const list: unknown[] = Array.isArray(statements) ? statements : [statements]
  return list.map((statement) => {
    if (!isObject(statement)) throw malformed('a policy has no Statement')
    const unknown = Object.keys(statement).find((name) => !members.includes(name))
    if (unknown !== undefined) throw malformed(`a statement has ${unknown}`)
    return statement
  })
}

/** A value or a list of values, as policies have them in many places. */
export function readList(value: unknown, member: string): readonly string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.map((item) => {
    if (typeof item === 'string' && !item.includes('${')) return item
    if (typeof item === 'boolean') return String(item)
    throw malformed(`${member} has ${JSON.stringify(item)}`)
  })
}

export function readEffect(statement: StatementDocument): 'Allow' | 'Deny' {
  const { Effect: effect } = statement
  if (effect !== 'Allow' && effect !== 'Deny') throw malformed(`Effect is ${String(effect)}`)
  return effect
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function malformed(what: string): AwsError {
  return new AwsError('MalformedPolicyDocument', `The embedded AWS cannot read this policy: ${what}`)
}

/** Whether text fits a pattern of IAM: `*` any characters, `?` one. */
export function fits(pattern: string, text: string, flags = ''): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^${source}$`, `s${flags}`).test(text)
}
