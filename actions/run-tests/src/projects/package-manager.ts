import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readManifest } from './manifest.js'
import { asText } from '../readers/json.js'

export interface PackageManager {
  readonly tool: 'npm' | 'pnpm' | 'yarn' | 'bun'
  /** Runs a script of package.json. */
  run(script: string): string
  /** Runs a script in every workspace that has it. */
  runEverywhere(script: string, workspaces: readonly string[]): string
  /** Stands before the name of an installed program. */
  readonly execute: string
  /** Installs exactly what the lock file says. */
  readonly installLocked: string
  readonly install: string
  /** What the manager writes into node_modules at the end of an installation; nothing when it writes nothing. */
  readonly marker: string | undefined
}

export interface FoundManager {
  readonly manager: PackageManager
  /** The name of its lock file; nothing when there is none. */
  readonly lock: string | undefined
  /** Where the lock file is: the folder itself, or one above it. Absolute. */
  readonly root: string
  /** What it was concluded from; nothing when npm is only assumed. */
  readonly because: string | undefined
}

const short = (tool: string) => (script: string) =>
  script === 'test' ? `${tool} test` : `${tool} run ${script}`

const npm: PackageManager = {
  tool: 'npm',
  run: short('npm'),
  runEverywhere: (script) => `${short('npm')(script)} --workspaces --if-present`,
  execute: 'npx',
  installLocked: 'npm ci',
  install: 'npm install',
  marker: '.package-lock.json',
}
const pnpm: PackageManager = {
  tool: 'pnpm',
  run: short('pnpm'),
  runEverywhere: (script) => `pnpm --recursive --if-present run ${script}`,
  execute: 'pnpm exec',
  installLocked: 'pnpm install --frozen-lockfile',
  install: 'pnpm install',
  marker: '.modules.yaml',
}
const yarnClassic: PackageManager = {
  tool: 'yarn',
  run: short('yarn'),
  // `yarn workspaces run` fails at the first workspace that has no such script.
  runEverywhere: (script, workspaces) =>
    workspaces.map((name) => `yarn workspace ${name} run ${script}`).join(' && '),
  execute: 'yarn',
  installLocked: 'yarn install --frozen-lockfile',
  install: 'yarn install',
  marker: '.yarn-integrity',
}
const yarnBerry: PackageManager = {
  ...yarnClassic,
  runEverywhere: (script) => `yarn workspaces foreach --all run ${script}`,
  installLocked: 'yarn install --immutable',
  marker: '.yarn-state.yml',
}
const bun: PackageManager = {
  tool: 'bun',
  // `bun test` is Bun's own test runner.
  run: (script) => `bun run ${script}`,
  runEverywhere: (script) => `bun run --filter '*' ${script}`,
  execute: 'bunx',
  installLocked: 'bun install --frozen-lockfile',
  install: 'bun install',
  marker: undefined,
}

const locks: Readonly<Record<string, (folder: string) => PackageManager>> = {
  'package-lock.json': () => npm,
  'npm-shrinkwrap.json': () => npm,
  'pnpm-lock.yaml': () => pnpm,
  'yarn.lock': (folder) => (isBerryLock(join(folder, 'yarn.lock')) ? yarnBerry : yarnClassic),
  'bun.lock': () => bun,
  'bun.lockb': () => bun,
}

/**
 * The manager that wrote the nearest lock file (in a monorepo it lies in a folder above the package), or that the nearest
 * `packageManager` names.
 */
export function findPackageManager(folder: string, workspace: string): FoundManager {
  for (let at = folder; ; at = dirname(at)) {
    const named = namedManager(at)
    const lock = Object.keys(locks).find(
      (name) => existsSync(join(at, name)) && (named === undefined || locks[name]?.(at).tool === named.tool),
    )
    const manager = named ?? (lock === undefined ? undefined : locks[lock]?.(at))
    if (manager !== undefined) {
      const where = join(relative(folder, at), lock ?? 'package.json')
      const because =
        lock === undefined ? `packageManager is ${manager.tool} in ${where}` : `there is ${where}`
      return { manager, lock, root: at, because }
    }
    if (at === workspace || at === dirname(at)) {
      return { manager: npm, lock: undefined, root: folder, because: undefined }
    }
  }
}

/** Source: https://nodejs.org/api/packages.html#packagemanager */
function namedManager(folder: string): PackageManager | undefined {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return undefined
  const [, tool, major] =
    /^(npm|pnpm|yarn|bun)@(\d+)/.exec(asText(readManifest(manifest).packageManager) ?? '') ?? []
  if (tool === 'yarn') return Number(major) > 1 ? yarnBerry : yarnClassic
  return [npm, pnpm, bun].find((manager) => manager.tool === tool)
}

/** Classic's lock file says so itself: `# yarn lockfile v1`. */
function isBerryLock(file: string): boolean {
  return /^__metadata:/m.test(readFileSync(file, 'utf8'))
}
