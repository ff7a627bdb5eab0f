import type { Attempt } from './attempt.js'
import type { Begun } from './begin.js'
import { diagnose, type Diagnosis } from './diagnose.js'
import { follow, rollbackMs, type Ending, type Following } from './follow.js'
import type { Verdict } from './outcome.js'
import { rollBack } from './roll-back.js'
import { explainRunning } from './running.js'
import { revisionName, type TaskDefinition } from './task-definition.js'
import type { World } from './world.js'

/** A deployment that was followed. */
export interface Followed extends Begun {
  readonly following: Following
  readonly definition: TaskDefinition
  readonly attempt: Attempt
}

/** Turns how following ended into the verdict: finds the cause of a failure, and has the version before put back. */
export async function conclude(world: World, followed: Followed, ending: Ending): Promise<Verdict> {
  const { chronicle } = followed.following
  switch (ending.kind) {
    case 'completed':
      return { kind: 'succeeded', running: chronicle.service.running }
    case 'superseded': {
      const { id, taskDefinition } = ending.by
      return { kind: 'superseded', by: `${id} of ${revisionName(taskDefinition)}`, world: runs(followed) }
    }
    case 'rolled-back': {
      const diagnosis = await explain(world, followed, ending.reason)
      return { kind: 'rolled-back', by: 'ecs', to: ending.to.taskDefinition, diagnosis }
    }
    case 'rollback-failed': {
      const diagnosis = await explain(world, followed, ending.reason)
      const to = revisionName(ending.to.taskDefinition)
      return { kind: 'failed', diagnosis, world: `Going back to ${to} failed as well. ${runs(followed)}` }
    }
    case 'failed':
      return recover(world, followed, ending.mine.rolloutReason)
    case 'hopeless':
      return recover(world, followed, '')
    case 'timed-out':
      return timeOut(followed, ending, await explain(world, followed, ''))
  }
}

/** It cannot succeed: puts the version before back and waits until that serves completely. */
async function recover(world: World, followed: Followed, reason: string): Promise<Verdict> {
  const { attempt, following } = followed
  const request = await rollBack(world, followed.mine, followed.previous)
  if (request.kind === 'asked') attempt.stage = 'rolling-back'
  // The log agents need the seconds that this takes, and the rollback is under way meanwhile.
  const diagnosis = await explain(world, followed, reason)
  if (request.kind === 'not-asked') {
    const state = `The version before was not put back: ${request.why}. ${runs(followed)}`
    return { kind: 'failed', diagnosis, world: state }
  }
  const deadline = world.clock.now() + rollbackMs
  const askedBack = { deploymentId: request.deploymentId }
  const ending = await follow(world, { ...following, deadline, askedBack })
  switch (ending.kind) {
    case 'rolled-back':
      return { kind: 'rolled-back', by: 'action', to: ending.to.taskDefinition, diagnosis }
    case 'completed':
      return { kind: 'succeeded', running: following.chronicle.service.running }
    case 'superseded':
    case 'failed':
    case 'rollback-failed':
    case 'hopeless':
    case 'timed-out':
      return { kind: 'failed', diagnosis, world: `Going back did not complete. ${runs(followed)}` }
  }
}

function timeOut(
  followed: Followed,
  ending: Extract<Ending, { kind: 'timed-out' }>,
  diagnosis: Diagnosis,
): Verdict {
  if (ending.isRollingBack) {
    return {
      kind: 'failed',
      diagnosis,
      world: `ECS is still going back to the version before. ${runs(followed)}`,
    }
  }
  const world = `The deployment is still under way, and ECS goes on with it by itself. ${runs(followed)}`
  return { kind: 'timed-out', diagnosis, world }
}

async function explain(world: World, followed: Followed, rolloutReason: string): Promise<Diagnosis> {
  const { chronicle, watch } = followed.following
  for (const failure of await watch.look()) chronicle.noteFailure(failure)
  const { definition } = followed
  return diagnose(world, { failures: watch.failures, events: chronicle.events, rolloutReason, definition })
}

function runs({ following }: Followed): string {
  return `The service: ${explainRunning(following.chronicle.service)}.`
}
