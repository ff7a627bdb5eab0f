import { posix } from 'node:path'
import type { ExistingFile, ExistingFiles } from './existing-files.js'
import { baseName, commonEnd, isLibrary, type FileIndex } from './file-index.js'
import { isOfToolchain, plainPath } from './foreign-path.js'
import { nearest, type Origin } from './nearest.js'

/** Finds the tracked file that a path means, wherever and in whatever folder it was written down. */
export type PathLookup = (path: string, origin: Origin) => string | undefined

/**
 * As it is; else below the run's folder or one above it; else by its end, as of a container where the repository lies
 * elsewhere: the file that shares most of it, if that is one, or one is nearest to the run.
 */
export function createPathLookup(index: FileIndex, existing: ExistingFiles): PathLookup {
  return (path, origin) => {
    const plain = plainPath(path)
    if (plain === '' || plain.includes('\0') || isLibrary(plain)) return undefined
    const found = posix.isAbsolute(plain) ? existing.at(plain) : below(plain, origin.directory, existing)
    if (found !== undefined) return found.tracked
    if (isOfToolchain(plain)) return undefined
    const file = nearest(sharingEnd(plain, index), origin)
    return file === undefined ? undefined : existing.at(file)?.tracked
  }
}

function below(path: string, directory: string, existing: ExistingFiles): ExistingFile | undefined {
  const folders = directory === '' ? [] : directory.split('/')
  for (let length = folders.length; length >= 0; length--) {
    const joined = posix.join(...folders.slice(0, length), path)
    if (joined.startsWith('../') || joined === '..') continue
    const found = existing.at(joined)
    if (found !== undefined) return found
  }
  return undefined
}

function sharingEnd(path: string, index: FileIndex): readonly string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.' && name !== '..')
  let most = 0
  let files: string[] = []
  for (const file of index.named(baseName(path))) {
    const parts = file.split('/')
    const shared = commonEnd(parts, names)
    if (shared < most || !isEnough(shared, parts.length, names, path)) continue
    if (shared > most) files = []
    most = shared
    files.push(file)
  }
  return files
}

/** Whether so many names in common say that it is the same file: one alone, such as index.js, mostly does not. */
function isEnough(shared: number, fileLength: number, names: readonly string[], path: string): boolean {
  const isAbsolute = path.startsWith('/')
  if (shared === names.length && !isAbsolute) return true
  // `/app/index.js` in a container; `github.com/acme/orders/orders.go` in the root of a Go module.
  if (shared === 1 && fileLength === 1) return isAbsolute ? names.length <= 2 : isOfGoModule(names)
  return shared >= 2 && (isAbsolute || shared === fileLength || isOfGoModule(names))
}

function isOfGoModule(names: readonly string[]): boolean {
  return names.length > 2 && /^[\w-]+(?:\.[\w-]+)+$/.test(names[0] ?? '')
}
