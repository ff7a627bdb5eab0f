import { posix, resolve } from 'node:path'

/**
 * Which paths are meant: `*` and `?` within a name, `[a-z]` and `[!a-z]` for one character, `**` for any folders, `\`
 * before a character that is meant as it is. Names that begin with a dot are names like others.
 */
export interface Glob {
  /** Absolute; everything that matches is it, or below it. */
  readonly base: string
  /** @param names of a path relative to the folder where the glob starts, `..` included */
  matches(names: readonly string[]): boolean
  /** Whether something in this folder may match. */
  mayMatchIn(names: readonly string[]): boolean
}

/** @param directory absolute, where the glob starts; its own name is no pattern */
export function compileGlob(glob: string, directory: string): Glob {
  const names = posix.normalize(glob.trim()).split('/')
  const parts = names.filter((name) => name !== '' && name !== '.').map(compileName)
  const first = parts.findIndex((part) => typeof part !== 'string')
  const literal = parts.slice(0, first < 0 ? parts.length : first).filter((part) => typeof part === 'string')
  return {
    base: resolve(directory, ...literal),
    matches: (path) => match(parts, path, false),
    mayMatchIn: (path) => match(parts, path, true),
  }
}

const anyFolders = Symbol('**')
type Part = string | RegExp | typeof anyFolders

/** @param isFolder whether the names are those of a folder that a match may lie in */
function match(parts: readonly Part[], names: readonly string[], isFolder: boolean): boolean {
  // Most names are told by their end.
  if (!isFolder && !fitsLast(parts.at(-1), names.at(-1))) return false
  let part = 0
  let name = 0
  // Behind the last `**`, and where it was tried to go on: of several, only the last ever has to take more names.
  let retryPart = -1
  let retryName = -1
  while (name < names.length) {
    const wanted = parts[part]
    if (wanted === anyFolders) {
      retryPart = ++part
      retryName = name
    } else if (wanted !== undefined && fits(wanted, names[name] ?? '')) {
      part++
      name++
    } else if (retryPart >= 0 && names[retryName] !== '..') {
      if (isFolder) return true
      part = retryPart
      name = ++retryName
    } else {
      return false
    }
  }
  if (isFolder) return part < parts.length || retryPart >= 0
  return parts.slice(part).every((rest) => rest === anyFolders)
}

function fitsLast(part: Part | undefined, name: string | undefined): boolean {
  return part === anyFolders || (part !== undefined && name !== undefined && fits(part, name))
}

function fits(part: string | RegExp, name: string): boolean {
  return typeof part === 'string' ? part === name : name !== '..' && part.test(name)
}

function compileName(name: string): Part {
  if (name === '**') return anyFolders
  if (!/[*?[\\]/.test(name)) return name
  let source = ''
  for (const { groups = {} } of name.matchAll(tokens)) {
    const { literal, not, set, any, one, plain } = groups
    if (set !== undefined) source += `[${not === '' ? '' : '^'}${set.replace(/[\\\][^]/g, '\\$&')}]`
    else if (any !== undefined) source += '.*'
    else if (one !== undefined) source += '.'
    else source += (literal ?? plain ?? '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  }
  return new RegExp(`^${source}$`, 's')
}

const tokens = /\\(?<literal>.)|\[(?<not>[!^]?)(?<set>\]?[^\]]+)\]|(?<any>\*+)|(?<one>\?)|(?<plain>.)/gsu
