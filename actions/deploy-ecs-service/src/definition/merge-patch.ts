import { isJsonArray, isJsonObject, textMember, type Json, type JsonObject } from '../document/json.js'

/**
 * A JSON merge patch: members of an object replace those of the same name, null removes one, and everything that is no
 * object is replaced whole. Source: https://www.rfc-editor.org/rfc/rfc7386
 */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isJsonObject(patch)) return patch
  const merged = new Map(isJsonObject(target) ? Object.entries(target) : [])
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name)
    else merged.set(name, mergePatch(merged.get(name), value))
  }
  return Object.fromEntries(merged)
}

/**
 * Patches a task definition. As a merge patch replaces lists whole, `containerDefinitions` may be an object by the
 * containers' names instead: each is patched, one that is not there is added, null removes one.
 */
export function patchDefinition(definition: JsonObject, patch: JsonObject): JsonObject {
  const byName = patch.containerDefinitions
  const containers = definition.containerDefinitions
  const others = Object.entries(patch).filter(([name]) => name !== 'containerDefinitions')
  const patched = mergePatch(definition, isJsonObject(byName) ? Object.fromEntries(others) : patch)
  // A patch that is an object gives an object.
  const result = isJsonObject(patched) ? patched : definition
  if (!isJsonObject(byName)) return result
  return {
    ...result,
    containerDefinitions: patchContainers(isJsonArray(containers) ? containers : [], byName),
  }
}

function patchContainers(containers: readonly Json[], byName: JsonObject): readonly Json[] {
  const nameOf = (container: Json): string => textMember(container, 'name')
  const names = containers.map(nameOf)
  const kept = containers.flatMap((container) => {
    const name = nameOf(container)
    if (!Object.hasOwn(byName, name)) return [container]
    const change = byName[name] ?? null
    return change === null ? [] : [mergePatch(container, change)]
  })
  const added = Object.entries(byName).flatMap(([name, change]) =>
    names.includes(name) || !isJsonObject(change) ? [] : [mergePatch({ name }, change)],
  )
  return [...kept, ...added]
}
