import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { ExistingFiles } from './existing-files.js'
import type { FileIndex } from './file-index.js'

/**
 * The folders of Go packages by their import paths, as the go.mod files of the repository say: a test names its file
 * without a folder. Source: https://go.dev/ref/mod#go-mod-file-module
 */
export function createGoPackages(
  index: FileIndex,
  existing: ExistingFiles,
  workspace: string,
): (importPath: string) => string | undefined {
  let modules: readonly { readonly path: string; readonly folder: string }[] | undefined
  return (importPath) => {
    modules ??= index
      .named('go.mod')
      .filter((file) => existing.at(file)?.tracked === file)
      .map((file) => ({ folder: posix.dirname(file), path: modulePath(join(workspace, file)) }))
      .filter(({ path }) => path !== '')
      .sort((a, b) => b.path.length - a.path.length)
    const module = modules.find(({ path }) => importPath === path || importPath.startsWith(`${path}/`))
    if (module === undefined) return undefined
    const folder = posix.join(module.folder, importPath.slice(module.path.length))
    return folder === '.' ? '' : folder.replace(/^\.\//, '')
  }
}

function modulePath(file: string): string {
  return /^module\s+"?(?<path>[^\s"]+)"?/m.exec(readFileSync(file, 'utf8'))?.groups?.path ?? ''
}
