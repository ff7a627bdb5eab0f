import { isAbsolute, relative, sep } from 'node:path'

/** A path as people name it: relative to the workspace with `/` where it is inside, else as it is. */
export function workspacePath(path: string, workspace: string): string {
  const inside = relative(workspace, path)
  const isOutside = isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)
  return isOutside ? path : inside.split(sep).join('/') || '.'
}
