import { asError } from '@slipway/action-kit'
import { isAwsError, isPassing } from '@slipway/aws'
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
import { TargetWatch } from '../targets/target-watch.js'
import { replaced, whileCurrent } from './while-current.js'
import type { World } from '../work/world.js'

// A read that is older than this is none of the stale ones.
const staleMs = 20_000

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
  const targets = new TargetWatch(world, mine.id)
  const since = world.clock.now()
  return {
    id: mine.id,
    chronicle,
    async follow({ deadline, askedBack }) {
      const asked = askedBack?.kind === 'asked' ? { askedBack } : {}
      return endingOf(await follow(world, { mine, chronicle, watch, targets, since, deadline, ...asked }))
    },
    rollBack: () => rollBack(world, mine, since, previous),
    stop: () => stop(world, mine, since),
    async explain(reason) {
      const { events, service: seen } = chronicle
      const last = seen.deployments.find(({ id }) => id === mine.id)
      for (const failure of await watch.lookAtTheEnd(last)) chronicle.noteFailure(failure)
      const { failures, logs } = watch
      const { unhealthy } = targets
      return diagnose(world, { failures, logs, events, unhealthy, rolloutReason: reason, definition })
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
 * @param since when following began, by the step's clock
 * @param previous the last revision that was deployed completely, if there was one
 */
async function rollBack(
  world: World,
  mine: Mine,
  since: number,
  previous: string | undefined,
): Promise<RollbackRequest> {
  const nothing = {
    kind: 'not-asked',
    why: 'there is no other version that was ever deployed completely',
  } as const
  if (previous === undefined) return nothing
  const isOther = previous !== mine.taskDefinition
  if (isOther) world.log.info(`Putting ${revisionName(previous)} back`)
  return whileCurrent(world, mine, async (isLast) => {
    const request = await stopMine(world, mine, 'ROLLBACK', { since, isLast })
    if (request !== 'impossible') return request
    // The settings before a change of settings alone are ECS's to know: the revision does not hold them.
    if (!isOther) return nothing
    const updated = await world.ecs.updateService(previous)
    return { kind: 'asked', deploymentId: primaryOf(updated)?.id }
  })
}

async function stop(world: World, mine: Mine, since: number): Promise<RollbackRequest> {
  const request = await whileCurrent(world, mine, async (isLast) => {
    const stopped = await stopMine(world, mine, 'ABORT', { since, isLast })
    if (stopped !== 'impossible') return stopped
    return { kind: 'not-asked', why: 'ECS keeps no service deployment of it that could be stopped' }
  })
  const isBack = request.kind === 'asked' && request.by === 'ecs'
  if (!isBack) return request
  return { kind: 'not-asked', why: 'ECS is going back to the version before already', isOver: true }
}

/**
 * The exact way, in two calls: it names one service deployment. `impossible` when ECS does not have it under way, or may
 * not be asked; undefined when something came in between: who is current now is to be looked at again.
 * @param since when following began, by the step's clock; `isLast`: it is not looked again any more
 */
async function stopMine(
  world: World,
  mine: Mine,
  stopType: 'ABORT' | 'ROLLBACK',
  { since, isLast }: { readonly since: number; readonly isLast: boolean },
): Promise<RollbackRequest | 'impossible' | undefined> {
  try {
    const record = await world.ecs.findServiceDeployment(mine.taskDefinition, mine.createdAt)
    // A list that is older than my deployment does not know of anybody else's either.
    const isStale = record === undefined && world.clock.now() - since < staleMs
    if (isStale && !isLast) return undefined
    if (record === undefined) return 'impossible'
    if (record.isReplaced) return replaced
    switch (record.status) {
      case 'PENDING':
      case 'IN_PROGRESS':
        await world.ecs.stopServiceDeployment(record.arn, stopType)
        return { kind: 'asked', deploymentId: undefined }
      case 'ROLLBACK_REQUESTED':
      case 'ROLLBACK_IN_PROGRESS':
      case 'ROLLBACK_SUCCESSFUL':
        return { kind: 'asked', deploymentId: undefined, by: 'ecs' }
      case 'SUCCESSFUL':
      case 'STOP_REQUESTED':
      case 'STOPPED':
      case 'ROLLBACK_FAILED':
        return 'impossible'
    }
  } catch (error) {
    // It was over before the call arrived: by itself, or since somebody has deployed.
    const isOver = isAwsError(error, 'ConflictException')
    if ((isOver || isPassing(error)) && !isLast) return undefined
    world.log.info(`Its service deployment cannot be stopped: ${asError(error).message}`)
    return 'impossible'
  }
}
