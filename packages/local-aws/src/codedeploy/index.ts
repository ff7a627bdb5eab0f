import { jsonService } from '../json-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'
import type { Deployment } from './deployment.js'
import type { DeploymentGroupOptions } from './deployment-group.js'
import { Deployments } from './deployments.js'
import { Groups } from './groups.js'
import { Hooks, type HookScript } from './hooks.js'
import { codeDeployOperations } from './operations.js'
import type { Parts } from './parts.js'
import type { TrafficPlan } from './traffic-plan.js'

export type { DeploymentGroupOptions, RollbackEvent } from './deployment-group.js'
export type { HookScript } from './hooks.js'
export { canary, linear, type TrafficPlan } from './traffic-plan.js'

/**
 * CodeDeploy for ECS: blue/green deployments of services whose controller is CODE_DEPLOY. A raised alarm (`ecs.alarms`)
 * stops the active deployments of groups that watch it.
 */
export interface CodeDeploy {
  readonly service: AwsService
  /** Makes a deployment group, and its application with it. */
  createDeploymentGroup(options: DeploymentGroupOptions): {
    readonly application: string
    readonly name: string
  }
  /** Adds a deployment configuration of a name of one's own. */
  createDeploymentConfig(name: string, plan: TrafficPlan): void
  /** What a Lambda function answers, by what the AppSpec calls it; one without a script succeeds. */
  scriptHook(lambda: string, script: HookScript): void
  /** @throws AwsError when there is no such deployment */
  deployment(id: string): Pick<Deployment, 'status' | 'error' | 'greenWeight'>
  close(): void
}

export function createCodeDeploy(
  world: World,
  { ecs, elb, alarms }: Pick<Parts, 'ecs' | 'elb' | 'alarms'>,
  { pollMs }: { readonly pollMs: number },
): CodeDeploy {
  const { time } = world
  const hooks = new Hooks(time)
  const groups = new Groups()
  const deployments = new Deployments({ time, ecs, elb, alarms, hooks, pollMs })
  return {
    service: jsonService({
      signingName: 'codedeploy',
      target: 'CodeDeploy_20141006',
      operations: codeDeployOperations(world, groups, deployments, ecs),
    }),
    createDeploymentGroup: (options) => groups.add(options),
    createDeploymentConfig: (name, plan) => groups.addConfiguration(name, plan),
    scriptHook: (lambda, script) => hooks.script(lambda, script),
    deployment: (id) => deployments.existing(id),
    close: () => deployments.close(),
  }
}
