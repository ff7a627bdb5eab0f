import type { ContainerLogs } from './container-logs.js'
import type { TaskFailure } from './task-failure.js'
import { otherCpu } from './start-failure.js'

// What the runtimes give a program of another CPU: it has no code of its own.
const codes = new Set([1, 255])
// It is the last that such a container writes, if not the only thing.
const lastLines = 5

/**
 * A program for another CPU ends with a code that many errors have; its log says which it is, and then one task is
 * enough. Any other failure, and one whose log cannot be read, comes back as it is.
 */
export async function settleByLog(
  logs: Pick<ContainerLogs, 'linesSoFar'>,
  failure: TaskFailure,
): Promise<TaskFailure> {
  const { container, exitCode } = failure
  if (failure.kind !== 'exit' || container === undefined || !codes.has(exitCode ?? 0)) return failure
  const lines = (await logs.linesSoFar(failure)).slice(-lastLines)
  if (!lines.some((line) => /exec format error/i.test(line))) return failure
  return {
    ...failure,
    conclusiveAfter: 1,
    cause: `Container ${container} exited with code ${exitCode ?? ''}: its program is for another CPU (exec format error)`,
    advice: otherCpu,
  }
}
