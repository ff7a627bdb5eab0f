import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'

/** A block of YAML in the documentation. */
export interface YamlBlock {
  /** Where it stands: `actions/run-tests/README.md:12`. */
  readonly at: string
  readonly text: string
  /** As it is parsed. @throws Error when it is no YAML */
  readonly parse: () => unknown
  /** `actions/run-tests` in that action's README: what inputs without a `uses:` are of; undefined elsewhere. */
  readonly action: string | undefined
}

/** Every README of this repository and every document beside them, in Markdown. */
export function documents(): readonly string[] {
  const named = (folder: string, names: readonly string[]): readonly string[] =>
    names.filter((name) => name.endsWith('.md')).map((name) => join(folder, name))
  return [
    ...named('.', readdirSync(root)),
    ...named('docs', readdirSync(join(root, 'docs'))),
    ...readdirSync(join(root, 'actions')).flatMap((name) => named(`actions/${name}`, ['README.md'])),
  ]
}

/** The blocks of a document; those in a list are unindented. */
export function yamlBlocks(file: string): readonly YamlBlock[] {
  const markdown = readFileSync(join(root, file), 'utf8')
  return [...markdown.matchAll(/^([ ]*)```ya?ml\n([\s\S]*?)^\1```$/gm)].map((found) => {
    const [, indent = '', indented = ''] = found
    const text = indented.replace(new RegExp(`^${indent}`, 'gm'), '')
    return {
      at: `${file}:${markdown.slice(0, found.index).split('\n').length}`,
      text,
      parse: () => parse(text) as unknown,
      action: file.startsWith('actions/') ? dirname(file) : undefined,
    }
  })
}

/** Whether it is a whole workflow, which can be copied as it is. */
export function isWorkflow(block: YamlBlock): boolean {
  return /^on:/m.test(block.text) && /^jobs:/m.test(block.text)
}

/** What a step or a job calls, with the names of what it gives. */
export interface Call {
  /** `org/actions/actions/run-tests@v1`. */
  readonly uses: string
  readonly names: readonly string[]
}

/** All calls in a document, however deep; a bare `with:` is one of the action whose README it stands in. */
export function callsIn(document: unknown, action: string | undefined): readonly Call[] {
  if (Array.isArray(document)) return document.flatMap((item: unknown) => callsIn(item, action))
  if (typeof document !== 'object' || document === null) return []
  const { uses, with: given, ...others } = document as { readonly uses?: unknown; readonly with?: unknown }
  const own = typeof uses === 'string' ? uses : action === undefined ? undefined : `org/actions/${action}@v1`
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : []
  const call = own === undefined || (uses === undefined && names.length === 0) ? [] : [{ uses: own, names }]
  return [...call, ...Object.values(others).flatMap((value) => callsIn(value, action))]
}
