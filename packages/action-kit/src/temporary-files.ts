import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Directories that live no longer than the step, readable by this user alone. */
export interface TemporaryFiles {
  /** Makes a directory and returns its path. */
  directory(purpose: string): string
  /** Removes every directory made here. Safe to call twice. */
  removeAll(): void
}

/**
 * @param parent RUNNER_TEMP
 * @param remember called with every path made so far, so that the post step can remove what a killed step left
 */
export function createTemporaryFiles(
  parent: string | undefined,
  remember: (paths: readonly string[]) => void,
): TemporaryFiles {
  const paths: string[] = []
  return {
    directory(purpose) {
      const path = mkdtempSync(join(parent ?? tmpdir(), `slipway-${purpose}-`))
      paths.push(path)
      remember(paths)
      return path
    },
    removeAll: () => removeDirectories(paths),
  }
}

export function removeDirectories(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true })
}
