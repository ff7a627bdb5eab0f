import type { Inputs } from '../inputs.js'

/**
 * The same step, of which only what it would do is said, and to nobody but its caller. Undefined for what nobody can look
 * at ahead: tasks that would run, a deployment that would go on or back.
 */
export function asPlan({ work, github, ...inputs }: Inputs): Inputs | undefined {
  const quiet = { ...inputs, github: { ...github, comment: false } }
  switch (work.kind) {
    case 'deploy':
    case 'express':
      return { ...quiet, work: { ...work, isPlan: true } }
    case 'continue':
    case 'rollback':
    case 'run-task':
      return undefined
  }
}
