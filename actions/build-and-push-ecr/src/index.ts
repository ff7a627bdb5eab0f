import type { Command } from '@slipway/action-kit'
import { readInputs, type Inputs } from './inputs.js'
import type { Outcome } from './outcome.js'

export type { Inputs } from './inputs.js'
export type { Outcome } from './outcome.js'

/** Builds an image with Docker and pushes it to ECR. The private Docker config is a temporary file: the post step removes it. */
export const buildAndPushEcr: Command<Inputs, Outcome> = {
  name: 'build-and-push-ecr',
  readInputs,
  load: async () => (await import('./execution.js')).execution,
}
