import { evaluate, holds, noValue, text, type Scope } from './evaluate.js'
import type { Parameter, Template, Value } from './template.js'

export interface Stack {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly region?: string
  /** What other stacks export. */
  readonly exports?: ReadonlyMap<string, Value>
  /** What AWS gives resources: `Bucket` for the Ref of one, `Bucket.Arn` for an attribute. */
  readonly known?: Readonly<Record<string, string>>
}

export interface ResolvedResource {
  readonly type: string
  readonly properties: Readonly<Record<string, Value>>
}

export interface Resolved {
  /** Those that the conditions leave. */
  readonly resources: ReadonlyMap<string, ResolvedResource>
  readonly outputs: ReadonlyMap<string, Value>
  readonly exports: ReadonlyMap<string, Value>
}

export const account = '123456789012'

/**
 * A template as CloudFormation would make it of these parameters. What only AWS knows and `known` does not say has a name:
 * `<Bucket>` for a Ref, `<Bucket.Arn>` for an attribute.
 * @throws Error for a parameter that is unknown, missing or not allowed, a rule that is broken, and a reference to what is
 *   not there or left out by a condition
 */
export function resolve(template: Template, stack: Stack): Resolved {
  const { Parameters = {}, Conditions = {}, Mappings = {}, Resources, Outputs = {}, Rules = {} } = template
  const parameters = readParameters(Parameters, stack.parameters)
  const pseudo: Readonly<Record<string, Value>> = {
    'AWS::AccountId': account,
    'AWS::NoValue': noValue,
    'AWS::Partition': 'aws',
    'AWS::Region': stack.region ?? 'eu-west-1',
    'AWS::StackName': stack.name,
  }
  const condition = (name: string): boolean => {
    const expression = Conditions[name]
    if (expression === undefined) throw new Error(`There is no condition ${name}`)
    return holds(expression, scope)
  }
  const isMade = (name: string): boolean => {
    const resource = Resources[name]
    if (resource === undefined) throw new Error(`There is no parameter or resource ${name}`)
    return resource.Condition === undefined || condition(resource.Condition)
  }
  const reach = (name: string): void => {
    if (!isMade(name)) throw new Error(`${name} is left out by its condition`)
  }
  const scope: Scope = {
    condition,
    ref(name) {
      const known = parameters.get(name) ?? pseudo[name]
      if (known !== undefined) return known
      reach(name)
      return stack.known?.[name] ?? `<${name}>`
    },
    attribute(name, attribute) {
      reach(name)
      return stack.known?.[`${name}.${attribute}`] ?? `<${name}.${attribute}>`
    },
    imported(name) {
      const value = stack.exports?.get(name)
      if (value === undefined) throw new Error(`No stack exports ${name}`)
      return value
    },
    mapped(map, key, second) {
      const value = Mappings[map]?.[key]?.[second]
      if (value === undefined) throw new Error(`There is no ${map}.${key}.${second}`)
      return value
    },
  }
  for (const { RuleCondition, Assertions } of Object.values(Rules)) {
    checkRule(JSON.stringify([RuleCondition, Assertions]))
    if (RuleCondition !== undefined && !holds(RuleCondition, scope)) continue
    const broken = Assertions.find(({ Assert }) => !holds(Assert, scope))
    if (broken !== undefined) throw new Error(broken.AssertDescription)
  }
  // All of them, also those that no resource uses.
  Object.keys(Conditions).forEach(condition)
  const resources = new Map<string, ResolvedResource>()
  for (const [name, { Type, Properties = {}, DependsOn = [] }] of Object.entries(Resources)) {
    if (!isMade(name)) continue
    within(name, () => {
      for (const other of [DependsOn].flat()) reach(other)
      const properties = evaluate(Properties, scope) as ResolvedResource['properties']
      resources.set(name, { type: Type, properties })
    })
  }
  const made = Object.entries(Outputs).filter(
    ([, output]) => output.Condition === undefined || condition(output.Condition),
  )
  const outputs = new Map(
    made.map(([name, output]) => [name, within(name, () => evaluate(output.Value, scope))]),
  )
  const exports = made.flatMap(([name, output]) =>
    output.Export === undefined
      ? []
      : [[text(evaluate(output.Export.Name, scope)), outputs.get(name) ?? ''] as const],
  )
  return { resources, outputs, exports: new Map(exports) }
}

const ruleFunctions = [
  'And',
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'Equals',
  'Not',
  'Or',
  'RefAll',
  'ValueOf',
  'ValueOfAll',
]

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-rules.html */
function checkRule(json: string): void {
  const wrong = [...json.matchAll(/"Fn::(\w+)":/g)].find(([, name = '']) => !ruleFunctions.includes(name))
  if (wrong !== undefined) throw new Error(`A rule has Fn::${String(wrong[1])}`)
}

function within<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function readParameters(
  declared: Readonly<Record<string, Parameter>>,
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, Value> {
  const unknown = Object.keys(given).find((name) => !(name in declared))
  if (unknown !== undefined) throw new Error(`There is no parameter ${unknown}`)
  return new Map(
    Object.entries(declared).map(([name, parameter]) => {
      const value = given[name] ?? parameter.Default
      if (value === undefined) throw new Error(`The parameter ${name} is missing`)
      const chosen = String(value)
      const fault = faultOf(parameter, chosen)
      if (fault !== undefined) throw new Error(`The parameter ${name} is ${fault}: ${chosen}`)
      return [name, /^List<|^CommaDelimitedList$/.test(parameter.Type) ? chosen.split(',') : chosen]
    }),
  )
}

function faultOf(parameter: Parameter, value: string): string | undefined {
  const { Type, AllowedValues, AllowedPattern, MinValue = -Infinity, MaxValue = Infinity } = parameter
  if (AllowedValues !== undefined && !AllowedValues.map(String).includes(value))
    return 'none of those allowed'
  if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`).test(value))
    return 'not as its pattern says'
  if (Type !== 'Number') return undefined
  const number = Number(value)
  return Number.isNaN(number) || number < MinValue || number > MaxValue ? 'out of range' : undefined
}
