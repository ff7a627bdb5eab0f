import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs'
import type { LocalAws } from '@slipway/local-aws'

/**
 * Makes the cluster `main` with a service of one Fargate task, which has the name of its definition's family.
 * @returns a client, for looks at it
 */
export async function createService(
  { world, identity }: LocalAws,
  definition: RegisterTaskDefinitionCommandInput,
): Promise<ECSClient> {
  const { endpoint, region } = world
  const ecs = new ECSClient({ endpoint, region, credentials: identity.administrator })
  await ecs.send(new CreateClusterCommand({ clusterName: 'main' }))
  await ecs.send(new RegisterTaskDefinitionCommand(definition))
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'main',
      serviceName: definition.family,
      taskDefinition: definition.family,
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    }),
  )
  return ecs
}
