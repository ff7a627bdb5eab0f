import type { Failure } from '@slipway/action-kit'
import type { WorkResult } from './work.js'

/** `succeeded` only when everything that had to run did. */
export interface PipelineOutcome {
  readonly kind: 'succeeded' | 'failed' | 'cancelled'
  readonly works: readonly WorkResult[]
  readonly failure: Failure | undefined
}

export function concludeWorks(works: readonly WorkResult[], signal: AbortSignal): PipelineOutcome {
  const failure = works.find((work) => work.failure !== undefined)?.failure
  return {
    kind: failure === undefined ? 'succeeded' : signal.aborted ? 'cancelled' : 'failed',
    works,
    failure,
  }
}
