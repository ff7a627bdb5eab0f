import { describe, type Member, type Node } from '../document/node.js'
import type { Tell } from '../document/problem.js'
import type { Named } from './model.js'

interface Options {
  /** Whose it is; empty for the file itself. */
  readonly path: string
  readonly accepts: string
  /** Undefined when the text is good; else a predicate: `leads out of the workspace`. */
  readonly problemOf: (text: string) => string | undefined
}

/** A text or a list of texts, as `path`, `also-when` and `needs` are. */
export function readTexts(
  member: Member | undefined,
  { path, accepts, problemOf }: Options,
  tell: Tell,
): readonly Named[] {
  if (member === undefined) return []
  const { name, value } = member
  const owner = path === '' ? name : `${path}.${name}`
  const items: readonly Node[] = value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => {
    const fault = (problem: string): readonly Named[] => {
      tell({ level: 'error', place: item.place, what: `${owner} ${problem}`, accepts })
      return []
    }
    if (item.kind !== 'scalar' || item.value === null) return fault(`is ${describe(item)}`)
    const problem = problemOf(item.text)
    return problem === undefined ? [{ name: item.text, place: item.place }] : fault(problem)
  })
}
