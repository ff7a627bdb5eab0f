import type { Change } from '../definition/diff.js'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'

/** A difference, and the member of the service that it is in. */
export interface SettingChange extends Change {
  readonly member: string
}

// What a service has where nothing was said. Source: the defaults of CreateService.
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
const defaults: Readonly<Record<string, Json>> = {
  availabilityZoneRebalancing: 'DISABLED',
  'deploymentController.type': 'ECS',
  'deploymentConfiguration.strategy': 'ROLLING',
  'deploymentConfiguration.maximumPercent': 200,
  'deploymentConfiguration.minimumHealthyPercent': 100,
  'networkConfiguration.awsvpcConfiguration.assignPublicIp': 'DISABLED',
  platformVersion: 'LATEST',
  propagateTags: 'NONE',
  schedulingStrategy: 'REPLICA',
}

// Lists whose order means nothing, by what tells their elements apart.
const sets: Readonly<Record<string, readonly string[]>> = {
  capacityProviderStrategy: ['capacityProvider'],
  clientAliases: ['port', 'dnsName'],
  loadBalancers: ['targetGroupArn', 'loadBalancerName', 'containerName', 'containerPort'],
  lifecycleHooks: ['targetType', 'hookTargetArn', 'lifecycleStages'],
  serviceRegistries: ['registryArn'],
  services: ['portName'],
  tags: ['key'],
  volumeConfigurations: ['name'],
  vpcLatticeConfigurations: ['targetGroupArn', 'portName'],
}

// Of these ECS shows more than it was given (`[]`: of the elements): what is wished for is looked at, the rest is its own.
const filledIn = new Set([
  'awsvpcConfiguration',
  'canaryConfiguration',
  'deploymentCircuitBreaker',
  'deploymentConfiguration',
  'lifecycleHooks[]',
  'linearConfiguration',
  'managedEBSVolume',
  'networkConfiguration',
  'serviceConnectConfiguration',
  'tags',
])

/** What of the wish the service does not have, in the order of the wish. */
export function diffSettings(wished: JsonObject, has: JsonObject): readonly SettingChange[] {
  return Object.entries(wished).flatMap(([member, value]) =>
    diff(value, has[member], member, member).map((change) => ({ ...change, member })),
  )
}

function diff(
  wished: Json | undefined,
  has: Json | undefined,
  path: string,
  name: string,
): readonly Change[] {
  if (isSame(wished, has, path)) return []
  if (isJsonArray(wished) && (has === undefined || isJsonArray(has))) {
    return diffLists(wished, has, path, name)
  }
  if (isJsonObject(wished) && (has === undefined || isJsonObject(has))) {
    const inner = Object.keys(wished)
    const gone = filledIn.has(name) ? [] : Object.keys(has ?? {}).filter((key) => !inner.includes(key))
    return [...inner, ...gone].flatMap((key) => diff(wished[key], has?.[key], `${path}.${key}`, key))
  }
  return [{ path, before: show(has, path), after: show(wished, path) }]
}

function diffLists(
  wished: readonly Json[],
  has: readonly Json[] | undefined,
  path: string,
  name: string,
): readonly Change[] {
  const keys = sets[name]
  if (keys === undefined) return diffPlain(wished, has, path)
  const named = (list: readonly Json[]): ReadonlyMap<string, Json> =>
    new Map(list.map((element, index) => [label(element, keys, index), element]))
  const [after, before] = [named(wished), named(has ?? [])]
  const gone = filledIn.has(name) ? [] : [...before.keys()].filter((key) => !after.has(key))
  return [...after.keys(), ...gone].flatMap((key) => {
    const [now, then] = [after.get(key), before.get(key)]
    const inner = `${path}[${key}]`
    if (now === undefined || then === undefined) {
      return [{ path: inner, before: show(then, inner), after: show(now, inner) }]
    }
    return diff(now, then, inner, `${name}[]`)
  })
}

/** Lists of texts are sets (subnets, groups, alarm names); others are in an order. */
function diffPlain(
  wished: readonly Json[],
  has: readonly Json[] | undefined,
  path: string,
): readonly Change[] {
  const before = has ?? []
  const isTexts = [...wished, ...before].every((element) => typeof element === 'string')
  const ordered = (list: readonly Json[]): readonly Json[] => (isTexts ? [...list].sort() : list)
  const isEqual = JSON.stringify(ordered(wished)) === JSON.stringify(ordered(before))
  return isEqual ? [] : [{ path, before: show(has, path), after: show(wished, path) }]
}

function label(element: Json, keys: readonly string[], index: number): string {
  if (!isJsonObject(element)) return String(index)
  const parts = keys.flatMap((key) => {
    const value = element[key]
    return value === undefined ? [] : [shorten(typeof value === 'string' ? value : JSON.stringify(value))]
  })
  return parts.length > 0 ? parts.join(' ') : String(index)
}

/** `targetgroup/orders/0123456789abcdef` of the ARN that ends with it. */
function shorten(value: string): string {
  return value.startsWith('arn:') ? value.slice(value.lastIndexOf(':') + 1) : value
}

function isSame(wished: Json | undefined, has: Json | undefined, path: string): boolean {
  const fallback = Object.hasOwn(defaults, path) ? defaults[path] : undefined
  const [after, before] = [wished ?? fallback, has ?? fallback]
  if (isNothing(after) && isNothing(before)) return true
  if (typeof after === 'object' || typeof before === 'object') return false
  // YAML and people write numbers as texts, and the other way round.
  return String(after) === String(before)
}

function isNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === 0 || value === false || value === '') return true
  return isJsonArray(value)
    ? value.length === 0
    : isJsonObject(value) && Object.values(value).every(isNothing)
}

// A log driver's options may hold a token.
const secret = '.logConfiguration.options.'

function show(value: Json | undefined, path: string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (path.includes(secret)) return '***'
  if (isJsonArray(value) && value.every((element) => typeof element !== 'object')) {
    return value.length === 0 ? 'none' : value.join(', ')
  }
  if (typeof value !== 'object') return String(value)
  return JSON.stringify(value, (key, member: unknown) => (key === 'options' ? '***' : member))
}
