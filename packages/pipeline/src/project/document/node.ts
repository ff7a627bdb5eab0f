import type { Place } from './problem.js'

/** A value of the file with its place; aliases and merge keys are resolved. */
export type Node = ScalarNode | ListNode | MappingNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly place: Place
  readonly value: string | number | boolean | null
  /** As it is written, without quotes: `1.10`, `0x1F`, `True`. */
  readonly text: string
}

export interface ListNode {
  readonly kind: 'list'
  readonly place: Place
  readonly items: readonly Node[]
}

export interface MappingNode {
  readonly kind: 'mapping'
  readonly place: Place
  readonly members: readonly Member[]
}

export interface Member {
  readonly name: string
  /** Of the name. */
  readonly place: Place
  readonly value: Node
}

/** As JSON has it; numbers and words as they are meant, not as they are written. */
export function toJson(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(toJson)
    case 'mapping':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, toJson(value)]))
  }
}

/** `a list`, `a mapping`, `a text`: what stands there, for whoever expected something else. */
export function describe(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      if (node.value === null) return 'nothing'
      return typeof node.value === 'string' ? 'a text' : node.text
    case 'list':
      return 'a list'
    case 'mapping':
      return 'a mapping'
  }
}
