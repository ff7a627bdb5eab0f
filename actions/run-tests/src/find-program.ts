import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a program can be started by its name in this environment. */
export function isOnPath(program: string, env: Readonly<NodeJS.ProcessEnv>): boolean {
  return (env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // That it is not there, or not for us, is an answer.
    return false
  }
}
