import { UserError } from '@slipway/action-kit'
import { revisionName } from '../ecs/task-definition.js'
import { nearestTo } from '../rolling/find-service-deployment.js'
import { lookIfReached } from '../rolling/trouble.js'
import type { World } from '../work/world.js'
import type { Listed, NativeApi } from './native-api.js'

// How far the record of a deployment may be from the deployment itself, by the same clock.
const apartMs = 10_000
const filteredMs = 10_000
const defaultPatienceMs = 60_000

/**
 * The service deployment that brings a task definition's revision and began with a deployment of ECS. Two calls, when ECS
 * lists it at once; reads of ECS can be late. The runner's clock decides nothing but how long is waited.
 * @param since when the deployment was made: milliseconds since the epoch, by ECS's clock; 0 when ECS did not say
 * @throws UserError when there is none
 */
export async function findMine(
  world: Pick<World, 'clock' | 'signal' | 'log'>,
  api: Pick<NativeApi, 'list' | 'taskDefinitions'>,
  taskDefinition: string,
  since: number,
  patienceMs = defaultPatienceMs,
): Promise<Listed> {
  const began = world.clock.now()
  for (;;) {
    const elapsed = world.clock.now() - began
    const isExact = elapsed < filteredMs && since > 0
    const listed = await look(world, api, taskDefinition, isExact ? since - apartMs : undefined)
    const candidates = listed.filter(({ createdAt, status }) => createdAt >= since || !isOver(status))
    // Nothing after a while: the times may be further apart.
    const found = nearestTo(since, candidates) ?? (isExact ? undefined : candidates[0])
    if (found !== undefined) return found
    if (elapsed >= patienceMs) throw notFound(taskDefinition)
    await world.clock.sleep(Math.min(2_000, patienceMs / 3), world.signal)
  }
}

/** Those of the task definition, newest first. */
async function look(
  world: Pick<World, 'signal' | 'log'>,
  api: Pick<NativeApi, 'list' | 'taskDefinitions'>,
  taskDefinition: string,
  after: number | undefined,
): Promise<readonly Listed[]> {
  const found = await lookIfReached(world, async () => {
    const listed = await api.list(after)
    const known = await api.taskDefinitions(listed.map(({ target }) => target))
    return listed.filter(({ target }) => known.get(target) === taskDefinition)
  })
  return found ?? []
}

function isOver(status: string): boolean {
  return /^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(status)
}

function notFound(taskDefinition: string): UserError {
  return new UserError(`ECS lists no service deployment of ${revisionName(taskDefinition)}`, {
    hint: 'Another deployment may have taken its place at once: look at the deployments of the service in the ECS console. Running the step again follows what is under way.',
  })
}
