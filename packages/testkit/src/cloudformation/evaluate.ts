import { expandCidr } from './cidr.js'
import type { Value } from './template.js'

/** What an expression of a template may refer to. */
export interface Scope {
  /** A parameter, a pseudo parameter or a resource. @throws Error when there is none of that name, or it is left out */
  ref(name: string): Value
  /** @throws Error when there is no such resource, or it is left out */
  attribute(resource: string, name: string): Value
  /** @throws Error when there is no such condition */
  condition(name: string): boolean
  /** @throws Error when nothing exports that */
  imported(name: string): Value
  /** @throws Error when a map, a key or a second key is not there */
  mapped(map: string, key: string, second: string): Value
}

/** What AWS::NoValue is: the member or element goes. */
export const noValue = '<no value>'

/**
 * An expression without its intrinsic functions. What a condition leaves out is not looked at, as in CloudFormation.
 * @throws Error for what cannot be resolved
 */
export function evaluate(value: Value, scope: Scope): Value {
  if (Array.isArray(value))
    return (value as readonly Value[]).map((item) => evaluate(item, scope)).filter(isThere)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Readonly<Record<string, Value>>)
  const [name, argument] = entries[0] ?? []
  if (entries.length === 1 && name !== undefined && argument !== undefined) {
    const intrinsic = intrinsics[name]
    if (intrinsic !== undefined) return intrinsic(argument, scope)
    if (name.startsWith('Fn::')) throw new Error(`There is no function ${name}`)
  }
  return Object.fromEntries(
    entries
      .map(([key, member]) => [key, evaluate(member, scope)] as const)
      .filter(([, member]) => isThere(member)),
  )
}

/** A condition's expression. */
export function holds(value: Value, scope: Scope): boolean {
  const result = evaluate(value, scope)
  if (typeof result !== 'boolean') throw new Error(`${JSON.stringify(value)} is no condition`)
  return result
}

function isThere(value: Value): boolean {
  return value !== noValue
}

type Intrinsic = (argument: Value, scope: Scope) => Value

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, scope) => scope.ref(text(name)),
  Condition: (name, scope) => (typeof name === 'string' ? scope.condition(name) : evaluate(name, scope)),
  'Fn::GetAtt': (argument, scope) => {
    const [resource, attribute] = list(argument)
    return scope.attribute(text(resource), text(attribute))
  },
  'Fn::If': (argument, scope) => {
    const [condition, yes, no] = list(argument)
    if (yes === undefined || no === undefined) throw new Error('Fn::If needs three values')
    return evaluate(scope.condition(text(condition)) ? yes : no, scope)
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument).map((side) => evaluate(side, scope))
    // Parameters are texts, whatever their type.
    return text(left) === text(right)
  },
  'Fn::Not': (argument, scope) => !holds(list(argument)[0] ?? null, scope),
  'Fn::And': (argument, scope) => list(argument).every((part) => holds(part, scope)),
  'Fn::Or': (argument, scope) => list(argument).some((part) => holds(part, scope)),
  'Fn::Sub': (argument, scope) => {
    const [pattern, given = {}] = Array.isArray(argument) ? list(argument) : [argument]
    const names = given as Readonly<Record<string, Value>>
    return text(pattern).replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
      if (literal !== '') return whole.replace('!', '')
      const own = names[name]
      if (own !== undefined) return text(evaluate(own, scope))
      const [resource = '', ...attribute] = name.split('.')
      return text(attribute.length > 0 ? scope.attribute(resource, attribute.join('.')) : scope.ref(name))
    })
  },
  'Fn::Join': (argument, scope) => {
    const [delimiter, items] = list(argument)
    return list(evaluate(items ?? [], scope))
      .map(text)
      .join(text(delimiter))
  },
  'Fn::Split': (argument, scope) => {
    const [delimiter, items] = list(argument)
    return text(evaluate(items ?? '', scope)).split(text(delimiter))
  },
  'Fn::Select': (argument, scope) => {
    const [index, items] = list(argument)
    const found = list(evaluate(items ?? [], scope))[Number(text(index))]
    if (found === undefined) throw new Error(`Fn::Select: there is no element ${text(index)}`)
    return found
  },
  'Fn::GetAZs': (_, scope) => ['a', 'b', 'c'].map((zone) => `${text(scope.ref('AWS::Region'))}${zone}`),
  'Fn::Cidr': (argument, scope) => {
    const [block, count, bits] = list(argument).map((part) => text(evaluate(part, scope)))
    return expandCidr(block ?? '', Number(count), Number(bits))
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, key, second] = list(argument).map((part) => text(evaluate(part, scope)))
    return scope.mapped(map ?? '', key ?? '', second ?? '')
  },
  'Fn::ImportValue': (name, scope) => scope.imported(text(evaluate(name, scope))),
  'Fn::Base64': (argument, scope) => Buffer.from(text(evaluate(argument, scope))).toString('base64'),
}

/** @throws Error for what is neither text nor number */
export function text(value: Value | undefined): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new Error(`${JSON.stringify(value)} is no text`)
}

function list(value: Value): readonly Value[] {
  if (!Array.isArray(value)) throw new Error(`${JSON.stringify(value)} is no list`)
  return value as readonly Value[]
}
