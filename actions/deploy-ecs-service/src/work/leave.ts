import { asError } from '@slipway/action-kit'
import type { Attempt } from './attempt.js'
import type { Patience } from '../inputs/patience.js'
import type { Verdict } from './outcome.js'
import type { RollbackRequest, UnderWay } from './under-way.js'

/** The job was cancelled: what is mine and under way is sent back, stopped or left, as the inputs say. */
export async function leave(attempt: Attempt, { onCancel }: Pick<Patience, 'onCancel'>): Promise<Verdict> {
  const { underWay } = attempt
  if (underWay === undefined || !attempt.isMovable || onCancel === 'leave') return cancelled(attempt)
  const request = await ask(underWay, onCancel)
  if (request.kind === 'not-asked') {
    const state = `The deployment was not ${onCancel === 'rollback' ? 'sent back' : 'stopped'}: ${request.why}.`
    return {
      kind: 'cancelled',
      world: `${state}${request.isOver ? attempt.lastSeen : ` ${attempt.describeWorld()}`}`,
    }
  }
  const asked = onCancel === 'rollback' ? 'rolling-back' : 'stopping'
  attempt.stage = request.by === 'ecs' ? 'going-back-by-itself' : asked
  return cancelled(attempt)
}

function cancelled(attempt: Attempt): Verdict {
  const isServing = attempt.stage === 'complete'
  return { kind: 'cancelled', world: attempt.describeWorld(), ...(isServing && { isServing }) }
}

/** Whatever AWS answers, the step says how it leaves the world. */
async function ask(underWay: UnderWay, how: 'rollback' | 'stop'): Promise<RollbackRequest> {
  const why = 'the job was cancelled'
  try {
    return how === 'rollback' ? await underWay.rollBack(why) : await underWay.stop(why)
  } catch (error) {
    return { kind: 'not-asked', why: `the call for it failed: ${asError(error).message}` }
  }
}
