import type { DeployAws } from '../deploy-aws.js'
import type { Service as SdkService } from '@aws-sdk/client-ecs'
import type { TaskDefinition } from '../task-definition.js'
import type { UnderWay } from '../under-way.js'
import type { World } from '../world.js'
import type { CodeDeployWish } from './wish.js'

export interface CodeDeployDeployment {
  /** As it is, of the controller CODE_DEPLOY. */
  readonly service: SdkService
  /** ARN of the revision that is brought into service. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
}

/**
 * Starts a blue/green deployment by CodeDeploy: the application and the group are found by the service, the appspec is
 * made where none is given.
 * @throws UserError when there is no group for the service, or more than one, or another deployment runs
 */
export function beginCodeDeploy(
  _aws: DeployAws,
  _world: World,
  _wish: CodeDeployWish,
  _deployment: CodeDeployDeployment,
): Promise<UnderWay> {
  throw new Error('CodeDeploy is not there yet')
}
