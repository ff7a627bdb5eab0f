import { documentedStatements } from '@slipway/testkit'
import type { WorkflowWorld } from '../world.js'

/** Statements that the README of deploy-ecs-service gives under a heading of its own: what some inputs need besides. */
export function furtherStatements(
  { account, aws }: WorkflowWorld,
  heading: 'For one-off tasks' | 'For Blue/green, linear and canary' | 'For Express Mode',
  service: string,
  cluster: string,
): readonly object[] {
  return documentedStatements('deploy-ecs-service', heading, {
    account,
    region: aws.world.region,
    cluster,
    service,
    family: service,
    'log-group': `/ecs/${service}`,
    'execution-role': 'ecsTaskExecutionRole',
    'infrastructure-role': 'ecsInfrastructureRoleForExpressServices',
    'load-balancer-role': 'ecsInfrastructureRoleForLoadBalancers',
    'hook-role': 'none',
    'task-role': 'none',
  })
}
