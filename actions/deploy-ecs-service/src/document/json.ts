/** A JSON value. Task definitions stay plain JSON here, so that fields newer than the SDK are kept and sent. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [name: string]: Json
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isJsonArray(value)
}

/** A member that is to be a text; '' for anything else. */
export function textMember(value: Json | undefined, name: string): string {
  const member = isJsonObject(value) ? value[name] : undefined
  return typeof member === 'string' ? member : ''
}

/** Array.isArray does not narrow readonly arrays. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
