import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { walkContext } from '../../../src/identity/context/walk-context.js'
import { findIgnoreRules } from '../../../src/identity/ignore/find-ignore-file.js'

/** What Slipway takes for the context: `path kind`, sorted. */
export function walked(folder: string): readonly string[] {
  const rules = findIgnoreRules(folder, join(folder, 'Dockerfile'))
  return [...walkContext(folder, rules)].map(({ path, kind }) => `${path} ${kind}`).sort()
}

/** What lies in a folder: `path kind`, sorted. */
export function listed(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(folder.length + 1)
      const kind = entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'symlink' : 'file'
      return `${path} ${kind}`
    })
    .sort()
}
