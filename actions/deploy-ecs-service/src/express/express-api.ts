import type {
  CreateExpressGatewayServiceRequest,
  ECSClient,
  ExpressGatewayServiceConfiguration,
  UpdateExpressGatewayServiceRequest,
} from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import type * as Sdk from '@slipway/aws/sdk/ecs'
import { toExpressDeployment, toExpressService, toRevision } from './express-from-sdk.js'
import type { ExpressService, Revision } from './express-service.js'
import { findFailed, type FailedResource } from './failed-resources.js'

/** What a deployment of an Express service asks of ECS. Every call throws AwsCallError when ECS refuses it. */
export interface ExpressApi {
  /** Undefined when there is no such service, or only a deleted one. Two calls. */
  find(serviceArn: string): Promise<ExpressService | undefined>
  create(input: CreateExpressGatewayServiceRequest): Promise<Begun>
  update(input: UpdateExpressGatewayServiceRequest): Promise<Begun>
  tag(arn: string, tags: ReadonlyMap<string, string>): Promise<void>
  /** What ECS could not make for a revision. */
  failedResources(revisionArn: string): Promise<readonly FailedResource[]>
}

/** What ECS has taken on. */
export interface Begun {
  readonly serviceArn: string
  readonly revision: Revision
}

const notThere = [
  'ResourceNotFoundException',
  'ServiceNotFoundException',
  'ClusterNotFoundException',
] as const

export function openExpressApi(aws: Pick<Aws, 'ecs'>): ExpressApi {
  const open = (): Promise<[ECSClient, typeof Sdk]> =>
    Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  return {
    async find(serviceArn) {
      const [client, commands] = await open()
      const { DescribeExpressGatewayServiceCommand, DescribeServiceDeploymentsCommand } = commands
      const command = new DescribeExpressGatewayServiceCommand({ serviceArn, include: ['TAGS'] })
      const service = await client.send(command).then(
        (answer) => answer.service,
        (error: unknown) => {
          if (isAwsError(error, ...notThere)) return undefined
          throw error
        },
      )
      if (service === undefined || service.status?.statusCode === 'INACTIVE') return undefined
      const { currentDeployment } = service
      if (currentDeployment === undefined) return toExpressService(service, undefined)
      const { serviceDeployments: [deployment] = [] } = await client.send(
        new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [currentDeployment] }),
      )
      return toExpressService(service, deployment && toExpressDeployment(deployment))
    },
    async create(input) {
      const [client, { CreateExpressGatewayServiceCommand }] = await open()
      const command = new CreateExpressGatewayServiceCommand(input)
      const { service } = await client.send(command)
      return begun(service?.serviceArn, service?.activeConfigurations?.[0])
    },
    async update(input) {
      const [client, { UpdateExpressGatewayServiceCommand }] = await open()
      const command = new UpdateExpressGatewayServiceCommand(input)
      const { service } = await client.send(command)
      return begun(service?.serviceArn, service?.targetConfiguration)
    },
    async tag(resourceArn, tags) {
      const [client, { TagResourceCommand }] = await open()
      const list = [...tags].map(([key, value]) => ({ key, value }))
      await client.send(new TagResourceCommand({ resourceArn, tags: list }))
    },
    async failedResources(revisionArn) {
      const [client, { DescribeServiceRevisionsCommand }] = await open()
      const { serviceRevisions: [revision] = [] } = await client.send(
        new DescribeServiceRevisionsCommand({ serviceRevisionArns: [revisionArn] }),
      )
      return findFailed(revision?.ecsManagedResources)
    },
  }
}

function begun(
  serviceArn: string | undefined,
  configuration: ExpressGatewayServiceConfiguration | undefined,
): Begun {
  if (serviceArn !== undefined && configuration?.taskDefinitionArn !== undefined) {
    return { serviceArn, revision: toRevision(configuration) }
  }
  throw new UserError('ECS answered without the revision that it deploys', {
    hint: 'The service may be on its way all the same: run the step again to follow it.',
  })
}
