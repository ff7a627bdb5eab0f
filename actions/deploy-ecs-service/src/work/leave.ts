import type { Attempt } from './attempt.js'
import type { Patience } from '../inputs/patience.js'
import type { Verdict } from './outcome.js'

/** The job was cancelled: what is mine and under way is sent back, stopped or left, as the inputs say. */
export async function leave(attempt: Attempt, { onCancel }: Patience): Promise<Verdict> {
  const { underWay } = attempt
  const isMovable = underWay !== undefined && attempt.stage === 'under-way'
  if (!isMovable || onCancel === 'leave') return { kind: 'cancelled', world: attempt.describeWorld() }
  const why = 'the job was cancelled'
  const request = onCancel === 'rollback' ? await underWay.rollBack(why) : await underWay.stop(why)
  if (request.kind === 'not-asked') {
    const state = `The deployment was not ${onCancel === 'rollback' ? 'sent back' : 'stopped'}: ${request.why}.`
    return { kind: 'cancelled', world: `${state} ${attempt.describeWorld()}` }
  }
  attempt.stage = onCancel === 'rollback' ? 'rolling-back' : 'stopping'
  return { kind: 'cancelled', world: attempt.describeWorld() }
}
