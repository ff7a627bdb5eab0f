import { nearestTo } from '@slipway/action-kit'
import { describe, type MappingNode, type Member, type Node } from '../document/node.js'
import type { Place, Tell } from '../document/problem.js'

/** How far an unknown name may be from a known one to be taken for it. */
const mostEdits = 2

interface Known {
  readonly names: readonly string[]
  /** What the section takes, where the names alone would not say it. */
  readonly accepts?: string
  /** Why a name that is not taken is not, where somebody knows. */
  readonly explain?: (name: string) => string | undefined
}

/** A mapping of the file with a fixed set of names. */
export class Section {
  /**
   * @param path how messages call it: `services.api.deploy`; empty for the file itself
   */
  constructor(
    private readonly node: MappingNode,
    readonly path: string,
    private readonly tell: Tell,
  ) {}

  /** Undefined, and told, when the node is no mapping. Nothing at all is an empty one. */
  static of(node: Node, path: string, accepts: string, tell: Tell): Section | undefined {
    if (node.kind === 'mapping') return new Section(node, path, tell)
    if (isNothing(node)) return new Section({ kind: 'mapping', place: node.place, members: [] }, path, tell)
    tell({ level: 'error', place: node.place, what: `${path} is ${describe(node)}`, accepts })
    return undefined
  }

  get place(): Place {
    return this.node.place
  }

  get members(): readonly Member[] {
    return this.node.members
  }

  find(name: string): Member | undefined {
    return this.node.members.find((member) => member.name === name)
  }

  /** Tells of every name that is not among the known ones, with the one that is probably meant. */
  refuseOthers({ names, accepts = names.join(', '), explain }: Known): void {
    for (const { name, place } of this.node.members) {
      if (names.includes(name)) continue
      const [meant] = nearestTo(name, names, mostEdits)
      const why = explain?.(name)
      const unknown = `${this.prefix}${JSON.stringify(name)} is unknown`
      if (meant !== undefined)
        this.tell({ level: 'error', place, what: `${unknown}: probably ${JSON.stringify(meant)} is meant` })
      else if (why !== undefined) this.tell({ level: 'error', place, what: `${unknown}: ${why}` })
      else this.tell({ level: 'error', place, what: unknown, accepts })
    }
  }

  /** `services.api: `, before what is wrong in it. */
  get prefix(): string {
    return this.path === '' ? '' : `${this.path}: `
  }
}

export function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null
}
