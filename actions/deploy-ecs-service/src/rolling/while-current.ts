import { asError } from '@slipway/action-kit'
import { isPassing } from '@slipway/aws'
import { judgeRollout, type Mine, type Rollout } from './rollout.js'
import { primaryOf } from '../ecs/service.js'
import { settleGone } from './settle.js'
import type { RollbackRequest } from '../work/under-way.js'
import type { World } from '../work/world.js'

const lookEveryMs = 1_500
// A read that is older than this is none of the stale ones.
const patienceMs = 20_000
// Who is cancelled has a few seconds left for all of it.
const hurryMs = 2_500

export const replaced = {
  kind: 'not-asked',
  why: 'another deployment has taken its place already',
  isOver: true,
} as const

/**
 * Asks ECS for something only while my deployment is the current one. A stale or a refused read decides nothing: it is
 * looked again, for a while. Where ECS is going back by itself there is nothing to ask, only to follow.
 * @param ask gives undefined when something came in between: then it is looked again, unless it `isLast`
 */
export async function whileCurrent(
  world: World,
  mine: Mine,
  ask: (isLast: boolean) => Promise<RollbackRequest | undefined>,
): Promise<RollbackRequest> {
  const since = world.clock.now()
  const isOver = (): boolean => world.clock.now() - since >= (world.signal.aborted ? hurryMs : patienceMs)
  for (;;) {
    try {
      const found = await look(world, mine)
      const request = found === 'current' ? await ask(isOver()) : found
      if (request !== undefined) return request
      if (isOver()) return replaced
    } catch (error) {
      if (!isPassing(error) || isOver()) {
        return { kind: 'not-asked', why: `the call for it failed: ${asError(error).message}` }
      }
    }
    // Not by the signal: a step that was cancelled asks as well.
    await world.clock.sleep(lookEveryMs)
  }
}

/** Undefined while an answer says nothing about now. */
async function look(world: World, mine: Mine): Promise<'current' | RollbackRequest | undefined> {
  const service = await world.ecs.describeService()
  const primary = service === undefined ? undefined : primaryOf(service)
  if (service === undefined || primary === undefined) return undefined
  if (primary.id === mine.id) return 'current'
  const rollout = judgeRollout(service, mine, { seen: true, askedBack: false, rollback: undefined })
  if (rollout.kind !== 'gone') return answerTo(rollout)
  // A step that was cancelled is not heard any more where it is asked.
  const settled = world.signal.aborted ? undefined : await settleGone(world, mine, rollout.primary)
  return settled === undefined ? undefined : answerTo(settled)
}

function answerTo(rollout: Rollout): RollbackRequest | undefined {
  switch (rollout.kind) {
    case 'rolling-back':
    case 'rolled-back':
      return { kind: 'asked', deploymentId: rollout.to.id, by: 'ecs' }
    case 'rollback-failed':
      return { kind: 'not-asked', why: 'AWS has tried to put it back by itself, and failed', isOver: true }
    case 'completed':
    case 'superseded':
      return replaced
    case 'in-progress':
    case 'failed':
    case 'stale':
    case 'gone':
      return undefined
  }
}
