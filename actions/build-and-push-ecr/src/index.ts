import type { Command } from '@slipway/action-kit'
import { readInputs, type Inputs } from './inputs.js'
import type { Outcome } from './outcome.js'

export type { Inputs } from './inputs.js'
export type { Outcome } from './outcome.js'

/** The same run, of which only what it would do is said. */
export function asPlan(inputs: Inputs): Inputs {
  return { ...inputs, isPlan: true }
}

/**
 * From source to a digest in ECR. The private Docker configuration is a temporary file: the post step removes it, and
 * what a killed step has left to a builder.
 */
export const buildAndPushEcr: Command<Inputs, Outcome> = {
  name: 'build-and-push-ecr',
  readInputs,
  load: async () => (await import('./execution.js')).execution,
  cleanUp: async (context) => (await import('./clean-up.js')).cleanUp(context),
}
