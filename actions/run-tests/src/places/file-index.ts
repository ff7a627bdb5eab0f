/** The tracked files by their names, so that a path of which only the end is right is found. */
export interface FileIndex {
  has(file: string): boolean
  /** The files whose names are this, whatever their folders. */
  named(name: string): readonly string[]
  /** The files named so without their last extension. */
  withStem(stem: string): readonly string[]
}

/** @param files relative to the workspace, with `/` */
export function createFileIndex(files: Iterable<string>): FileIndex {
  const all = new Set<string>()
  const names = new Map<string, string[]>()
  let stems: Map<string, string[]> | undefined
  for (const file of files) {
    if (isLibrary(file)) continue
    all.add(file)
    add(names, baseName(file), file)
  }
  return {
    has: (file) => all.has(file),
    named: (name) => names.get(name) ?? [],
    withStem(stem) {
      stems ??= stemsOf(all)
      return stems.get(stem) ?? []
    },
  }
}

/** What others wrote, also where it is tracked: a failure there is told by the frame that called it. */
export function isLibrary(path: string): boolean {
  return /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo\/registry|pkg\/mod|\.yarn)\//.test(
    path,
  )
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** How many names two paths have in common at their ends. */
export function commonEnd(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++
  return count
}

function stemsOf(files: Iterable<string>): Map<string, string[]> {
  const stems = new Map<string, string[]>()
  for (const file of files) add(stems, baseName(file).replace(/\.\w+$/, ''), file)
  return stems
}

function add(map: Map<string, string[]>, key: string, file: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [file])
  else list.push(file)
}
