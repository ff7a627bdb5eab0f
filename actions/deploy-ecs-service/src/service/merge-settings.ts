import { isJsonObject, type JsonObject } from '../document/json.js'
import { mergedMembers } from './service-members.js'

/** Settings over others: members of the network and of the deployment configuration one by one, else as a whole. */
export function mergeSettings(base: JsonObject, over: JsonObject): JsonObject {
  const merged = Object.entries(over).map(([name, value]) => {
    const under = base[name]
    const isMerged = mergedMembers.includes(name) && isJsonObject(under) && isJsonObject(value)
    return [name, isMerged ? mergeObjects(under, value) : value] as const
  })
  return { ...base, ...Object.fromEntries(merged) }
}

function mergeObjects(base: JsonObject, over: JsonObject): JsonObject {
  const vpc = 'awsvpcConfiguration'
  const [under, value] = [base[vpc], over[vpc]]
  return {
    ...base,
    ...over,
    ...(isJsonObject(under) && isJsonObject(value) && { [vpc]: { ...under, ...value } }),
  }
}
