import { fits, isObject, malformed, readList } from './policy-document.js'

/** What is known of a request, by condition key in lower case. */
export type ConditionContext = Readonly<Record<string, string>>

export type Condition = (context: ConditionContext) => boolean

type Operator = (value: string, wanted: string) => boolean

const operators: Readonly<Record<string, Operator>> = {
  StringEquals: (value, wanted) => value === wanted,
  StringEqualsIgnoreCase: (value, wanted) => value.toLowerCase() === wanted.toLowerCase(),
  StringLike: (value, wanted) => fits(wanted, value),
  ArnEquals: fitsArn,
  ArnLike: fitsArn,
  Bool: (value, wanted) => value.toLowerCase() === wanted.toLowerCase(),
}
const negated: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
}

/**
 * A Condition block: every operator and every key has to hold, one of a key's values is enough.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * @throws AwsError MalformedPolicyDocument for an operator that the embedded AWS does not evaluate
 */
export function readCondition(block: unknown): Condition {
  if (block === undefined) return () => true
  if (!isObject(block)) throw malformed('Condition is not an object')
  const conditions = Object.entries(block).flatMap(([operator, keys]) => {
    if (!isObject(keys)) throw malformed(`${operator} is not an object`)
    return Object.entries(keys).map(([key, wanted]) => readOne(operator, key, readList(wanted, key)))
  })
  return (context) => conditions.every((condition) => condition(context))
}

function readOne(operator: string, key: string, wanted: readonly string[]): Condition {
  const name = key.toLowerCase()
  if (operator === 'Null') {
    return (context) => wanted.some((value) => (value === 'true') === (context[name] === undefined))
  }
  const base = operator.replace(/IfExists$/, '')
  const positive = operators[negated[base] ?? base]
  if (positive === undefined) throw malformed(`a condition has the operator ${operator}`)
  const isNegated = base in negated
  // A key that the request does not have: negated operators hold, and those with IfExists; the others do not.
  const withoutKey = isNegated || base !== operator
  return (context) => {
    const value = context[name]
    if (value === undefined) return withoutKey
    return wanted.some((one) => positive(value, one)) !== isNegated
  }
}

/** Part by part, so that a wildcard does not reach over a colon; the sixth part holds the rest. */
function fitsArn(value: string, pattern: string): boolean {
  const [parts, patterns] = [value, pattern].map((text) => {
    const [a = '', b = '', c = '', d = '', e = '', ...rest] = text.split(':')
    return [a, b, c, d, e, rest.join(':')]
  })
  return patterns?.every((part, index) => fits(part, parts?.[index] ?? '')) ?? false
}
