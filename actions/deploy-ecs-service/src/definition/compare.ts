import { isJsonArray, type Json, type JsonObject } from '../document/json.js'
import { canonical, scalarText, type Node } from './canonical.js'

/** One value that differs; a side that has none is undefined. */
export interface Difference {
  readonly steps: readonly Step[]
  readonly before: Json | undefined
  readonly after: Json | undefined
}

export interface Step {
  readonly name: string
  /** A name that the user gave, `[app]`, and not one of the definition's own, `.image`. */
  readonly isNamed: boolean
}

/**
 * The differences that ECS would see, in the order of `after`; what only `before` has stands behind its neighbours. Tags
 * are not compared with none: others than this action may have put them there, and a task runs the same without.
 */
export function compareDefinitions(before: JsonObject, after: JsonObject): readonly Difference[] {
  const hasTags = isJsonArray(after.tags) && after.tags.length > 0
  return compare(canonical(hasTags ? before : { ...before, tags: null }), canonical(after), [])
}

function compare(
  before: Node | undefined,
  after: Node | undefined,
  steps: readonly Step[],
): readonly Difference[] {
  const isLeaf = before?.kind === 'leaf' || after?.kind === 'leaf'
  if (!isLeaf) return compareMembers(before, after, steps)
  const was = before === undefined ? undefined : valueOf(before)
  const is = after === undefined ? undefined : valueOf(after)
  return was !== undefined && is !== undefined && isSame(was, is) ? [] : [{ steps, before: was, after: is }]
}

function compareMembers(
  before: Node | undefined,
  after: Node | undefined,
  steps: readonly Step[],
): readonly Difference[] {
  const was = membersOf(before)
  const is = membersOf(after)
  const isNamed = [before, after].some((node) => node?.kind === 'members' && node.isNamed)
  const found = [...new Set([...is.keys(), ...was.keys()])].flatMap((name) =>
    compare(was.get(name), is.get(name), [...steps, { name, isNamed }]),
  )
  // An entry that holds nothing but defaults, and is not there on the other side.
  const isEmptyEntry = found.length === 0 && (before === undefined) !== (after === undefined)
  if (!isEmptyEntry) return found
  return [{ steps, before: before && {}, after: after && {} }]
}

function membersOf(node: Node | undefined): ReadonlyMap<string, Node> {
  return node?.kind === 'members' ? node.members : new Map()
}

function valueOf(node: Node): Json {
  if (node.kind === 'leaf') return node.value
  return Object.fromEntries([...node.members].map(([name, inner]) => [name, valueOf(inner)]))
}

/** Numbers and texts of the same digits are the same to ECS's answers: `cpu` of a task is a text. */
function isSame(a: Json, b: Json): boolean {
  if (isJsonArray(a) && isJsonArray(b)) {
    return a.length === b.length && a.every((element, index) => isSame(element, b[index] ?? null))
  }
  return scalarText(a) === scalarText(b)
}
