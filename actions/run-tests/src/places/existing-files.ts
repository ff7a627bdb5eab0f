import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { FileIndex } from './file-index.js'

/** Tells which paths are files of the repository, in the checkout as it is: links followed, nothing outside of it. */
export interface ExistingFiles {
  /** What a path, absolute or relative to the workspace, leads to; nothing when there is no file. */
  at(path: string): ExistingFile | undefined
  /** The path relative to the workspace with `/`, whether there is anything or not; nothing when it is not inside. */
  relative(path: string): string | undefined
}

export interface ExistingFile {
  /** The file that is tracked; nothing when the path leads to one that is not of the repository. */
  readonly tracked: string | undefined
}

export function existingFiles(index: FileIndex, workspace: string): ExistingFiles {
  const root = realPath(workspace) ?? workspace
  const known = new Map<string, ExistingFile | undefined>()

  const relativeTo = (base: string, path: string): string | undefined => {
    const inside = relative(base, path)
    return isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)
      ? undefined
      : inside.split(sep).join('/')
  }
  const look = (path: string): ExistingFile | undefined => {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined
    const real = realPath(path)
    const file = real === undefined ? undefined : relativeTo(root, real)
    return { tracked: file !== undefined && index.has(file) ? file : undefined }
  }
  return {
    at(path) {
      const absolute = resolve(workspace, path)
      if (!known.has(absolute))
        known.set(
          absolute,
          safely(() => look(absolute)),
        )
      return known.get(absolute)
    },
    relative: (path) => relativeTo(workspace, path) ?? relativeTo(root, path),
  }
}

function realPath(path: string): string | undefined {
  return safely(() => realpathSync(path))
}

/** A path of a stack may be anything: too long, through a file, in a folder that may not be read. None of it is here. */
function safely<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
