import { readdirSync, readFileSync } from 'node:fs'
import { errorCode } from './errors.js'

/**
 * The process groups of a program and of all it has started that still belong to it: a program may put a child of its
 * own into another group (setsid), where a signal to the first one does not reach it. Without /proc (macOS) only the
 * program's own group is known.
 * @param pid of the leader of a process group
 */
export function groupsBelow(pid: number): ReadonlySet<number> {
  const children = new Map<number, { readonly pid: number; readonly group: number }[]>()
  for (const process of listProcesses()) {
    const siblings = children.get(process.parent) ?? []
    siblings.push(process)
    children.set(process.parent, siblings)
  }
  const groups = new Set([pid])
  const left = [pid]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    for (const child of children.get(at) ?? []) {
      groups.add(child.group)
      left.push(child.pid)
    }
  }
  return groups
}

/** Sends a signal to every group; one that has ended in the meantime is no fault. */
export function signalGroups(groups: Iterable<number>, signal: NodeJS.Signals): void {
  for (const group of groups) {
    try {
      process.kill(-group, signal)
    } catch (error) {
      if (errorCode(error) !== 'ESRCH') throw error
    }
  }
}

interface Listed {
  readonly pid: number
  readonly parent: number
  readonly group: number
}

function listProcesses(): readonly Listed[] {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // Source: proc(5), /proc/pid/stat; the name in parentheses may hold anything.
      const fields = /\) \S (\d+) (\d+) /.exec(read(`/proc/${name}/stat`))
      return fields === null
        ? []
        : [{ pid: Number(name), parent: Number(fields[1]), group: Number(fields[2]) }]
    })
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

/** A process that has ended meanwhile has no file any more. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
