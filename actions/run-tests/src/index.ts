import type { Command } from '@slipway/action-kit'
import { readInputs, type Inputs } from './inputs.js'
import type { Outcome } from './outcome.js'

export type { Inputs, Outcome }

/** Runs a project's tests, reads their results, and judges whether they can be trusted. */
export const runTests: Command<Inputs, Outcome> = {
  name: 'run-tests',
  readInputs,
  load: async () => (await import('./execution.js')).execution,
}
