import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateRepositoryCommand,
  ECRClient,
  type CreateRepositoryCommandInput,
  type ImageTagMutability,
} from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  ECSClient,
  PutClusterCapacityProvidersCommand,
  type CreateClusterCommandInput,
  type PutClusterCapacityProvidersCommandInput,
} from '@aws-sdk/client-ecs'
import type { LocalAws, PolicyDocument } from '@slipway/local-aws'
import { text, type Resolved, type ResolvedResource } from '@slipway/testkit/cloudformation'
import { apiInput } from './api-input.js'

/** Makes a resource of one type in the embedded AWS. */
type Maker = (aws: LocalAws, properties: ResolvedResource['properties']) => Promise<unknown>

/**
 * Makes what the embedded AWS has of a stack: roles, repository, logs, cluster, and of a site function and store.
 * Networks, certificates, alarms and names are left out.
 */
export async function makeResources(aws: LocalAws, { resources }: Resolved): Promise<void> {
  for (const { type, properties } of resources.values()) await makers[type]?.(aws, properties)
}

const makers: Readonly<Record<string, Maker>> = {
  'AWS::IAM::Role': (aws, { RoleName, AssumeRolePolicyDocument, Policies = [] }) => {
    // One without a name is the network's own.
    if (RoleName === undefined) return Promise.resolve()
    const policies = Policies as readonly { readonly PolicyDocument: PolicyDocument }[]
    aws.identity.createRole({
      name: text(RoleName),
      trustPolicy: AssumeRolePolicyDocument as PolicyDocument,
      policies: policies.map(({ PolicyDocument }) => PolicyDocument),
    })
    return Promise.resolve()
  },
  'AWS::ECR::Repository': (aws, properties) => {
    const { RepositoryName, ImageTagMutability, ImageTagMutabilityExclusionFilters = [] } = properties
    const filters = ImageTagMutabilityExclusionFilters as readonly Readonly<Record<string, string>>[]
    const input: CreateRepositoryCommandInput = {
      repositoryName: text(RepositoryName),
      imageTagMutability: text(ImageTagMutability) as ImageTagMutability,
      imageTagMutabilityExclusionFilters: filters.map((filter) => ({
        filterType: 'WILDCARD',
        filter: filter.ImageTagMutabilityExclusionFilterValue,
      })),
    }
    return using(new ECRClient(asAdministrator(aws)), (ecr) => ecr.send(new CreateRepositoryCommand(input)))
  },
  'AWS::Logs::LogGroup': (aws, { LogGroupName }) =>
    using(new CloudWatchLogsClient(asAdministrator(aws)), (logs) =>
      logs.send(new CreateLogGroupCommand({ logGroupName: text(LogGroupName) })),
    ),
  'AWS::ECS::Cluster': (aws, { ClusterName, ClusterSettings = [] }) => {
    const settings = apiInput(ClusterSettings) as NonNullable<CreateClusterCommandInput['settings']>
    const input = { clusterName: text(ClusterName), settings }
    return using(new ECSClient(asAdministrator(aws)), (ecs) => ecs.send(new CreateClusterCommand(input)))
  },
  'AWS::ECS::ClusterCapacityProviderAssociations': (aws, properties) => {
    const input = apiInput(properties) as PutClusterCapacityProvidersCommandInput
    return using(new ECSClient(asAdministrator(aws)), (ecs) =>
      ecs.send(new PutClusterCapacityProvidersCommand(input)),
    )
  },
  'AWS::CloudFront::Function': ({ cloudFront }, { Name, FunctionCode }) => {
    // The site's stack has one store, of the name of its first function.
    cloudFront.createFunction(text(Name), text(FunctionCode), { store: text(Name).replace(/-headers$/, '') })
    return Promise.resolve()
  },
}

/** For a client of the embedded AWS, of who made the account. */
export function asAdministrator({ identity, world }: LocalAws): {
  readonly endpoint: string
  readonly region: string
  readonly credentials: LocalAws['identity']['administrator']
} {
  return { endpoint: world.endpoint, region: world.region, credentials: identity.administrator }
}

async function using<Client extends { destroy(): void }, Answer>(
  client: Client,
  ask: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(client)
  } finally {
    client.destroy()
  }
}
