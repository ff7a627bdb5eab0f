import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { asText, asTexts, isObject, type JsonObject } from '../readers/json.js'
import { readManifest } from './manifest.js'

export interface WorkspacePackage {
  /** Of its package.json; its folder where that has none. */
  readonly name: string
  readonly manifest: JsonObject
}

/** The packages of a monorepo whose root this folder is; empty when it is none. */
export function findWorkspacePackages(root: string, manifest: JsonObject): readonly WorkspacePackage[] {
  const globs = workspaceGlobs(root, manifest)
  const [left, taken] = [
    globs.filter((glob) => glob.startsWith('!')),
    globs.filter((glob) => !glob.startsWith('!')),
  ]
  const leftOut = left.map((glob) => toRegExp(glob.slice(1)))
  const folders = new Set(taken.flatMap((glob) => findFolders(root, root, toRegExp(glob))))
  return [...folders]
    .filter((folder) => !leftOut.some((pattern) => pattern.test(folder)))
    .sort()
    .map((folder) => {
      const own = readManifest(join(root, folder, 'package.json'))
      return { name: asText(own.name) ?? folder, manifest: own }
    })
}

/** npm, Yarn and Bun have them in package.json, as a list or as `{ packages }`; pnpm in a file of its own. */
function workspaceGlobs(root: string, { workspaces }: JsonObject): readonly string[] {
  const own = isObject(workspaces) ? asTexts(workspaces.packages) : asTexts(workspaces)
  const pnpm = join(root, 'pnpm-workspace.yaml')
  return own.length > 0 || !existsSync(pnpm) ? own : packagesOf(readFileSync(pnpm, 'utf8'))
}

/** The list `packages` of pnpm-workspace.yaml: a YAML parser is not worth loading for a list of globs. */
function packagesOf(yaml: string): readonly string[] {
  const list = /^packages:[ \t]*(?:#.*)?\r?\n((?:[ \t]*(?:-.*|#.*)?(?:\r?\n|$))*)/m.exec(yaml)?.[1] ?? ''
  return [...list.matchAll(/^[ \t]*-[ \t]*(?:'([^']*)'|"([^"]*)"|([^\s#]+))/gm)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  )
}

function findFolders(root: string, folder: string, pattern: RegExp): readonly string[] {
  const name = relative(root, folder).split(sep).join('/')
  const found = name !== '' && pattern.test(name) && existsSync(join(folder, 'package.json')) ? [name] : []
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap((entry) => findFolders(root, join(folder, entry.name), pattern))
  return [...found, ...inner]
}

/** `*` is anything within a folder's name, `**` any number of folders. */
function toRegExp(glob: string): RegExp {
  const source = glob
    .replace(/^\.\//, '')
    .replace(/\/+$/, '')
    .split('/')
    .map((part) =>
      part === '**'
        ? '(?:[^/]+/)*'
        : `${part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replaceAll('*', '[^/]*')}/`,
    )
    .join('')
  return new RegExp(`^${source.endsWith('/') ? source.slice(0, -1) : `${source}[^/]+`}$`)
}
