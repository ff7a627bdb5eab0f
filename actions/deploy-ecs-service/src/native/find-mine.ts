import { UserError } from '@slipway/action-kit'
import { revisionName } from '../ecs/task-definition.js'
import { lookIfReached } from '../rolling/trouble.js'
import type { World } from '../work/world.js'
import type { Listed, NativeApi } from './native-api.js'

// The runner's clock and ECS's need not agree to the second.
const skewMs = 2 * 60_000
const patienceMs = 60_000
const filteredMs = 10_000

/**
 * The service deployment that brings a task definition's revision and is not older than `since`. Two calls, when ECS
 * lists it at once; reads of ECS can be late.
 * @param since milliseconds since the epoch, by the step's clock
 * @throws UserError when there is none
 */
export async function findMine(
  world: Pick<World, 'clock' | 'signal' | 'log'>,
  api: Pick<NativeApi, 'list' | 'taskDefinitions'>,
  taskDefinition: string,
  since: number,
): Promise<Listed> {
  const began = world.clock.now()
  for (;;) {
    const elapsed = world.clock.now() - began
    // Nothing after a while: the clocks may be further apart.
    const after = elapsed < filteredMs ? since - skewMs : undefined
    const candidates = await look(world, api, taskDefinition, after)
    const found = candidates.find(({ createdAt, status }) => createdAt >= since || !isOver(status))
    if (found !== undefined) return found
    if (elapsed >= patienceMs) throw notFound(taskDefinition)
    await world.clock.sleep(2_000, world.signal)
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
