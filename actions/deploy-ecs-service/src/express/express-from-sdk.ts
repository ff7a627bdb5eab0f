import type {
  ECSExpressGatewayService,
  ExpressGatewayServiceConfiguration,
  ServiceDeployment,
} from '@aws-sdk/client-ecs'
import { fromSdk } from './configuration.js'
import type { ExpressDeployment, ExpressService, Revision } from './express-service.js'

/** The SDK's shapes, in which everything is optional, as the domain's. A missing text is ''. */
export function toExpressService(
  found: ECSExpressGatewayService,
  deployment: ExpressDeployment | undefined,
): ExpressService {
  return {
    arn: found.serviceArn ?? '',
    status: found.status?.statusCode ?? 'ACTIVE',
    infrastructureRoleArn: found.infrastructureRoleArn ?? '',
    tags: new Map((found.tags ?? []).map(({ key = '', value = '' }) => [key, value])),
    revisions: (found.activeConfigurations ?? []).map(toRevision),
    deployment,
  }
}

export function toExpressDeployment(found: ServiceDeployment): ExpressDeployment {
  return {
    arn: found.serviceDeploymentArn ?? '',
    status: found.status ?? 'PENDING',
    target: found.targetServiceRevision?.arn ?? '',
    createdAt: found.createdAt?.getTime() ?? 0,
  }
}

export function toRevision(found: ExpressGatewayServiceConfiguration): Revision {
  const paths = found.ingressPaths ?? []
  const open = paths.find(({ accessType }) => accessType === 'PUBLIC') ?? paths[0]
  return {
    arn: found.serviceRevisionArn ?? '',
    taskDefinition: found.taskDefinitionArn ?? '',
    configuration: fromSdk(found),
    url: toUrl(open?.endpoint),
    createdAt: found.createdAt?.getTime() ?? 0,
  }
}

/** ECS gives the name of the host, with or without a scheme. */
export function toUrl(endpoint: string | undefined): string | undefined {
  if (endpoint === undefined || endpoint === '') return undefined
  return /^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`
}
