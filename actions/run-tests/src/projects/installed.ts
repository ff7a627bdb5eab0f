import { isOnPath } from '../find-program.js'

/** Whether the commands of this step can start a program by its name. */
export function isInstalled(program: string): boolean {
  return isOnPath(program, process.env)
}
