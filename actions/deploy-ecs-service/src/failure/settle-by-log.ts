import { findStream } from './container-log.js'
import type { LogsApi } from '../ecs/ecs-api.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import type { TaskFailure } from './task-failure.js'
import { otherCpu } from './start-failure.js'

// What the runtimes give a program of another CPU: it has no code of its own.
const codes = new Set([1, 255])

/**
 * A program for another CPU ends with a code that many errors have; its log says which it is, and then one task is
 * enough. Any other failure, and one whose log cannot be read, comes back as it is.
 */
export async function settleByLog(
  world: { readonly logs: LogsApi; readonly signal: AbortSignal },
  definition: TaskDefinition,
  failure: TaskFailure,
): Promise<TaskFailure> {
  const { container, exitCode, task } = failure
  if (failure.kind !== 'exit' || container === undefined || !codes.has(exitCode ?? 0)) return failure
  const stream = findStream(definition, container, task)
  if (typeof stream === 'string') return failure
  try {
    const lines = (await world.logs.lastLines(stream, 5)) ?? []
    if (!lines.some((line) => /exec format error/i.test(line))) return failure
  } catch {
    // The diagnosis reads the log again, and says why it cannot be read.
    world.signal.throwIfAborted()
    return failure
  }
  return {
    ...failure,
    conclusiveAfter: 1,
    cause: `Container ${container} exited with code ${exitCode ?? ''}: its program is for another CPU (exec format error)`,
    advice: otherCpu,
  }
}
