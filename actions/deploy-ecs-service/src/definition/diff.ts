import type { JsonObject } from '../json.js'

/** One difference between two documents; values are masked where they may be secrets. */
export interface Change {
  /** `containerDefinitions[app].environment[LOG_LEVEL]` */
  readonly path: string
  /** Undefined: not there. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/** The differences that ECS would see, in the order of the definition. Empty: a registration would change nothing. */
export function diffDefinitions(_before: JsonObject, _after: JsonObject): readonly Change[] {
  return []
}

/** `- path: before` and `+ path: after` lines, for the log and the summary's diff block. */
export function describeChanges(_changes: readonly Change[]): readonly string[] {
  return []
}
