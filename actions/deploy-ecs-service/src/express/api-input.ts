import type * as Sdk from '@aws-sdk/client-ecs'
import type { Configuration } from './configuration.js'

/** What CreateExpressGatewayService and UpdateExpressGatewayService both take. */
export type ApiInput = Omit<Sdk.UpdateExpressGatewayServiceRequest, 'serviceArn' | 'taskDefinitionArn'>

/**
 * A configuration as the API takes it. The container is always whole: an update replaces it, and would clear what is
 * left out.
 */
export function apiInput(configuration: Configuration): ApiInput {
  const { executionRoleArn, taskRoleArn, cpu, memory, healthCheckPath, subnets, securityGroups } =
    configuration
  const { minTaskCount, maxTaskCount, autoScalingTargetValue } = configuration
  const network = {
    ...(subnets !== undefined && { subnets: [...subnets] }),
    ...(securityGroups !== undefined && { securityGroups: [...securityGroups] }),
  }
  const scaling = {
    ...(minTaskCount !== undefined && { minTaskCount }),
    ...(maxTaskCount !== undefined && { maxTaskCount }),
    ...(configuration.autoScalingMetric !== undefined && {
      autoScalingMetric: configuration.autoScalingMetric,
    }),
    ...(autoScalingTargetValue !== undefined && { autoScalingTargetValue }),
  }
  return {
    executionRoleArn,
    taskRoleArn,
    cpu,
    memory,
    cpuArchitecture: configuration.cpuArchitecture,
    healthCheckPath,
    primaryContainer: containerInput(configuration),
    ...(Object.keys(network).length > 0 && { networkConfiguration: network }),
    ...(Object.keys(scaling).length > 0 && { scalingTarget: scaling }),
  }
}

function containerInput(configuration: Configuration): Sdk.ExpressGatewayContainer {
  const { image, port, environment, secrets, command, repositoryCredentials } = configuration
  const { logGroup, logStreamPrefix } = configuration
  return {
    image,
    containerPort: port,
    environment: [...environment].map(([name, value]) => ({ name, value })),
    secrets: [...secrets].map(([name, valueFrom]) => ({ name, valueFrom })),
    ...(command !== undefined && { command: [...command] }),
    ...(logGroup !== undefined &&
      logStreamPrefix !== undefined && { awsLogsConfiguration: { logGroup, logStreamPrefix } }),
    ...(repositoryCredentials !== undefined && {
      repositoryCredentials: { credentialsParameter: repositoryCredentials },
    }),
  }
}
