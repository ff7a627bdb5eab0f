import type { Command } from '@slipway/action-kit'
import { readInputs, type Inputs } from './inputs.js'
import type { Outcome } from './publish/outcome.js'

export type { Inputs, Outcome }

/** Publishes a folder to S3 behind CloudFront. */
export const publishStaticSite: Command<Inputs, Outcome> = {
  name: 'publish-static-site',
  readInputs,
  load: async () => (await import('./execution.js')).execution,
}
