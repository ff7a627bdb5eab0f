import { InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { readStructured } from '../document/structured-input.js'
import { lastPart } from '../ecs/target.js'
import { readOrder, type Order } from './order.js'

/** Services that are deployed at the same time. */
export type Group = readonly Order[]

const accepts =
  'a YAML list; each item holds inputs of this action for one service (service, image, task-definition, ...), and may hold group: <number>'

/**
 * The input `services`: many services in one step. What the step's other inputs say holds for each that does not say
 * otherwise. Groups run one after another, by their number; without one it is 1.
 */
export function readServices(reader: InputReader): readonly Group[] {
  const groups = new Map<number, Order[]>()
  const targets = new Set<string>()
  // What the step says for all is known, also where no item could be read.
  const scratch = new InputReader(new Map(), reader.workspace)
  readOrder(scratch, false)
  for (const name of scratch.declared.keys()) reader.know(name)
  for (const [index, item] of readItems(reader).entries()) {
    const { group = 1, ...given } = item
    const name = `services[${typeof item.service === 'string' ? item.service : index}]`
    if (typeof group !== 'number' || !Number.isInteger(group)) {
      reader.fault(`${name}.group`, `is ${JSON.stringify(group)}`, 'a whole number')
      continue
    }
    const order = reader.within(name, toInputs(given), (inner) => readOrder(inner, false))
    const { cluster, service } = order.target
    const target = `${order.region ?? ''} ${lastPart(cluster)} ${lastPart(service)}`
    if (targets.has(target)) reader.fault(name, 'is there twice', 'each service once')
    targets.add(target)
    groups.set(group, [...(groups.get(group) ?? []), order])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, orders]) => orders)
}

function readItems(reader: InputReader): readonly JsonObject[] {
  const document = readStructured(reader, 'services', { accepts })
  if (document === undefined) return []
  const found = document.value
  if (isJsonArray(found) && found.length > 0 && found.every(isJsonObject)) return found
  reader.fault('services', 'holds no list of services', accepts)
  return []
}

/** Of these only one may be given: an item's own goes before the step's others. */
const sources = [
  'task-definition',
  'task-definition-family',
  'task-definition-revision',
  'task-definition-arn',
]

/**
 * What takes JSON: a list there is one of words or of documents, not of lines. As JSON it is what it was, also where an
 * item has spaces or a colon in it.
 */
const structured = [
  'after',
  'autoscaling',
  'before',
  'lifecycle-hooks',
  'service-connect',
  'service-managed-ebs-volume',
  'service-registries',
  'task-definition-patch',
]

/** As a workflow would give them: text, one line for each item of a list, `NAME=value` for each of a map; else JSON. */
function toInputs(item: JsonObject): ReadonlyMap<string, string> {
  const isOwnSource = sources.some((name) => name in item)
  return new Map([
    ...(isOwnSource ? sources.map((name) => [name, ''] as const) : []),
    ...Object.entries(item).map(([name, value]) => [name, toInputOf(name, value)] as const),
  ])
}

function toInputOf(name: string, value: Json): string {
  const isWords = (name === 'command' || name === 'entry-point') && isJsonArray(value)
  // A word is a text, also where YAML reads a number: `[serve, --port, 8080]`.
  if (isWords && value.every(isScalar)) return JSON.stringify(value.map(toInput))
  const isWhole = isWords || (structured.includes(name) && value !== null && typeof value === 'object')
  return isWhole ? JSON.stringify(value) : toInput(value)
}

function isScalar(part: Json): part is string | number | boolean | null {
  return part === null || typeof part !== 'object'
}

function toInput(value: Json): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (isJsonArray(value)) return value.every(isLine) ? value.map(toInput).join('\n') : JSON.stringify(value)
  const entries = Object.entries(value)
  return entries.every(([, part]) => isLine(part))
    ? entries.map(([name, part]) => `${name}=${toInput(part)}`).join('\n')
    : JSON.stringify(value)
}

function isLine(part: Json): boolean {
  return isScalar(part) && !String(part).includes('\n')
}
