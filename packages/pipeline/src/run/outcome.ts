import type { Failure, OwnTime, Span } from '@slipway/action-kit'
import type { StageResult, WorkResult } from './work.js'

/** `succeeded` only when everything that had to run did. */
export interface PipelineOutcome {
  readonly kind: 'succeeded' | 'failed' | 'cancelled'
  readonly works: readonly WorkResult[]
  readonly failure: Failure | undefined
  /** What the step itself took beside its stages, programs and waiting: to read, to decide. Milliseconds. */
  readonly besideMs: number
}

/**
 * @param started when the step began
 * @param watched the context of all of it
 */
export function concludeWorks(
  works: readonly WorkResult[],
  started: number,
  { context: { clock, signal }, ownMs }: OwnTime,
): PipelineOutcome {
  const failure = works.find((work) => work.failure !== undefined)?.failure
  return {
    kind: failure === undefined ? 'succeeded' : signal.aborted ? 'cancelled' : 'failed',
    works,
    failure,
    besideMs: ownMs(
      started,
      clock.now(),
      works.flatMap(({ stages }) => stages.map(spanOf)),
    ),
  }
}

function spanOf({ started, duration }: StageResult): Span {
  return [started, started + duration]
}
