import type * as Sdk from '@aws-sdk/client-ecs'
import type { ExpressWish } from './wish.js'

/** What a revision of an Express service is made of. What is undefined ECS did not say, or decides itself. */
export interface Configuration {
  readonly image: string
  readonly executionRoleArn: string | undefined
  readonly taskRoleArn: string | undefined
  readonly port: number | undefined
  readonly environment: ReadonlyMap<string, string>
  readonly secrets: ReadonlyMap<string, string>
  readonly command: readonly string[] | undefined
  readonly logGroup: string | undefined
  readonly logStreamPrefix: string | undefined
  readonly repositoryCredentials: string | undefined
  readonly cpu: string | undefined
  readonly memory: string | undefined
  readonly cpuArchitecture: Sdk.ExpressCpuArchitecture | undefined
  readonly healthCheckPath: string | undefined
  readonly subnets: readonly string[] | undefined
  readonly securityGroups: readonly string[] | undefined
  readonly minTaskCount: number | undefined
  readonly maxTaskCount: number | undefined
  readonly autoScalingMetric: Sdk.ExpressGatewayServiceScalingMetric | undefined
  readonly autoScalingTargetValue: number | undefined
}

export function fromSdk(found: Sdk.ExpressGatewayServiceConfiguration): Configuration {
  const { primaryContainer: container, networkConfiguration: network, scalingTarget: scaling } = found
  const logs = container?.awsLogsConfiguration
  return {
    image: container?.image ?? '',
    executionRoleArn: found.executionRoleArn,
    taskRoleArn: found.taskRoleArn,
    port: container?.containerPort,
    environment: new Map((container?.environment ?? []).map(({ name = '', value = '' }) => [name, value])),
    secrets: new Map((container?.secrets ?? []).map(({ name = '', valueFrom = '' }) => [name, valueFrom])),
    command: container?.command,
    logGroup: logs?.logGroup,
    logStreamPrefix: logs?.logStreamPrefix,
    repositoryCredentials: container?.repositoryCredentials?.credentialsParameter,
    cpu: found.cpu,
    memory: found.memory,
    cpuArchitecture: found.cpuArchitecture,
    healthCheckPath: found.healthCheckPath,
    subnets: network?.subnets,
    securityGroups: network?.securityGroups,
    minTaskCount: scaling?.minTaskCount,
    maxTaskCount: scaling?.maxTaskCount,
    autoScalingMetric: scaling?.autoScalingMetric,
    autoScalingTargetValue: scaling?.autoScalingTargetValue,
  }
}

/** What the wish makes of a configuration; of none, when the service is made. What is not wished for stays. */
export function configurationOf(wish: ExpressWish, before?: Configuration): Configuration {
  const { container, scaling } = wish
  return {
    image: wish.image,
    executionRoleArn: wish.executionRoleArn,
    taskRoleArn: wish.taskRoleArn ?? before?.taskRoleArn,
    port: container.port ?? before?.port,
    environment: container.environment ?? before?.environment ?? new Map(),
    secrets: container.secrets ?? before?.secrets ?? new Map(),
    command: container.command ?? before?.command,
    logGroup: container.logGroup ?? before?.logGroup,
    // ECS takes both or none; `ecs` is its own default.
    logStreamPrefix: container.logStreamPrefix ?? before?.logStreamPrefix ?? (container.logGroup && 'ecs'),
    repositoryCredentials: container.repositoryCredentials ?? before?.repositoryCredentials,
    cpu: wish.cpu ?? before?.cpu,
    memory: wish.memory ?? before?.memory,
    cpuArchitecture: wish.cpuArchitecture ?? before?.cpuArchitecture,
    healthCheckPath: wish.healthCheckPath ?? before?.healthCheckPath,
    subnets: wish.subnets ?? before?.subnets,
    securityGroups: wish.securityGroups ?? before?.securityGroups,
    minTaskCount: scaling.min ?? before?.minTaskCount,
    maxTaskCount: scaling.max ?? before?.maxTaskCount,
    autoScalingMetric: scaling.metric ?? before?.autoScalingMetric,
    autoScalingTargetValue: scaling.target ?? before?.autoScalingTargetValue,
  }
}
