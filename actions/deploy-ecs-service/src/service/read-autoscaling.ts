import type { InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { readStructured } from '../document/structured-input.js'
import type { Autoscaling, ScheduledLimits, TrackedMetric } from './autoscaling.js'
import { readExpression } from './schedule-expression.js'

const input = 'autoscaling'
const accepts =
  'a YAML map: min, max, cpu, memory, requests, scale-in-cooldown, scale-out-cooldown, schedules; or off'
const known = [
  'min',
  'max',
  'cpu',
  'memory',
  'requests',
  'scale-in-cooldown',
  'scale-out-cooldown',
  'schedules',
]

/** Undefined: how the service is scaled is left alone. */
export function readAutoscaling(reader: InputReader): Autoscaling | undefined {
  const document = readStructured(reader, input, { accepts, takesPairs: true })
  if (document === undefined) return undefined
  const { value } = document
  if (value === 'off' || value === false) return { kind: 'off' }
  const fault = (problem: string, ...at: readonly (string | number)[]): void =>
    reader.fault(input, `${problem} (line ${document.lineOf(...at)})`, accepts)
  if (!isJsonObject(value)) {
    fault('is no map')
    return undefined
  }
  for (const name of Object.keys(value)) if (!known.includes(name)) fault(`has the unknown ${name}`, name)
  return readMap(value, fault)
}

type Fault = (problem: string, ...at: readonly (string | number)[]) => void

function readMap(map: JsonObject, fault: Fault): Autoscaling {
  const number = (name: string, min: number, max: number): number | undefined =>
    readNumber(map[name], [min, max], (problem) => fault(`${name} ${problem}`, name))
  const [min, max] = [number('min', 0, 100_000), number('max', 0, 100_000)]
  if (map.min === undefined || map.max === undefined) fault('needs min and max')
  if (min !== undefined && max !== undefined && max < min) fault(`has max ${max} below min ${min}`, 'max')
  const targets: Partial<Record<TrackedMetric, number>> = {}
  for (const [name, most] of [
    ['cpu', 100],
    ['memory', 100],
    ['requests', 1e9],
  ] as const) {
    const value = number(name, 1, most)
    if (value !== undefined) targets[name] = value
  }
  const schedules = readSchedules(map.schedules, fault)
  const named: readonly string[] = ['cpu', 'memory', 'requests', 'schedules']
  if (!named.some((name) => map[name] !== undefined)) {
    fault('says between what to scale and not by what: cpu, memory, requests or schedules')
  }
  return {
    kind: 'on',
    min: min ?? 0,
    max: max ?? 0,
    targets,
    scaleInCooldown: number('scale-in-cooldown', 0, 86_400),
    scaleOutCooldown: number('scale-out-cooldown', 0, 86_400),
    schedules,
  }
}

function readSchedules(value: Json | undefined, fault: Fault): readonly ScheduledLimits[] {
  if (value === undefined || value === null) return []
  if (!isJsonArray(value)) {
    fault('schedules is no list', 'schedules')
    return []
  }
  const names = new Set<string>()
  return value.flatMap((item, index) => {
    const at = (problem: string): void => fault(`schedules[${index}] ${problem}`, 'schedules', index)
    if (!isJsonObject(item)) {
      at('is no map')
      return []
    }
    const { name } = item
    if (typeof name !== 'string' || !/^[\w-]{1,100}$/.test(name)) {
      at('has no name of letters, digits, - and _')
      return []
    }
    if (names.has(name)) at(`is a second ${name}`)
    names.add(name)
    const min = readNumber(item.min, [0, 100_000], (problem) => at(`min ${problem}`))
    const max = readNumber(item.max, [0, 100_000], (problem) => at(`max ${problem}`))
    if (item.min === undefined && item.max === undefined) at('has neither min nor max')
    if (min !== undefined && max !== undefined && max < min) at(`has max ${max} below min ${min}`)
    const when = readExpression(item, at)
    return when === undefined ? [] : [{ name, ...when, min, max }]
  })
}

/** A number, also one that is written as a text; undefined when it is missing or none. */
function readNumber(
  value: Json | undefined,
  [min, max]: readonly [number, number],
  fault: (problem: string) => void,
): number | undefined {
  if (value === undefined || value === null) return undefined
  const found = typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN
  if (Number.isInteger(found) && found >= min && found <= max && value !== '') return found
  fault(`is ${JSON.stringify(value)}, no whole number from ${min} to ${max}`)
  return undefined
}
