import type { Service as SdkService } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Previous } from '../rolling/find-previous.js'
import { taskDefinitionOf } from './appspec.js'
import { nameOf, previousOf, targetIdOf } from './begin-codedeploy.js'
import { openCodeDeploy } from './codedeploy-api.js'
import { findGroup } from './find-group.js'
import type { CodeDeployWish } from './wish.js'

// Further back nobody goes with one click.
const looks = 10

/**
 * The revision that CodeDeploy brought into service before the one that gets the traffic now: ECS keeps no service
 * deployments of such a service.
 * @throws UserError when CodeDeploy knows none
 */
export async function findPreviousByCodeDeploy(
  aws: Pick<DeployAws, 'codeDeploy'>,
  service: SdkService,
  named: Pick<CodeDeployWish, 'application' | 'deploymentGroup'> = {
    application: undefined,
    deploymentGroup: undefined,
  },
): Promise<Previous> {
  const api = openCodeDeploy(aws)
  const of = nameOf(service)
  const current = previousOf(service)
  const group = await findGroup(api, named, of)
  const ids = (await api.listSucceeded(group)).slice(0, looks)
  const seen = await Promise.all(ids.map((id) => api.look(id, targetIdOf(of))))
  for (const { content, createdAt } of [...seen].sort((a, b) => b.createdAt - a.createdAt)) {
    const revision = taskDefinitionOf(content)
    if (revision !== undefined && revision !== current) {
      return { revision, deployedAt: new Date(createdAt) }
    }
  }
  throw new UserError(`CodeDeploy knows no other revision that ${of.service} ever ran completely`, {
    hint: 'Name the revision with the input to: its number, <family>:<number>, or its ARN.',
  })
}
