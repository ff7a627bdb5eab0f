import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { mergeSettings } from './merge-settings.js'

/** What belongs to one strategy, and is refused or means nothing with another. */
const ofStrategy = new Set([
  'bakeTimeInMinutes',
  'canaryConfiguration',
  'lifecycleHooks',
  'linearConfiguration',
])

/**
 * The network or deployment configuration that UpdateService is given: what the service has, with what is wished for
 * over it, so that it makes no difference whether ECS merges or replaces. Empty lists are sent when they are wished for
 * alone; a strategy that the service leaves takes its own members with it.
 */
export function mergedMember(name: string, wished: Json | undefined, has: Json | undefined): JsonObject {
  const merged = mergeSettings({ [name]: has ?? {} }, { [name]: wished ?? {} })[name]
  const whole = isJsonObject(merged) ? merged : {}
  const asked = isJsonObject(wished) ? wished : {}
  const isLeaving = strategyOf(whole) !== strategyOf(has) || strategyOf(whole) === 'ROLLING'
  const kept = Object.entries(whole).filter(
    ([member]) => Object.hasOwn(asked, member) || !(isLeaving && ofStrategy.has(member)),
  )
  return withoutEmpty(Object.fromEntries(kept), asked)
}

function strategyOf(configuration: Json | undefined): string {
  const strategy = isJsonObject(configuration) ? configuration.strategy : undefined
  return typeof strategy === 'string' ? strategy : 'ROLLING'
}

/** What ECS shows where nothing is set goes: lists without an element, alarms without names. */
function withoutEmpty(members: JsonObject, asked: JsonObject): JsonObject {
  const kept = Object.entries(members).flatMap(([name, value]): [string, Json][] => {
    const wanted = asked[name]
    if (wanted === undefined && isEmpty(value)) return []
    const inner = isJsonObject(wanted) ? wanted : {}
    return [[name, isJsonObject(value) ? withoutEmpty(value, inner) : value]]
  })
  return Object.fromEntries(kept)
}

function isEmpty(value: Json): boolean {
  if (isJsonArray(value)) return value.length === 0
  return isJsonObject(value) && isJsonArray(value.alarmNames) && value.alarmNames.length === 0
}
