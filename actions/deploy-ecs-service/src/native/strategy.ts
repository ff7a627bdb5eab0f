import type { InputReader } from '@slipway/action-kit'
import type { JsonObject } from '../document/json.js'
import { readLifecycleHooks } from './lifecycle-hooks.js'

const names = {
  rolling: 'ROLLING',
  'blue-green': 'BLUE_GREEN',
  linear: 'LINEAR',
  canary: 'CANARY',
} as const
type Strategy = keyof typeof names
// Object.keys forgets which keys they are.
const strategies = Object.keys(names) as Strategy[]

/**
 * The inputs strategy, bake-minutes, canary-..., linear-..., lifecycle-hooks and stop-at as members of
 * deploymentConfiguration: only what is given, so that the rest of the service's own stays; undefined when nothing is.
 * Source of the ranges: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function readStrategy(reader: InputReader): JsonObject | undefined {
  const strategy = reader.optionalChoice('strategy', strategies)
  const bake = minutes(reader, 'bake-minutes')
  const canary = withoutUndefined({
    canaryPercent: percent(reader, 'canary-percent', 0.1),
    canaryBakeTimeInMinutes: minutes(reader, 'canary-bake-minutes'),
  })
  const linear = withoutUndefined({
    stepPercent: percent(reader, 'linear-step-percent', 3),
    stepBakeTimeInMinutes: minutes(reader, 'linear-step-bake-minutes'),
  })
  const lifecycleHooks = readLifecycleHooks(reader)
  refuseOthers(reader, strategy)
  const members = withoutUndefined({
    strategy: strategy && names[strategy],
    bakeTimeInMinutes: bake,
    canaryConfiguration: orNothing(canary),
    linearConfiguration: orNothing(linear),
    lifecycleHooks,
  })
  return orNothing(members)
}

/** Which strategies an input belongs to; that of the service itself is not known yet. */
function refuseOthers(reader: InputReader, strategy: Strategy | undefined): void {
  const native: readonly Strategy[] = ['blue-green', 'linear', 'canary']
  const belongs: readonly (readonly [string, readonly Strategy[], boolean])[] = [
    ['bake-minutes', native, false],
    ['lifecycle-hooks', native, false],
    ['stop-at', native, false],
    ['canary-percent', ['canary'], true],
    ['canary-bake-minutes', ['canary'], true],
    ['linear-step-percent', ['linear'], true],
    ['linear-step-bake-minutes', ['linear'], true],
  ]
  for (const [input, of, isNeeded] of belongs) {
    if (!reader.isGiven(input) || (strategy !== undefined && of.includes(strategy))) continue
    if (strategy === undefined && !isNeeded) continue
    const problem =
      strategy === undefined ? 'is given without strategy' : `does not go with strategy: ${strategy}`
    reader.fault(input, problem, `strategy: ${of.join(' | ')}`)
  }
}

function minutes(reader: InputReader, name: string): number | undefined {
  const accepts = 'whole minutes, from 0 to 1440'
  const value = reader.optionalNumber(name, { accepts, min: 0, max: 1440 })
  if (value !== undefined && !Number.isInteger(value)) reader.fault(name, `is ${value}`, accepts)
  return value
}

/** ECS takes tenths of a percent. */
function percent(reader: InputReader, name: string, min: number): number | undefined {
  const accepts = `a percentage from ${min} to 100, in steps of 0.1`
  const value = reader.optionalNumber(name, { accepts, min, max: 100 })
  if (value !== undefined && Math.abs(value * 10 - Math.round(value * 10)) > 1e-9) {
    reader.fault(name, `is ${value}`, accepts)
  }
  return value
}

function withoutUndefined(members: Readonly<Record<string, JsonObject[string] | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function orNothing(members: JsonObject): JsonObject | undefined {
  return Object.keys(members).length === 0 ? undefined : members
}
