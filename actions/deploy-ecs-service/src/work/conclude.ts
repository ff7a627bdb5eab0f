import type { Attempt } from './attempt.js'
import type { Patience } from '../inputs/patience.js'
import type { Verdict } from './outcome.js'
import { revisionName } from '../ecs/task-definition.js'
import type { Ending, FollowOptions, RollbackRequest, UnderWay } from './under-way.js'
import type { World } from './world.js'

/** A deployment that is followed to its end. */
export interface Followed {
  readonly underWay: UnderWay
  readonly patience: Patience
  readonly attempt: Attempt
  /** One request to the new version while it gets traffic; undefined where nothing is to be asked. */
  readonly check: FollowOptions['check']
  /** The last word, once the rollout is through: why the version is not good after all, or undefined. */
  readonly verify: (() => Promise<string | undefined>) | undefined
}

/** A rollback under way is followed to its end for this long, whatever is left of the time to wait. */
export const rollbackMs = 10 * 60_000

/** Follows, and has the version before put back where the deployment cannot succeed. */
export async function followToTheEnd(world: World, followed: Followed): Promise<Verdict> {
  const { underWay, patience, check } = followed
  const deadline = world.clock.now() + patience.waitMs
  const ending = await underWay.follow({ deadline, check })
  switch (ending.kind) {
    case 'completed':
      return verified(world, followed)
    case 'superseded':
      return { kind: 'superseded', by: ending.by, world: runs(underWay) }
    case 'rolled-back':
      return {
        kind: 'rolled-back',
        by: 'ecs',
        to: ending.to,
        diagnosis: await underWay.explain(ending.reason),
      }
    case 'rollback-failed': {
      const diagnosis = await underWay.explain(ending.reason)
      const state = `Going back to ${revisionName(ending.to)} failed as well. ${runs(underWay)}`
      return { kind: 'failed', diagnosis, world: state }
    }
    case 'stopped': {
      const diagnosis = await underWay.explain(ending.reason)
      return { kind: 'failed', diagnosis, world: `Somebody stopped it. ${runs(underWay)}` }
    }
    case 'failed':
    case 'hopeless':
      return recover(world, followed, ending.reason)
    case 'paused':
      return { kind: 'paused', stage: ending.stage, expiresAt: ending.expiresAt }
    case 'timed-out':
      return timedOut(followed, ending)
  }
}

/** ECS is content; whether the version does what it is for, its own answers tell. */
async function verified(world: World, followed: Followed): Promise<Verdict> {
  const why = await followed.verify?.()
  if (why !== undefined) return recover(world, followed, why, true)
  return { kind: 'succeeded', running: followed.underWay.running?.() ?? 0 }
}

/** It cannot succeed: puts the version before back and waits until that serves completely, unless asked otherwise. */
async function recover(world: World, followed: Followed, reason: string, isJudged = false): Promise<Verdict> {
  const { attempt, underWay, patience } = followed
  const request = await giveUp(followed, reason)
  // Before anything else is awaited: who is cancelled from here on must not ask a second time.
  if (request.kind === 'asked') {
    const asked = patience.onFailure === 'stop' ? 'stopping' : 'rolling-back'
    attempt.stage = request.by === 'ecs' ? 'going-back-by-itself' : asked
  }
  // The log agents need the seconds that this takes, and the rollback is under way meanwhile.
  const diagnosis = await underWay.explain(reason)
  if (request.kind === 'not-asked') {
    const state = `The version before was not put back: ${request.why}. ${runs(underWay)}`
    return { kind: 'failed', diagnosis, world: state }
  }
  if (patience.onFailure === 'stop') {
    return { kind: 'failed', diagnosis, world: `The deployment was stopped where it is. ${runs(underWay)}` }
  }
  const ending = await underWay.follow({ deadline: world.clock.now() + rollbackMs, askedBack: request })
  switch (ending.kind) {
    case 'rolled-back':
      return { kind: 'rolled-back', by: request.by ?? 'action', to: ending.to, diagnosis }
    case 'completed':
      // It came up after all, before it could be stopped; whether it does what it is for is not known by that.
      if (!isJudged && (await followed.verify?.()) === undefined) {
        return { kind: 'succeeded', running: underWay.running?.() ?? 0 }
      }
      return { kind: 'failed', diagnosis, world: `Going back did not begin. ${runs(underWay)}` }
    case 'superseded':
    case 'stopped':
    case 'failed':
    case 'rollback-failed':
    case 'hopeless':
    case 'paused':
    case 'timed-out':
      return { kind: 'failed', diagnosis, world: `Going back did not complete. ${runs(underWay)}` }
  }
}

function giveUp({ underWay, patience }: Followed, reason: string): Promise<RollbackRequest> {
  switch (patience.onFailure) {
    case 'rollback':
      return underWay.rollBack(reason)
    case 'stop':
      return underWay.stop(reason)
    case 'leave':
      return Promise.resolve({ kind: 'not-asked', why: 'on-failure is leave' })
  }
}

async function timedOut(
  { underWay }: Followed,
  { isRollingBack }: Extract<Ending, { kind: 'timed-out' }>,
): Promise<Verdict> {
  const diagnosis = await underWay.explain('')
  if (isRollingBack) {
    const state = `AWS is still going back to the version before. ${runs(underWay)}`
    return { kind: 'failed', diagnosis, world: state }
  }
  const state = `The deployment is still under way, and AWS goes on with it by itself. ${runs(underWay)}`
  return { kind: 'timed-out', diagnosis, world: state }
}

function runs(underWay: UnderWay): string {
  return `The service: ${underWay.describe()}.`
}
