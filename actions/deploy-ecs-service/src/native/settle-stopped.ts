import { asError } from '@slipway/action-kit'
import { revisionName } from '../ecs/task-definition.js'
import type { Ending } from '../work/under-way.js'
import type { World } from '../work/world.js'
import type { NativeLook } from './look.js'
import type { NativeApi } from './native-api.js'

/** A deployment ended as STOPPED: a newer one took its place, or somebody stopped it. */
export async function settleStopped(
  world: Pick<World, 'log' | 'signal'>,
  api: Pick<NativeApi, 'list' | 'taskDefinitions'>,
  look: NativeLook,
  reason: string,
): Promise<Ending> {
  try {
    const [newer] = (await api.list(look.createdAt)).filter(
      ({ arn, createdAt }) => arn !== look.arn && createdAt >= look.createdAt,
    )
    if (newer === undefined) return { kind: 'stopped', reason }
    const taskDefinition = (await api.taskDefinitions([newer.target])).get(newer.target) ?? newer.target
    return { kind: 'superseded', by: `${shortName(newer.arn)} of ${revisionName(taskDefinition)}` }
  } catch (error) {
    world.signal.throwIfAborted()
    world.log.info(`Whether another deployment took its place cannot be asked: ${asError(error).message}`)
    return { kind: 'stopped', reason }
  }
}

/** `EZe5RNVLH6PPzHXINuP28` of a service deployment's ARN. */
export function shortName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}
