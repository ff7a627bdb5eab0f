import type { Change } from '../definition/diff.js'
import { showValue } from '../definition/mask.js'
import type { Json } from '../document/json.js'
import type { Configuration } from './configuration.js'

interface Leaf {
  readonly value: Json
  /** What the user calls the value, where anything may stand in it. */
  readonly name?: string
}

/** What differs between two configurations; values that may be secrets are masked. */
export function compare(before: Configuration, after: Configuration): readonly Change[] {
  const [was, is] = [leavesOf(before), leavesOf(after)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)]
    if (JSON.stringify(old?.value) === JSON.stringify(now?.value)) return []
    return [
      { path, before: old && showValue(old.value, old.name), after: now && showValue(now.value, now.name) },
    ]
  })
}

function leavesOf(configuration: Configuration): ReadonlyMap<string, Leaf> {
  const { environment, secrets, subnets, securityGroups, ...others } = configuration
  const leaves = new Map<string, Leaf>()
  for (const [path, value] of Object.entries(others)) if (value !== undefined) leaves.set(path, { value })
  for (const [name, value] of environment) leaves.set(`environment[${name}]`, { value, name })
  for (const [name, value] of secrets) leaves.set(`secrets[${name}]`, { value })
  // Their order means nothing.
  if (subnets !== undefined) leaves.set('subnets', { value: subnets.toSorted() })
  if (securityGroups !== undefined) leaves.set('securityGroups', { value: securityGroups.toSorted() })
  return leaves
}
