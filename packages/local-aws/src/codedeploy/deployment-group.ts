import { randomUUID } from 'node:crypto'
import type { Json } from '../json-service.js'

export type RollbackEvent = 'DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_ALARM' | 'DEPLOYMENT_STOP_ON_REQUEST'

/** A deployment group of the compute platform ECS, with its application. */
export interface DeploymentGroupOptions {
  readonly cluster: string
  readonly service: string
  /** `AppECS-<cluster>-<service>` unless given, as the ECS console names it. */
  readonly application?: string
  /** `DgpECS-<cluster>-<service>` unless given. */
  readonly name?: string
  /** ARNs of the two target groups: one serves, the other one is for the replacement. */
  readonly targetGroups: readonly [string, string]
  /** ARN of the listener of production traffic. */
  readonly prodListener: string
  readonly testListener?: string
  /** `CodeDeployDefault.ECSAllAtOnce` unless given. */
  readonly configuration?: string
  /** Stops before production traffic moves, for that many minutes, and goes on by ContinueDeployment only. */
  readonly readyWaitMinutes?: number
  /** How long the original task set is kept once it gets no more traffic; not at all unless given. */
  readonly terminationWaitMinutes?: number
  readonly alarms?: readonly string[]
  /** On which events the original task set gets its traffic back; none unless given. */
  readonly autoRollback?: readonly RollbackEvent[]
}

export interface DeploymentGroup {
  readonly id: string
  readonly name: string
  readonly application: string
  readonly configuration: string
  readonly options: DeploymentGroupOptions
  /** The ids of its deployments, newest first. */
  readonly deployments: string[]
}

export function makeGroup(options: DeploymentGroupOptions): DeploymentGroup {
  const { cluster, service } = options
  return {
    id: randomUUID(),
    name: options.name ?? `DgpECS-${cluster}-${service}`,
    application: options.application ?? `AppECS-${cluster}-${service}`,
    configuration: options.configuration ?? 'CodeDeployDefault.ECSAllAtOnce',
    options,
    deployments: [],
  }
}

/** Settings that a deployment shows as its group does. */
export function describeSettings({ options }: DeploymentGroup): Json {
  const { autoRollback = [], readyWaitMinutes, terminationWaitMinutes = 0 } = options
  return {
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    blueGreenDeploymentConfiguration: {
      terminateBlueInstancesOnDeploymentSuccess: {
        action: 'TERMINATE',
        terminationWaitTimeInMinutes: terminationWaitMinutes,
      },
      deploymentReadyOption:
        readyWaitMinutes === undefined
          ? { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 }
          : { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: readyWaitMinutes },
    },
    autoRollbackConfiguration: { enabled: autoRollback.length > 0, events: autoRollback },
    loadBalancerInfo: {
      targetGroupPairInfoList: [
        {
          targetGroups: options.targetGroups.map((arn) => ({ name: targetGroupName(arn) })),
          prodTrafficRoute: { listenerArns: [options.prodListener] },
          ...(options.testListener !== undefined && {
            testTrafficRoute: { listenerArns: [options.testListener] },
          }),
        },
      ],
    },
    computePlatform: 'ECS',
  }
}

/** A group as GetDeploymentGroup gives it. */
export function describeGroup(group: DeploymentGroup, account: string): Json {
  const { cluster, service, alarms = [] } = group.options
  return {
    applicationName: group.application,
    deploymentGroupId: group.id,
    deploymentGroupName: group.name,
    deploymentConfigName: group.configuration,
    serviceRoleArn: `arn:aws:iam::${account}:role/ecsCodeDeployRole`,
    triggerConfigurations: [],
    alarmConfiguration: {
      enabled: alarms.length > 0,
      ignorePollAlarmFailure: false,
      alarms: alarms.map((name) => ({ name })),
    },
    ecsServices: [{ serviceName: service, clusterName: cluster }],
    terminationHookEnabled: false,
    ...describeSettings(group),
  }
}

/** `orders-blue` of `arn:aws:elasticloadbalancing:<region>:<account>:targetgroup/orders-blue/<id>`. */
export function targetGroupName(arn: string): string {
  return arn.split('/')[1] ?? arn
}
