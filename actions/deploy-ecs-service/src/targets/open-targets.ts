import type { ECSClient, Task } from '@aws-sdk/client-ecs'
import type { DeployAws } from '../deploy-aws.js'
import type { Place } from './target.js'
import type { TargetsApi } from './targets-api.js'

/** The tasks of a cluster, and the load balancers that ask them, through the SDK. */
export function openTargets(aws: Pick<DeployAws, 'ecs' | 'elb'>, cluster: string): TargetsApi {
  const instances = new Map<string, string>()
  return {
    async findPlaces(deploymentId, known, abortSignal) {
      const [client, { ListTasksCommand, DescribeTasksCommand }] = await Promise.all([
        aws.ecs(),
        import('@slipway/aws/sdk/ecs'),
      ])
      // ECS takes no other filter beside this one; what it lists without one for it is to run.
      const list = new ListTasksCommand({ cluster, startedBy: deploymentId })
      const { taskArns = [] } = await client.send(list, { abortSignal })
      const unknown = taskArns.filter((arn) => !known.has(arn))
      if (unknown.length === 0) return new Map()
      const describe = new DescribeTasksCommand({ cluster, tasks: unknown })
      const { tasks = [] } = await client.send(describe, { abortSignal })
      await findInstances(client, cluster, tasks, instances, abortSignal)
      const places = tasks.map((task) => [task.taskArn ?? '', placesOf(task, instances)] as const)
      return new Map(places.filter(([, found]) => found.length > 0))
    },
    async describeHealth(group, abortSignal) {
      const [client, { DescribeTargetHealthCommand }] = await Promise.all([
        aws.elb(),
        import('@slipway/aws/sdk/elastic-load-balancing-v2'),
      ])
      const command = new DescribeTargetHealthCommand({ TargetGroupArn: group })
      const { TargetHealthDescriptions = [] } = await client.send(command, { abortSignal })
      return TargetHealthDescriptions.map(({ Target, TargetHealth }) => ({
        group,
        id: Target?.Id ?? '',
        port: Target?.Port ?? 0,
        state: TargetHealth?.State ?? '',
        reason: TargetHealth?.Reason ?? '',
        description: TargetHealth?.Description ?? '',
      }))
    },
  }
}

/** Its own addresses (awsvpc); else the ports of the instance that it has (bridge, host). */
function placesOf(task: Task, instances: ReadonlyMap<string, string>): readonly Place[] {
  const { attachments = [], containers = [], containerInstanceArn = '' } = task
  const own = attachments
    .filter(({ type }) => type === 'ElasticNetworkInterface')
    .flatMap(({ details = [] }) => details)
    .filter(({ name }) => name === 'privateIPv4Address' || name === 'ipv6Address')
    .flatMap(({ value }) => value ?? [])
  if (own.length > 0) return own.map((id) => ({ id, port: undefined }))
  const id = instances.get(containerInstanceArn)
  if (id === undefined) return []
  const bindings = containers.flatMap(({ networkBindings = [] }) => networkBindings)
  return bindings.flatMap(({ hostPort: port }) => (port === undefined ? [] : [{ id, port }]))
}

/** A load balancer knows an instance by the id that EC2 gave it. */
async function findInstances(
  client: ECSClient,
  cluster: string,
  tasks: readonly Task[],
  instances: Map<string, string>,
  abortSignal: AbortSignal,
): Promise<void> {
  const arns = tasks
    .filter(({ containers = [] }) =>
      containers.some(({ networkBindings = [] }) => networkBindings.length > 0),
    )
    .flatMap(({ containerInstanceArn }) => containerInstanceArn ?? [])
    .filter((arn) => !instances.has(arn))
  if (arns.length === 0) return
  const { DescribeContainerInstancesCommand } = await import('@slipway/aws/sdk/ecs')
  const command = new DescribeContainerInstancesCommand({ cluster, containerInstances: [...new Set(arns)] })
  const { containerInstances = [] } = await client.send(command, { abortSignal })
  for (const { containerInstanceArn, ec2InstanceId } of containerInstances) {
    if (containerInstanceArn !== undefined && ec2InstanceId !== undefined) {
      instances.set(containerInstanceArn, ec2InstanceId)
    }
  }
}
