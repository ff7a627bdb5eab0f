import { isMap, type YAMLMap } from 'yaml'

/** As `permissions:` of a workflow says them; what it does not name is none. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

/** What a repository with restricted defaults gives a workflow that asks for nothing. */
export const restricted: Permissions = { contents: 'read' }

/** What `permissions:` of a workflow or a job says; undefined without it. */
export function permissionsOf(map: YAMLMap): Permissions | undefined {
  if (!map.has('permissions')) return undefined
  const asked = map.get('permissions')
  if (!isMap(asked)) throw new Error(`permissions: ${String(asked)} is not taken apart here: name each`)
  const entries = Object.entries(asked.toJSON() as Record<string, string>) // a mapping of plain words
  return Object.fromEntries(
    entries.flatMap(([name, level]) => (level === 'read' || level === 'write' ? [[name, level]] : [])),
  )
}

/**
 * A reusable workflow cannot have more than its caller: GitHub refuses to start such a run.
 * @throws Error in GitHub's words
 */
export function checkGranted(where: string, asked: Permissions, granted: Permissions): void {
  const missing = Object.entries(asked).filter(
    ([name, level]) => granted[name] !== 'write' && granted[name] !== level,
  )
  if (missing.length === 0) return
  const given = missing.map(([name]) => `${name}: ${granted[name] ?? 'none'}`).join(', ')
  const wanted = missing.map(([name, level]) => `${name}: ${level}`).join(', ')
  throw new Error(`The nested job '${where}' is requesting '${wanted}', but is only allowed '${given}'.`)
}

/** What is left of them in a run of a fork. */
export function ofFork(permissions: Permissions): Permissions {
  const readable = Object.keys(permissions).filter((name) => name !== 'id-token')
  return Object.fromEntries(readable.map((name) => [name, 'read']))
}
