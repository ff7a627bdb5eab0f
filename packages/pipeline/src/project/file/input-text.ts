import {
  describe,
  toJson,
  type ListNode,
  type MappingNode,
  type Node,
  type ScalarNode,
} from '../document/node.js'
import type { InputForm } from './input-forms.js'

/** The input as a workflow would give it. */
export type InputText =
  | { readonly kind: 'text'; readonly text: string }
  /** `problem` is a predicate: `is a list`. */
  | { readonly kind: 'fault'; readonly problem: string; readonly accepts: string; readonly at: Node }

const accepted: Readonly<Record<InputForm, string>> = {
  text: 'one text, number, true or false',
  lines: 'a text of lines, or a list of texts',
  pairs: 'a text of lines, a list of them, or a mapping of names to texts',
  colons: 'a text of lines, a list of them, or a mapping of names to texts',
  json: 'a text, a list or a mapping',
}

export function toInputText(node: Node, form: InputForm): InputText {
  if (node.kind === 'scalar') return fromScalar(node, form)
  if (form === 'json') return { kind: 'text', text: JSON.stringify(toJson(node)) }
  if (node.kind === 'list' && form !== 'text') return fromList(node, form)
  if (node.kind === 'mapping' && (form === 'pairs' || form === 'colons')) return fromMapping(node, form)
  return { kind: 'fault', problem: `is ${describe(node)}`, accepts: accepted[form], at: node }
}

/** As it is written: `1.10` is a version, and no number. */
function fromScalar(node: ScalarNode, form: InputForm): InputText {
  if (node.value !== null) return { kind: 'text', text: node.text }
  return {
    kind: 'fault',
    problem: 'has no value',
    accepts: `${accepted[form]}; '' is as if it was not given`,
    at: node,
  }
}

function fromList(node: ListNode, form: InputForm): InputText {
  const other = node.items.find((item) => !isLine(item))
  if (other === undefined) return { kind: 'text', text: node.items.map(lineOf).join('\n') }
  // A list of AWS's own documents (load-balancers) is one of JSON.
  const isOfMappings = form === 'lines' && node.items.every(({ kind }) => kind === 'mapping')
  if (isOfMappings) return { kind: 'text', text: JSON.stringify(toJson(node)) }
  const problem = `has ${describe(other)} in its list`
  return { kind: 'fault', problem, accepts: accepted[form], at: other }
}

function fromMapping(node: MappingNode, form: 'pairs' | 'colons'): InputText {
  const other = node.members.find(({ value }) => value.kind !== 'scalar')
  if (other !== undefined) {
    const problem = `has ${describe(other.value)} for ${JSON.stringify(other.name)}`
    return { kind: 'fault', problem, accepts: accepted[form], at: other.value }
  }
  const lines = node.members.map(({ name, value }) =>
    form === 'pairs' ? `${name}=${lineOf(value)}` : `${name}: ${lineOf(value)}`,
  )
  // Where a value has several lines, those who take such values take them as JSON.
  if (node.members.every(({ value }) => isLine(value))) return { kind: 'text', text: lines.join('\n') }
  const texts = Object.fromEntries(node.members.map(({ name, value }) => [name, lineOf(value)]))
  return { kind: 'text', text: JSON.stringify(texts) }
}

function isLine(node: Node): boolean {
  return node.kind === 'scalar' && !node.text.includes('\n')
}

function lineOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : ''
}
