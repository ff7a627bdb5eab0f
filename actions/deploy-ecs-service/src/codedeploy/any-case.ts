import type { Json, JsonObject } from '../document/json.js'

/** A member whatever its capitals are: AppSpec files have `Resources` as well as `resources`. */
export function member(
  object: JsonObject,
  name: string,
): { readonly key: string; readonly value: Json } | undefined {
  const wanted = name.toLowerCase()
  const found = Object.entries(object).find(([key]) => key.toLowerCase() === wanted)
  return found === undefined ? undefined : { key: found[0], value: found[1] }
}

/** The object with the member set, under the spelling that it has. */
export function withMember(object: JsonObject, name: string, value: Json): JsonObject {
  return { ...object, [member(object, name)?.key ?? name]: value }
}
