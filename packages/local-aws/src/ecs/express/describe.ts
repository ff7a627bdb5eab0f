import type { Json } from '../../json-service.js'
import { timestamp } from '../members.js'
import type { ServiceRevision } from '../deployment.js'
import type { ExpressService } from './express-services.js'

/** As DescribeExpressGatewayService gives it: the configurations of the revisions that have tasks, the newest first. */
export function describeExpress(express: ExpressService): Json {
  const { service, configurations, infrastructureRoleArn, updatedAt } = express
  const current = service.currentRecord?.arn
  return {
    ...identity(express),
    infrastructureRoleArn,
    ...(current !== undefined && { currentDeployment: current }),
    activeConfigurations: service.deployments.flatMap(({ revision }) =>
      configurations.has(revision.arn) ? [describeConfiguration(express, revision)] : [],
    ),
    updatedAt: timestamp(updatedAt),
  }
}

/** As UpdateExpressGatewayService gives it. */
export function describeUpdated(express: ExpressService): Json {
  const { service, updatedAt } = express
  const [target] = service.revisions
  return {
    ...identity(express),
    ...(target !== undefined && { targetConfiguration: describeConfiguration(express, target) }),
    updatedAt: timestamp(updatedAt),
  }
}

function identity({ service }: ExpressService): Json {
  const { origin, status } = service
  return {
    cluster: origin.cluster,
    serviceName: origin.name,
    serviceArn: origin.arn,
    status: { statusCode: status },
    createdAt: timestamp(service.createdAt),
  }
}

function describeConfiguration({ configurations, gateway }: ExpressService, revision: ServiceRevision): Json {
  return {
    serviceRevisionArn: revision.arn,
    taskDefinitionArn: revision.definition.arn,
    ...configurations.get(revision.arn),
    ingressPaths: [{ accessType: 'PUBLIC', endpoint: gateway.url }],
    createdAt: timestamp(revision.createdAt),
  }
}
