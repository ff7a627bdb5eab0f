import { statSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { errorCode } from '@slipway/action-kit'
import { compileGlob, type Glob } from './glob.js'

/** Result files with what tells one version of them from another. */
export type FoundReports = ReadonlyMap<string, string>

/**
 * The files that match the globs, which start at `directory`; a glob that starts with `!` takes out again what those
 * before it match. Folders that nothing can match in are not entered, and those of packages never: to look where reports
 * usually lie has to cost next to nothing.
 */
export async function findReports(globs: readonly string[], directory: string): Promise<FoundReports> {
  const rules = globs
    .map((glob) => glob.trim())
    .filter((glob) => glob !== '')
    .map((glob) => ({ isIn: !glob.startsWith('!'), glob: compileGlob(glob.replace(/^!/, ''), directory) }))
  const wanted = rules.filter(({ isIn }) => isIn).map(({ glob }) => glob)
  const search: Search = {
    directory,
    wanted,
    matches: (names) => rules.findLast(({ glob }) => glob.matches(names))?.isIn === true,
    found: new Map(),
  }
  for (const base of new Set(wanted.map((glob) => glob.base))) await visit(base, [], search)
  return new Map([...search.found.values()].sort().map((file) => [file, version(file)]))
}

/** The reports in `after` that were written since `before`: what lay there already tells of another run. */
export function writtenSince(
  before: FoundReports,
  after: FoundReports,
): { readonly fresh: readonly string[]; readonly stale: readonly string[] } {
  const fresh: string[] = []
  const stale: string[] = []
  for (const [file, version] of after) (before.get(file) === version ? stale : fresh).push(file)
  return { fresh, stale }
}

interface Search {
  readonly directory: string
  readonly wanted: readonly Glob[]
  /** @param names of a path relative to `directory` */
  matches(names: readonly string[]): boolean
  /** By the path that a file really has: one that links lead to as well is found once. */
  readonly found: Map<string, string>
}

// What packages bring with them are not this project's results, and there is more of it than of everything else.
const neverEntered = new Set(['node_modules', 'site-packages', '.git'])

/** @param above the folders that led here, as they really are: links may lead round in circles */
async function visit(path: string, above: readonly string[], search: Search): Promise<void> {
  const names = relative(search.directory, path)
    .split(sep)
    .filter((name) => name !== '')
  if (names.some((name) => neverEntered.has(name))) return
  const real = await ifThere(() => realpath(path))
  if (real === undefined || above.includes(real)) return
  const kind = await ifThere(() => stat(real))
  if (kind?.isFile() === true) add(path, real, names, search)
  else if (kind?.isDirectory() === true) await visitFolder({ path, real, names }, above, search)
}

interface Folder {
  readonly path: string
  readonly real: string
  readonly names: readonly string[]
}

async function visitFolder(folder: Folder, above: readonly string[], search: Search): Promise<void> {
  if (!search.wanted.some((glob) => glob.mayMatchIn(folder.names))) return
  const entries = (await ifThere(() => readdir(folder.path, { withFileTypes: true }))) ?? []
  const here = [...above, folder.real]
  await Promise.all(
    entries.map(async (entry) => {
      if (neverEntered.has(entry.name)) return
      const path = join(folder.path, entry.name)
      const real = join(folder.real, entry.name)
      const names = [...folder.names, entry.name]
      if (entry.isFile()) add(path, real, names, search)
      else if (entry.isDirectory()) await visitFolder({ path, real, names }, here, search)
      else if (entry.isSymbolicLink()) await visit(path, here, search)
    }),
  )
}

function add(path: string, real: string, names: readonly string[], search: Search): void {
  const known = search.found.get(real)
  if (search.matches(names) && (known === undefined || path < known)) search.found.set(real, path)
}

/** Nothing for a link that leads nowhere, and for what may not be looked at: it is not of this run. */
async function ifThere<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'].includes(errorCode(error) ?? '')) return undefined
    throw error
  }
}

function version(file: string): string {
  const { mtimeNs, ino, size } = statSync(file, { bigint: true })
  return `${mtimeNs}-${ino}-${size}`
}
