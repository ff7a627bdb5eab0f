import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface PackageManager {
  /** Runs the script `test`. */
  readonly test: string
  /** Stands before the name of an installed program. */
  readonly execute: string
  /** The file it was known by; none is there when it is only assumed. */
  readonly lock: string | undefined
}

const npm = { test: 'npm test', execute: 'npx' }

const managers: readonly PackageManager[] = [
  { ...npm, lock: 'package-lock.json' },
  { ...npm, lock: 'npm-shrinkwrap.json' },
  { test: 'pnpm test', execute: 'pnpm exec', lock: 'pnpm-lock.yaml' },
  { test: 'yarn test', execute: 'yarn', lock: 'yarn.lock' },
]

/** The manager that wrote the nearest lock file: in a monorepo it lies in a folder above the package. */
export function findPackageManager(folder: string, workspace: string): PackageManager {
  for (let at = folder; ; at = dirname(at)) {
    const found = managers.find(({ lock }) => lock !== undefined && existsSync(join(at, lock)))
    if (found !== undefined) return found
    if (at === workspace || at === dirname(at)) return { ...npm, lock: undefined }
  }
}
