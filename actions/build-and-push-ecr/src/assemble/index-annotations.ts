/** The annotations that an index can have: its own, and those of its entries. */
export interface IndexAnnotations {
  readonly index: ReadonlyMap<string, string>
  /** For the entries of one platform, or of every. */
  readonly entries: readonly EntryAnnotation[]
}

interface EntryAnnotation {
  readonly platform: string | undefined
  readonly name: string
  readonly value: string
}

/**
 * Of `[level:]name=value`, with levels as buildx has them (`index`, `manifest-descriptor[linux/arm64]`, several with
 * commas), those that stand in an index. The others are in the images already, or not: they are put there by a build.
 * Source: https://github.com/docker/buildx/blob/v0.38.2/util/buildflags/export.go (ParseAnnotations)
 */
export function indexAnnotations(annotations: ReadonlyMap<string, string>): IndexAnnotations {
  const index = new Map<string, string>()
  const entries: EntryAnnotation[] = []
  for (const [key, value] of annotations) {
    const at = key.indexOf(':')
    const name = key.slice(at + 1)
    for (const level of at < 0 ? [] : key.slice(0, at).split(',')) {
      const [, kind, platform] = /^([a-z-]+)(?:\[([\w/-]+)\])?$/.exec(level) ?? []
      if (kind === 'index') index.set(name, value)
      if (kind === 'manifest-descriptor') entries.push({ platform, name, value })
    }
  }
  return { index, entries }
}
