import { statSync } from 'node:fs'
import { join } from 'node:path'

/** Result files with what tells one version of them from another. */
export type FoundReports = ReadonlyMap<string, string>

/** The files that match the globs, which start at `directory`. */
export async function findReports(globs: readonly string[], directory: string): Promise<FoundReports> {
  const { create } = await import('@actions/glob')
  const patterns = globs.map((glob) =>
    glob.startsWith('!') ? `!${absolute(glob.slice(1), directory)}` : absolute(glob, directory),
  )
  // What packages bring with them are not this project's results.
  const dependencies = `!${absolute('**/node_modules/**', directory)}`
  const globber = await create([...patterns, dependencies].join('\n'), {
    matchDirectories: false,
    implicitDescendants: false,
  })
  const files = (await globber.glob()).sort()
  return new Map(files.map((file) => [file, version(file)]))
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

function absolute(glob: string, directory: string): string {
  // The folder's own name is no pattern. Source: @actions/glob, Pattern.globEscape.
  return join(directory.replace(/[[?*]/g, '[$&]'), glob.trim())
}

function version(file: string): string {
  const { mtimeNs, ino, size } = statSync(file, { bigint: true })
  return `${mtimeNs}-${ino}-${size}`
}
