import type { Finding } from '../plan/finding.js'

/** What a check found out; the check itself says which one it is. */
export type Problem = Omit<Finding, 'check'>

/** The deployment cannot succeed so. */
export function error(problem: string, hint: string, container?: string): Problem {
  return { level: 'error', problem, hint, container }
}

/** It may succeed, and somebody should know. */
export function warning(problem: string, hint: string, container?: string): Problem {
  return { level: 'warning', problem, hint, container }
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
