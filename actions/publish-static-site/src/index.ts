import type { Command } from '@slipway/action-kit'
import type { Diagnosis } from './doctor/doctor.js'
import { readInputs, type Inputs } from './inputs.js'
import type { Outcome } from './publish/outcome.js'

export type { Inputs }

/** Publishes a folder to S3 behind CloudFront. */
export const publishStaticSite: Command<Inputs, Outcome | Diagnosis> = {
  name: 'publish-static-site',
  readInputs,
  load: async () => (await import('./execution.js')).execution,
}
