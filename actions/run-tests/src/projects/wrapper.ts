import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

export interface BuildProgram {
  /** As one would write it in the folder that was asked for. */
  readonly command: string
  /** Absolute; nothing where the wrapper does not come with the project. */
  readonly wrapper: string | undefined
}

/**
 * The wrapper script that comes with a project, in the folder or one above it, and without one the program on the PATH.
 * On Windows, git keeps no permission to execute; such a script is handed to a shell.
 */
export function findWrapper(
  folder: string,
  workspace: string,
  { script, program }: { readonly script: string; readonly program: string },
): BuildProgram {
  for (let at = folder; ; at = dirname(at)) {
    const wrapper = join(at, script)
    if (existsSync(wrapper)) {
      const path = relative(folder, wrapper).split(sep).join('/')
      const command = path.startsWith('..') ? path : `./${path}`
      return { command: isExecutable(wrapper) ? command : `sh ${command}`, wrapper }
    }
    if (at === workspace || at === dirname(at)) return { command: program, wrapper: undefined }
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
