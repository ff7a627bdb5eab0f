import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'

export interface DocumentedPolicy {
  readonly Version: string
  readonly Statement: readonly DocumentedStatement[]
}

export interface DocumentedStatement {
  readonly Sid?: string
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: object
}

/**
 * The policy that an action's README gives under "Least privilege".
 * @param names what to put for the README's placeholders: `{ region: 'eu-west-1' }` for `<region>`
 * @throws Error when the README has no policy, or a placeholder is left
 */
export function documentedPolicy(action: string, names: Readonly<Record<string, string>>): DocumentedPolicy {
  const readme = readFileSync(join(root, 'actions', action, 'README.md'), 'utf8')
  const found = /^## Least privilege$[\s\S]*?^```json\n([\s\S]*?)^```$/m.exec(readme)?.[1]
  if (found === undefined)
    throw new Error(`actions/${action}/README.md has no policy under "Least privilege"`)
  // The README's JSON: a wrong shape fails where it is used as a policy.
  return JSON.parse(fill(found, `actions/${action}/README.md`, names)) as DocumentedPolicy
}

/**
 * The statements that an action's README gives under a heading of its own: what some inputs need beside the policy.
 * @throws Error when there are none, or a placeholder is left
 */
export function documentedStatements(
  action: string,
  heading: string,
  names: Readonly<Record<string, string>>,
): readonly DocumentedStatement[] {
  return statementsIn(`actions/${action}/README.md`, heading, names)
}

/**
 * The statements that a Markdown file gives under a heading.
 * @param file its path from the repository's root
 * @throws Error when there are none, or a placeholder is left
 */
export function statementsIn(
  file: string,
  heading: string,
  names: Readonly<Record<string, string>>,
): readonly DocumentedStatement[] {
  const text = readFileSync(join(root, file), 'utf8')
  const section = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const found = /^```json\n([\s\S]*?)^```$/m.exec(section)?.[1]
  if (found === undefined) throw new Error(`${file} has no statements under "${heading}"`)
  return JSON.parse(fill(found, file, names)) as readonly DocumentedStatement[]
}

function fill(text: string, file: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/<([\w-]+)>/g, (placeholder, name: string) => {
    const value = names[name]
    if (value === undefined) throw new Error(`${file}: there is no value for ${placeholder}`)
    return value
  })
}
