import { accessSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.js'
import { restricted } from './permissions.js'
import { prepareActions } from './prepare-actions.js'

/**
 * What GitHub looks at before a run starts: whether all that the workflow uses is there, and whether it gives the reusable
 * workflows that it calls the permissions that they ask for.
 * @throws Error where not
 */
export function checkWorkflow(text: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-check-'))
  try {
    prepareActions(
      text,
      folder,
      restricted,
      () => ({}),
      (path) => accessSync(join(root, path, 'action.yml')),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
