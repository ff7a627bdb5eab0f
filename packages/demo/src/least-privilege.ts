import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyDocument } from '@slipway/local-aws'
import { root } from '@slipway/testkit'

/**
 * The policy that an action's README gives under "Least privilege", with the names of the demo in it.
 * @param names what the README's example calls something -> what it is called here
 */
export function leastPrivilege(action: string, names: ReadonlyMap<string, string>): PolicyDocument {
  const readme = readFileSync(join(root, 'actions', action, 'README.md'), 'utf8')
  const found = /^#+ Least privilege$[\s\S]*?^```json\n([\s\S]*?)^```$/m.exec(readme)
  if (found?.[1] === undefined)
    throw new Error(`actions/${action}/README.md has no policy under "Least privilege"`)
  let text = found[1]
  for (const [example, name] of names) text = text.replaceAll(example, name)
  return JSON.parse(text) as PolicyDocument
}
