import type { DeployAws } from '../deploy-aws.js'
import type { Service } from '../ecs/service.js'
import type { Target } from '../ecs/target.js'
import { revisionName } from '../ecs/task-definition.js'
import type { World } from '../work/world.js'
import { readDeployedVersions } from './deployed-versions.js'
import { nearestUsable, type Previous } from './nearest-usable.js'
import { versionsBefore, type Version } from './versions-before.js'

/**
 * The one that the input `to` names.
 * @param to a number, `family:number` or an ARN
 */
export function namedRevision(to: string, current: string): Previous {
  const family = revisionName(current).replace(/:\d+$/, '')
  return { revision: /^\d+$/.test(to) ? `${family}:${to}` : to, known: 'which the input to names' }
}

/**
 * The version that the service ran before the one that it runs now, by ECS's own records. It is never guessed: the
 * revision with the number before may be one that never ran.
 * @throws UserError when there is none, or none that ECS still starts
 */
export async function findPrevious(
  aws: Pick<DeployAws, 'ecs'>,
  world: Pick<World, 'ecs' | 'log'>,
  target: Pick<Target, 'cluster' | 'service'>,
  service: Service,
): Promise<Previous> {
  const { name, taskDefinition: current } = service
  const deployed = await readDeployedVersions(aws, target)
  const before = versionsBefore(deployed, current)
  if (before.length > 0 && deployed.every(({ revision }) => revision !== current)) {
    world.log.info(
      `ECS has no record that ${revisionName(current)} was deployed completely: the version before it is the last one that was`,
    )
  }
  const candidates = deployed.length > 0 ? before : stillServing(world, service)
  return nearestUsable(world, candidates, { keeper: 'ECS', service: name, current })
}

/** Where there are no records: beside a deployment that is not complete, the version before still serves. */
function stillServing({ log }: Pick<World, 'log'>, service: Service): readonly Version[] {
  const { deployments, taskDefinition: current } = service
  const found = deployments.find(
    ({ rolloutState, taskDefinition }) => rolloutState === 'COMPLETED' && taskDefinition !== current,
  )
  if (found === undefined) return []
  const { taskDefinition: revision, createdAt } = found
  log.info(
    `ECS has no records of this service: ${revisionName(revision)}, which was complete, still serves beside ${revisionName(current)}`,
  )
  return [{ revision, deployedAt: new Date(createdAt) }]
}
