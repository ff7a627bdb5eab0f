import type * as Yaml from 'yaml'
import type { Member, Node } from './node.js'
import type { Place, Tell } from './problem.js'

/** Values, those behind aliases counted each time: ten lines could stand for a million. */
const maxNodes = 30_000
/** An alias may lead to what it stands in. */
const maxDepth = 100

/** Makes nodes of a parsed document: aliases and merge keys resolved, everything with its place. */
export class NodeReader {
  #count = 0
  /** Said once: what follows from it would be said of every value. */
  #isTooMuch = false
  readonly #targets: ReadonlyMap<Yaml.Alias, Yaml.Node>

  constructor(
    private readonly yaml: typeof Yaml,
    private readonly document: Yaml.Document.Parsed,
    private readonly placeOf: (from: number, to: number) => Place,
    private readonly tell: Tell,
  ) {
    this.#targets = findTargets(yaml, document)
  }

  /** Undefined when it is more than anybody writes. */
  read(): Node | undefined {
    const node = this.#node(this.document.contents, 0)
    return this.#isTooMuch ? undefined : node
  }

  #node(found: unknown, depth: number): Node {
    const place = this.#place(found)
    if (++this.#count > maxNodes || depth > maxDepth) return this.#tooMuch(place)
    const { isAlias, isMap, isSeq } = this.yaml
    if (isAlias(found)) return this.#behind(found, place, depth)
    if (isMap(found)) return { kind: 'mapping', place, members: this.#members(found, depth) }
    if (isSeq(found))
      return { kind: 'list', place, items: found.items.map((item) => this.#node(item, depth + 1)) }
    return this.#scalar(found, place)
  }

  #behind(alias: Yaml.Alias, place: Place, depth: number): Node {
    const target = this.#targets.get(alias)
    if (target !== undefined) return this.#node(target, depth + 1)
    this.tell({ level: 'error', place, what: `there is no anchor &${alias.source} before this alias` })
    return { kind: 'scalar', place, value: '', text: '' }
  }

  #scalar(found: unknown, place: Place): Node {
    const value: unknown = this.yaml.isScalar(found) ? found.value : null
    if (value === null || value === undefined) return { kind: 'scalar', place, value: null, text: '' }
    if (typeof value === 'string') return { kind: 'scalar', place, value, text: value }
    const text = (this.yaml.isScalar(found) ? found.source : undefined) ?? JSON.stringify(value)
    const isPlain = typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    return { kind: 'scalar', place, value: isPlain ? value : text, text }
  }

  #members(map: Yaml.YAMLMap, depth: number): readonly Member[] {
    const own = new Map<string, Member>()
    const merged = new Map<string, Member>()
    for (const { key, value } of map.items) {
      const place = this.#place(key)
      const read = this.#node(value, depth + 1)
      if (this.#isTooMuch) break
      // Nothing behind the colon has no place of its own.
      const here = read.kind === 'scalar' && read.value === null ? { ...read, place } : read
      const name = this.#node(key, depth + 1)
      if (name.kind !== 'scalar' || name.value === null) {
        this.tell({ level: 'error', place, what: 'the name is no text' })
      } else if (name.text === '<<') {
        this.#merge(here, merged)
      } else if (own.has(name.text)) {
        const what = `${JSON.stringify(name.text)} is there twice`
        this.tell({ level: 'error', place, what, accepts: 'each name once' })
      } else {
        own.set(name.text, { name: name.text, place, value: here })
      }
    }
    const others = [...merged.values()].filter(({ name }) => !own.has(name))
    return [...own.values(), ...others]
  }

  /** Source: https://yaml.org/type/merge.html: of several, the earlier goes before. */
  #merge(node: Node, into: Map<string, Member>): void {
    if (node.kind === 'scalar') {
      this.tell({
        level: 'error',
        place: node.place,
        what: '<< merges a mapping',
        accepts: 'an alias of one',
      })
      return
    }
    if (node.kind === 'list') {
      for (const item of node.items) this.#merge(item, into)
      return
    }
    for (const member of node.members) if (!into.has(member.name)) into.set(member.name, member)
  }

  #place(found: unknown): Place {
    const [from, to] = (this.yaml.isNode(found) ? found.range : undefined) ?? [0, 1]
    return this.placeOf(from, to)
  }

  #tooMuch(place: Place): Node {
    if (!this.#isTooMuch) {
      const what = `the file stands for more than ${maxNodes} values, or its aliases lead into each other`
      this.tell({ level: 'error', place, what })
    }
    this.#isTooMuch = true
    // What is not looked at is not told of either.
    return { kind: 'scalar', place, value: null, text: '' }
  }
}

/** What each alias stands for, in one walk: the parser's own way walks the document for every alias. */
function findTargets(yaml: typeof Yaml, document: Yaml.Document.Parsed): ReadonlyMap<Yaml.Alias, Yaml.Node> {
  const anchors = new Map<string, Yaml.Node>()
  const targets = new Map<Yaml.Alias, Yaml.Node>()
  yaml.visit(document, {
    Alias: (_key, alias) => {
      const target = anchors.get(alias.source)
      if (target !== undefined) targets.set(alias, target)
    },
    Value: (_key, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}
