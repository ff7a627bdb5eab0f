import { enumerate, error, type Problem } from './problem.js'
import type { Task } from './task.js'

/**
 * Whether the ports that Service Connect makes known have their names in the task definition.
 * @param connected names of ports, from the service's configuration
 */
export function judgeServiceConnect(task: Task, connected: readonly string[]): readonly Problem[] {
  const names = task.containers.flatMap(({ ports }) => ports.flatMap(({ name }) => name ?? []))
  const lacking = connected.filter((name) => !names.includes(name))
  if (lacking.length === 0) return []
  return [
    error(
      `Service Connect makes the port ${enumerate(lacking)} known, and no port mapping has ${lacking.length === 1 ? 'this name' : 'these names'}`,
      `Give a port mapping of the task definition the name${names.length === 0 ? '' : ` (there are ${enumerate(names)})`}, or correct portName in the service's Service Connect configuration.`,
    ),
  ]
}
