import { asError } from '@slipway/action-kit'
import type { Service } from '../ecs/service.js'
import { revisionName } from '../ecs/task-definition.js'
import type { Ending, FollowOptions, RollbackRequest, UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import type { NativeLook } from './look.js'
import type { NativeApi } from './native-api.js'
import { shortName } from './settle-stopped.js'

// Reads can be late. Who is cancelled has a few seconds left for all of it.
const lookEveryMs = 1_000
const patienceMs = 10_000
const hurryMs = 2_000

interface Parts {
  readonly world: Pick<World, 'clock' | 'ecs' | 'log' | 'signal'>
  readonly api: Pick<NativeApi, 'list' | 'look' | 'taskDefinitions'>
  /** ARN of the service deployment that is to go back. */
  readonly arn: string
  /** ARN of the revision that it brings. */
  readonly taskDefinition: string
  /** Follows the deployment of a revision that has just begun. @param service as UpdateService answered */
  readonly followOther: (taskDefinition: string, service: Service) => UnderWay
}

/** What follows the deployment that puts the version before back, in place of the one that was complete. */
type Replacement = Pick<UnderWay, 'describe' | 'follow'>

/** Has one service deployment go back or stop: what somebody else deploys meanwhile is not touched. */
export class WayBack {
  /** Set once the version before is being deployed again. */
  replacement: Replacement | undefined

  constructor(private readonly parts: Parts) {}

  async ask(stopType: 'ROLLBACK' | 'ABORT'): Promise<RollbackRequest> {
    const { world, arn } = this.parts
    try {
      const look = await this.#look()
      switch (look?.status) {
        case 'PENDING':
        case 'IN_PROGRESS':
          world.log.info(stopType === 'ROLLBACK' ? 'Asking ECS to roll back' : 'Asking ECS to stop')
          await world.ecs.stopServiceDeployment(arn, stopType)
          return { kind: 'asked', deploymentId: undefined }
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
        case 'ROLLBACK_SUCCESSFUL':
          if (stopType === 'ROLLBACK') return { kind: 'asked', deploymentId: undefined, by: 'ecs' }
          return { kind: 'not-asked', why: 'ECS is going back to the version before already', isOver: true }
        case 'SUCCESSFUL':
          if (stopType === 'ROLLBACK') return await this.#replace(look)
          return { kind: 'not-asked', why: 'it is complete', isOver: true }
        case 'STOP_REQUESTED':
          return { kind: 'not-asked', why: 'somebody is stopping it already', isOver: true }
        case 'ROLLBACK_FAILED':
        case 'STOPPED': {
          const state = look.status.toLowerCase().replaceAll('_', ' ')
          return { kind: 'not-asked', why: `it is ${state} already`, isOver: true }
        }
        case undefined:
          return { kind: 'not-asked', why: 'ECS does not know the deployment any more' }
      }
    } catch (error) {
      return { kind: 'not-asked', why: `the call for it failed: ${asError(error).message}` }
    }
  }

  /** Undefined when ECS does not know it after a while. */
  async #look(): Promise<NativeLook | undefined> {
    const { world, api, arn } = this.parts
    const since = world.clock.now()
    for (;;) {
      const look = await api.look(arn)
      if (look !== undefined) return look
      if (world.clock.now() - since >= (world.signal.aborted ? hurryMs : patienceMs)) return undefined
      // Not by the signal: a step that was cancelled asks as well.
      await world.clock.sleep(lookEveryMs)
    }
  }

  /** It is complete, and not good after all: only a deployment of the version before puts that back. */
  async #replace(look: NativeLook): Promise<RollbackRequest> {
    const { world, api, taskDefinition, followOther } = this.parts
    const known = await api.taskDefinitions(look.sources)
    const previous = [...known.values()].find((other) => other !== taskDefinition)
    if (previous === undefined) {
      return { kind: 'not-asked', why: 'there is no other version that it replaced', isOver: true }
    }
    const [newest] = await api.list(look.createdAt)
    if (newest !== undefined && newest.arn !== look.arn) {
      const why = `${shortName(newest.arn)} has taken its place already`
      return { kind: 'not-asked', why, isOver: true }
    }
    world.log.info(`Deploying ${revisionName(previous)} again`)
    const underWay = followOther(previous, await world.ecs.updateService(previous))
    this.replacement = {
      describe: () => underWay.describe(),
      follow: ({ deadline }: FollowOptions) => followBack(underWay, previous, deadline),
    }
    return { kind: 'asked', deploymentId: underWay.id }
  }
}

async function followBack(underWay: UnderWay, previous: string, deadline: number): Promise<Ending> {
  const ending = await underWay.follow({ deadline })
  switch (ending.kind) {
    case 'completed':
      return { kind: 'rolled-back', to: previous, reason: '' }
    case 'failed':
    case 'rolled-back':
    case 'stopped':
    case 'hopeless':
      return { kind: 'rollback-failed', to: previous, reason: ending.reason }
    case 'timed-out':
      return { kind: 'timed-out', isRollingBack: true }
    case 'paused':
    case 'rollback-failed':
    case 'superseded':
      return ending
  }
}
