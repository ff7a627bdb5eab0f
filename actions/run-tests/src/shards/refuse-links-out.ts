import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { compileGlob } from '../readers/glob.js'

/**
 * Results that were downloaded may be of code that nobody has looked at yet: a link among them must not have another
 * file of this machine read, parts of which an error would then show.
 * @param globs relative to the workspace
 * @throws UserError when a file is not below the folder where a glob that finds it starts
 */
export function refuseLinksOut(files: readonly string[], globs: readonly string[], workspace: string): void {
  if (files.length === 0) return
  const folders = globs.flatMap((glob) => realPath(compileGlob(glob, workspace).base) ?? [])
  for (const file of files) {
    const real = realpathSync(file)
    if (folders.some((folder) => isBelow(real, folder))) continue
    throw new UserError(`${file} is a link that leads out of the folders that merge names`, {
      hint: 'Results are files of their own. Look at what the run that uploaded them has done.',
    })
  }
}

function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path)
  return !isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`)
}

/** Of a folder that is not there, nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
