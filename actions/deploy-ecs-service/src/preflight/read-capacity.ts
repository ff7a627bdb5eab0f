import type { ContainerInstance } from '@aws-sdk/client-ecs'
import type { CapacityFacts, Room } from './capacity.js'
import type { Scene } from './scene.js'

/**
 * Three calls: the active instances of the cluster, at most 100 of them, what they have left, and the capacity
 * providers, if the service has any.
 */
export async function readCapacity(scene: Scene, providers: readonly string[]): Promise<CapacityFacts> {
  const isScaling = await readScaling(scene, providers)
  // Where instances are made when they lack, nobody needs to count them.
  return { isScaling, rooms: isScaling === true ? undefined : await readRooms(scene) }
}

async function readScaling(
  { aws, looks }: Scene,
  providers: readonly string[],
): Promise<boolean | undefined> {
  if (providers.length === 0) return false
  const [client, { DescribeCapacityProvidersCommand }] = await Promise.all([
    aws.ecs(),
    import('@slipway/aws/sdk/ecs'),
  ])
  const command = new DescribeCapacityProvidersCommand({ capacityProviders: [...providers] })
  const answer = await looks.look('capacity', 'the capacity providers', (options) =>
    client.send(command, options),
  )
  return answer?.capacityProviders?.some(
    ({ autoScalingGroupProvider, managedInstancesProvider }) =>
      managedInstancesProvider !== undefined ||
      autoScalingGroupProvider?.managedScaling?.status === 'ENABLED',
  )
}

async function readRooms({ aws, looks, cluster }: Scene): Promise<readonly Room[] | undefined> {
  const [client, { DescribeContainerInstancesCommand, ListContainerInstancesCommand }] = await Promise.all([
    aws.ecs(),
    import('@slipway/aws/sdk/ecs'),
  ])
  const list = new ListContainerInstancesCommand({ cluster, status: 'ACTIVE', maxResults: 100 })
  const listed = await looks.look('capacity', 'the container instances', (options) =>
    client.send(list, options),
  )
  if (listed === undefined) return undefined
  const { containerInstanceArns: arns = [] } = listed
  if (arns.length === 0) return []
  const describe = new DescribeContainerInstancesCommand({ cluster, containerInstances: arns })
  const answer = await looks.look('capacity', 'the container instances', (options) =>
    client.send(describe, options),
  )
  return answer?.containerInstances?.filter(({ agentConnected }) => agentConnected !== false).map(roomOf)
}

function roomOf({ remainingResources = [] }: ContainerInstance): Room {
  const of = (name: string): (typeof remainingResources)[number] | undefined =>
    remainingResources.find((resource) => resource.name === name)
  return {
    cpu: of('CPU')?.integerValue ?? 0,
    memory: of('MEMORY')?.integerValue ?? 0,
    ports: (of('PORTS')?.stringSetValue ?? []).map(Number),
  }
}
