import type { Task } from './task.js'

/** Tasks on their way out count no more. */
export function counts(tasks: readonly Task[]): { runningCount: number; pendingCount: number } {
  const wanted = tasks.filter(({ desiredStatus }) => desiredStatus === 'RUNNING')
  const running = wanted.filter(({ lastStatus }) => lastStatus === 'RUNNING').length
  return { runningCount: running, pendingCount: wanted.length - running }
}
