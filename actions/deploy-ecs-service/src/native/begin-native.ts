import type { DeployAws } from '../deploy-aws.js'
import type { UnderWay } from '../under-way.js'
import type { World } from '../world.js'
import type { TaskDefinition } from '../task-definition.js'

export interface NativeDeployment {
  /** ARN of the service. */
  readonly service: string
  readonly cluster: string
  /** ARN of the revision that is brought into service. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
  /** When UpdateService was called, by the step's clock; older service deployments are not mine. */
  readonly since: number
}

/** The service deployment (strategy BLUE_GREEN, LINEAR or CANARY) that UpdateService or CreateService began. */
export function followNative(
  _aws: DeployAws,
  _world: World,
  _deployment: NativeDeployment,
): Promise<UnderWay> {
  throw new Error('native strategies are not there yet')
}
