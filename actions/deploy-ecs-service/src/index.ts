import type { Command } from '@slipway/action-kit'
import { readInputs, type Inputs } from './inputs.js'
import type { Outcome } from './work/outcome.js'

export { asPlan } from './plan/as-plan.js'
export { withBuiltImage } from './plan/built-image.js'
export type { Inputs, Outcome }

/** Brings a task definition into service on Amazon ECS, and says whether that worked, and if not, why. */
export const deployEcsService: Command<Inputs, Outcome> = {
  name: 'deploy-ecs-service',
  readInputs,
  load: async () => (await import('./execution.js')).execution,
}
