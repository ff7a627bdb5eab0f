import type { Service as SdkService } from '@aws-sdk/client-ecs'
import type { DeployAws } from '../deploy-aws.js'
import { nearestUsable, type Previous } from '../rolling/nearest-usable.js'
import { versionsBefore } from '../rolling/versions-before.js'
import type { World } from '../work/world.js'
import { taskDefinitionOf } from './appspec.js'
import { nameOf, previousOf } from './begin-codedeploy.js'
import { openCodeDeploy } from './codedeploy-api.js'
import { findGroup } from './find-group.js'
import type { CodeDeployWish } from './wish.js'

/**
 * The version that CodeDeploy had brought into service before the one that gets the traffic now: ECS keeps no service
 * deployments of such a service.
 * @throws UserError when CodeDeploy knows none, or none that ECS still starts
 */
export async function findPreviousByCodeDeploy(
  aws: Pick<DeployAws, 'codeDeploy'>,
  world: { readonly ecs: Pick<World['ecs'], 'describeTaskDefinition'>; readonly log: World['log'] },
  service: SdkService,
  named: Pick<CodeDeployWish, 'application' | 'deploymentGroup'> = {
    application: undefined,
    deploymentGroup: undefined,
  },
): Promise<Previous> {
  const api = openCodeDeploy(aws)
  const of = nameOf(service)
  const current = previousOf(service)
  const done = await api.readSucceeded(await findGroup(api, named, of))
  const deployed = [...done]
    .sort((a, b) => a.createdAt - b.createdAt)
    .flatMap(({ content, createdAt }) => {
      const revision = taskDefinitionOf(content)
      return revision === undefined ? [] : [{ revision, deployedAt: new Date(createdAt) }]
    })
  const unknown = done.length - deployed.length
  if (unknown > 0) {
    world.log.warning(
      `Of ${unknown} of the last ${done.length} deployments CodeDeploy does not show which revision they were of (an AppSpec in S3): they are passed over`,
    )
  }
  const before = versionsBefore(deployed, current)
  return nearestUsable(world, before, { keeper: 'CodeDeploy', service: of.service, current })
}
