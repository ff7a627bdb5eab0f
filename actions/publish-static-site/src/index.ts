import type { Command } from '@slipway/action-kit'
import type { AnyOutcome } from './execution.js'
import { readInputs, type Inputs } from './inputs.js'

export { asPlan } from './plan/as-plan.js'
export type { Inputs }

/** Publishes a folder to S3 behind CloudFront. */
export const publishStaticSite: Command<Inputs, AnyOutcome> = {
  name: 'publish-static-site',
  readInputs,
  load: async () => (await import('./execution.js')).execution,
}
