import type { Context } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import type { Inputs } from '../inputs.js'
import type { EcrApi } from '../registry/ecr.js'
import type { EventFacts } from '../tags/event-facts.js'
import type { Progress } from './progress.js'

/** What every task that reaches a registry works with. */
export interface Setting {
  readonly inputs: Inputs
  readonly context: Context
  readonly aws: Aws
  readonly ecr: EcrApi
  readonly facts: EventFacts
  /** The tags that the image is to get. */
  readonly tags: readonly string[]
  /** `1.2.3`, `main`: what the label org.opencontainers.image.version says. */
  readonly version: string | undefined
  readonly progress: Progress
}
