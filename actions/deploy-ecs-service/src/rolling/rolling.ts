import { asError } from '@slipway/action-kit'
import { Chronicle } from './chronicle.js'
import { diagnose } from '../failure/diagnose.js'
import { FailureWatch } from './failure-watch.js'
import { follow, type RollingEnding } from './follow.js'
import type { Mine } from './rollout.js'
import { explainRunning } from '../ecs/running.js'
import { primaryOf, type Service } from '../ecs/service.js'
import { essentialContainers } from '../ecs/essential-containers.js'
import { revisionName, type TaskDefinition } from '../ecs/task-definition.js'
import type { Ending, RollbackRequest, UnderWay } from '../work/under-way.js'
import { whileCurrent } from './while-current.js'
import type { World } from '../work/world.js'

/** A rolling update that has begun. */
export interface RollingDeployment {
  readonly mine: Mine
  /** The service before, and with the deployment. */
  readonly before: Service | undefined
  readonly service: Service
  readonly definition: TaskDefinition
  /** The last revision that was deployed completely: what a rollback goes back to. */
  readonly previous: string | undefined
}

/** The rolling update of ECS: DescribeServices tells all of it. */
export function followRolling(world: World, deployment: RollingDeployment): UnderWay {
  const { mine, before, service, definition, previous } = deployment
  const chronicle = new Chronicle(world, mine.id, before ?? service, service)
  const watch = new FailureWatch(world, mine.id, essentialContainers(definition), definition)
  const since = world.clock.now()
  return {
    id: mine.id,
    chronicle,
    async follow({ deadline, askedBack }) {
      const asked = askedBack?.kind === 'asked' ? { askedBack } : {}
      return endingOf(await follow(world, { mine, chronicle, watch, since, deadline, ...asked }))
    },
    rollBack: () => rollBack(world, mine, previous),
    stop: () => stop(world, mine),
    async explain(reason) {
      for (const failure of await watch.look()) chronicle.noteFailure(failure)
      const { events } = chronicle
      return diagnose(world, { failures: watch.failures, events, rolloutReason: reason, definition })
    },
    running: () => chronicle.service.running,
    describe: () => explainRunning(chronicle.service),
  }
}

function endingOf(ending: RollingEnding): Ending {
  switch (ending.kind) {
    case 'completed':
      return { kind: 'completed' }
    case 'failed':
      return { kind: 'failed', reason: ending.mine.rolloutReason }
    case 'rolled-back':
    case 'rollback-failed':
      return { kind: ending.kind, to: ending.to.taskDefinition, reason: ending.reason }
    case 'superseded': {
      const { id, taskDefinition } = ending.by
      return { kind: 'superseded', by: `${id} of ${revisionName(taskDefinition)}` }
    }
    case 'deleted':
      return { kind: 'stopped', reason: 'Somebody has deleted the service' }
    case 'hopeless':
      return { kind: 'hopeless', reason: '' }
    case 'timed-out':
      return ending
  }
}

/**
 * Has ECS put the version before back, only if my deployment is still the current one: what somebody else deployed in
 * the meantime is not mine to undo.
 * @param previous the last revision that was deployed completely, if there was one
 */
async function rollBack(world: World, mine: Mine, previous: string | undefined): Promise<RollbackRequest> {
  const nothing = {
    kind: 'not-asked',
    why: 'there is no other version that was ever deployed completely',
  } as const
  if (previous === undefined) return nothing
  const isOther = previous !== mine.taskDefinition
  return whileCurrent(world, mine, async () => {
    if (isOther) world.log.info(`Putting ${revisionName(previous)} back`)
    if (await stopMine(world, mine, 'ROLLBACK')) return { kind: 'asked', deploymentId: undefined }
    // The settings before a change of settings alone are ECS's to know: the revision does not hold them.
    if (!isOther) return nothing
    const updated = await world.ecs.updateService(previous)
    return { kind: 'asked', deploymentId: primaryOf(updated)?.id }
  })
}

async function stop(world: World, mine: Mine): Promise<RollbackRequest> {
  const request = await whileCurrent(world, mine, async () =>
    (await stopMine(world, mine, 'ABORT'))
      ? { kind: 'asked', deploymentId: undefined }
      : { kind: 'not-asked', why: 'ECS keeps no service deployment of it that could be stopped' },
  )
  const isBack = request.kind === 'asked' && request.by === 'ecs'
  return isBack ? { kind: 'not-asked', why: 'ECS is going back to the version before already' } : request
}

/** The exact way: it names one service deployment. False when ECS does not have it, or may not be asked. */
async function stopMine(world: World, mine: Mine, stopType: 'ABORT' | 'ROLLBACK'): Promise<boolean> {
  try {
    const record = await world.ecs.findServiceDeployment(mine.taskDefinition, mine.createdAt)
    if (record === undefined || (record.status !== 'IN_PROGRESS' && record.status !== 'PENDING')) return false
    await world.ecs.stopServiceDeployment(record.arn, stopType)
    return true
  } catch (error) {
    world.log.info(`Its service deployment cannot be stopped: ${asError(error).message}`)
    return false
  }
}
