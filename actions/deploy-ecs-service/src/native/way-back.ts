import { asError } from '@slipway/action-kit'
import { revisionName } from '../ecs/task-definition.js'
import type { Ending, FollowOptions, RollbackRequest, UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import type { NativeLook } from './look.js'
import type { NativeApi } from './native-api.js'
import { shortName } from './settle-stopped.js'

interface Parts {
  readonly world: Pick<World, 'clock' | 'ecs' | 'log'>
  readonly api: Pick<NativeApi, 'list' | 'look' | 'taskDefinitions'>
  /** ARN of the service deployment that is to go back. */
  readonly arn: string
  /** ARN of the revision that it brings. */
  readonly taskDefinition: string
  /** Follows the deployment of a revision that began at a time. */
  readonly followOther: (taskDefinition: string, since: number) => Promise<UnderWay>
}

/** What follows the deployment that puts the version before back, in place of the one that was complete. */
type Replacement = Pick<UnderWay, 'describe' | 'follow'>

/** Has one service deployment go back or stop: what somebody else deploys meanwhile is not touched. */
export class WayBack {
  /** Set once the version before is being deployed again. */
  replacement: Replacement | undefined

  constructor(private readonly parts: Parts) {}

  async ask(stopType: 'ROLLBACK' | 'ABORT'): Promise<RollbackRequest> {
    const { world, api, arn } = this.parts
    try {
      const look = await api.look(arn)
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
          return { kind: 'not-asked', why: 'ECS is going back to the version before already' }
        case 'SUCCESSFUL':
          if (stopType === 'ROLLBACK') return await this.#replace(look)
          return { kind: 'not-asked', why: 'it is complete' }
        case 'ROLLBACK_FAILED':
        case 'STOPPED':
        case 'STOP_REQUESTED':
          return {
            kind: 'not-asked',
            why: `it is ${look.status.toLowerCase().replaceAll('_', ' ')} already`,
          }
        case undefined:
          return { kind: 'not-asked', why: 'ECS does not know the deployment any more' }
      }
    } catch (error) {
      return { kind: 'not-asked', why: `the call for it failed: ${asError(error).message}` }
    }
  }

  /** It is complete, and not good after all: only a deployment of the version before puts that back. */
  async #replace(look: NativeLook): Promise<RollbackRequest> {
    const { world, api, taskDefinition, followOther } = this.parts
    const known = await api.taskDefinitions(look.sources)
    const previous = [...known.values()].find((other) => other !== taskDefinition)
    if (previous === undefined) {
      return { kind: 'not-asked', why: 'there is no other version that it replaced' }
    }
    const [newest] = await api.list(look.createdAt)
    if (newest !== undefined && newest.arn !== look.arn) {
      return { kind: 'not-asked', why: `${shortName(newest.arn)} has taken its place already` }
    }
    world.log.info(`Deploying ${revisionName(previous)} again`)
    const since = world.clock.now()
    await world.ecs.updateService(previous)
    const underWay = await followOther(previous, since)
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
