import type { Manifest } from '../manifest/manifest.js'

/** Paths that were deleted, each with the hash of what was there as far as the manifest knew it. */
export function removedOf(
  { files }: Pick<Manifest, 'files'>,
  deleted: readonly string[],
): ReadonlyMap<string, string | undefined> {
  return new Map(
    deleted.map((path) => {
      const entry = files.get(path)
      return [path, entry === undefined || entry === 'unfinished' ? undefined : entry.sha256]
    }),
  )
}
