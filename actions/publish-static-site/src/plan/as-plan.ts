import type { Inputs } from '../inputs.js'

/**
 * The same step, of which only what it would change is said, and to nobody but its caller. Undefined for what nobody can
 * look at ahead: a roll back, and previews.
 */
export function asPlan(inputs: Inputs): Inputs | undefined {
  const github = { ...inputs.github, comment: false }
  switch (inputs.mode) {
    case 'publish':
    case 'plan':
      return { ...inputs, github, mode: 'plan' }
    case 'release':
      return { ...inputs, github, mode: 'plan', isOfRelease: true }
    // It only looks.
    case 'doctor':
      return { ...inputs, github }
    case 'rollback':
    case 'preview':
    case 'remove-preview':
      return undefined
  }
}
