import { existsSync, lstatSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { asText, isObject, type JsonObject } from '../readers/json.js'
import { readManifest } from './manifest.js'
import { findPackageManager, type FoundManager } from './package-manager.js'
import type { DetectProject } from './project.js'
import { findWorkspacePackages } from './workspace-packages.js'

/** What `npm init` writes. Source: npm, init-package-json, lib/default-input.js. */
const placeholder = 'echo "Error: no test specified" && exit 1'

/** Test frameworks that find their tests without a word more. Angular's and others need a configured builder. */
const frameworks = { jest: 'jest', vitest: 'vitest run', mocha: 'mocha' }

/** An npm, pnpm, Yarn or Bun project: its scripts, by the manager that its lock file belongs to. */
export const detectNode: DetectProject = (folder, workspace) => {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  const manifest = readManifest(file)
  const found = findPackageManager(folder, workspace)
  const install = findInstallation(folder, manifest, found)
  const [build, lint] = ['build', 'lint'].map((script) => findScript(script, folder, manifest, found))
  const test = findScript('test', folder, manifest, found) ?? findFramework(manifest, found)
  return {
    tool: found.manager.tool,
    because: found.because ?? 'there is package.json',
    commands: {
      ...('command' in install ? { install: install.command } : {}),
      ...(build === undefined ? {} : { build }),
      ...(lint === undefined ? {} : { lint }),
      ...(test === undefined ? {} : { test }),
    },
    reasons: {
      ...('reason' in install ? { install: install.reason } : {}),
      ...(test === undefined ? { test: 'package.json has no script "test"' } : {}),
    },
  }
}

/** The script of the package; in the root of a monorepo that has none, that of its packages. */
function findScript(
  script: string,
  folder: string,
  manifest: JsonObject,
  { manager }: FoundManager,
): string | undefined {
  if (hasScript(manifest, script)) return manager.run(script)
  const having = findWorkspacePackages(folder, manifest).filter((own) => hasScript(own.manifest, script))
  return having.length === 0
    ? undefined
    : manager.runEverywhere(
        script,
        having.map(({ name }) => name),
      )
}

function hasScript({ scripts }: JsonObject, script: string): boolean {
  const command = isObject(scripts) ? (asText(scripts[script])?.trim() ?? '') : ''
  return command !== '' && command !== placeholder
}

function findFramework(manifest: JsonObject, { manager }: FoundManager): string | undefined {
  const installed = {
    ...dependencies(manifest, 'dependencies'),
    ...dependencies(manifest, 'devDependencies'),
  }
  const [, command] = Object.entries(frameworks).find(([name]) => name in installed) ?? []
  return command === undefined ? undefined : `${manager.execute} ${command}`
}

type Installation = { readonly command: string } | { readonly reason: string }

function findInstallation(
  folder: string,
  manifest: JsonObject,
  { manager, lock, root }: FoundManager,
): Installation {
  // Where it belongs: one installation for all packages of a monorepo.
  const inRoot = root === folder ? '' : `cd ${relative(folder, root)} && `
  const modules = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })
  if (modules?.isSymbolicLink() === true) return { reason: 'node_modules is a link to what is installed' }
  if (lock === undefined) {
    if (modules !== undefined) return { reason: 'node_modules is there, and no lock file to compare it with' }
    if (!needsAnything(manifest)) return { reason: 'package.json names no dependencies' }
    return { command: `${inRoot}${manager.install}` }
  }
  const { marker } = manager
  const installed =
    marker === undefined
      ? undefined
      : statSync(join(root, 'node_modules', marker), { throwIfNoEntry: false })?.mtimeMs
  const isUpToDate = installed !== undefined && installed >= statSync(join(root, lock)).mtimeMs
  return isUpToDate
    ? { reason: `node_modules is newer than ${lock}` }
    : { command: `${inRoot}${manager.installLocked}` }
}

function needsAnything(manifest: JsonObject): boolean {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  return (
    manifest.workspaces !== undefined ||
    kinds.some((kind) => Object.keys(dependencies(manifest, kind)).length > 0)
  )
}

function dependencies(manifest: JsonObject, kind: string): JsonObject {
  const value = manifest[kind]
  return isObject(value) ? value : {}
}
