import { enumerate, error, warning, type Problem } from './problem.js'
import type { LoadBalancer } from './service-settings.js'
import type { Container, Task } from './task.js'

/** What Elastic Load Balancing says of a target group. */
export interface TargetGroup {
  readonly name: string
  readonly targetType: string
  readonly vpc: string | undefined
  readonly isAttached: boolean
  /** `traffic-port`, or a number. */
  readonly healthCheckPort: string
  readonly healthCheckPath: string | undefined
  readonly isHttp: boolean
}

/** By ARN; a group that could not be looked at is not in it. */
export type TargetGroups = ReadonlyMap<string, TargetGroup | 'missing'>

/** Whether the container and the port that a load balancer sends to are there. Needs no look at AWS. */
export function judgeMappings(
  { containers }: Task,
  loadBalancers: readonly LoadBalancer[],
): readonly Problem[] {
  return loadBalancers.flatMap(({ container: name, port }) => {
    const names = containers.map((container) => container.name)
    const container = containers.find((candidate) => candidate.name === name)
    if (container === undefined) {
      return error(
        `The load balancer of the service sends to container ${name ?? ''}, which the task definition does not have`,
        `Its containers are ${enumerate(names)}. Name the container so, or change loadBalancers of the service.`,
      )
    }
    if (port === undefined || hasPort(container, port)) return []
    const ports = container.ports.flatMap(
      ({ containerPort, range }) => containerPort ?? range?.join('-') ?? [],
    )
    const given = ports.length === 0 ? 'none' : ports.join(', ')
    return error(
      `The load balancer of the service sends to port ${port} of container ${container.name}, which does not have it (it has ${given})`,
      `Add { "containerPort": ${port} } to portMappings of the container, or change loadBalancers of the service.`,
      container.name,
    )
  })
}

/** @param vpcs of the service's subnets, where they are known */
export function judgeTargetGroups(
  task: Task,
  loadBalancers: readonly LoadBalancer[],
  groups: TargetGroups,
  vpcs: readonly string[],
): readonly Problem[] {
  return loadBalancers.flatMap((balancer) =>
    [balancer.targetGroup, balancer.alternate].flatMap((arn) => {
      const group = arn === undefined ? undefined : groups.get(arn)
      if (group === undefined) return []
      if (group === 'missing') {
        return error(
          `The target group ${arn ?? ''} does not exist`,
          'Correct loadBalancers of the service, or create the target group again; a deleted one does not come back with its name.',
        )
      }
      return judgeGroup(task, balancer, group, vpcs)
    }),
  )
}

function judgeGroup(
  task: Task,
  { container, port }: LoadBalancer,
  group: TargetGroup,
  vpcs: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = []
  const wanted = task.networkMode === 'awsvpc' ? 'ip' : 'instance'
  if (group.targetType !== wanted) {
    problems.push(
      error(
        `The target group ${group.name} is of the type ${group.targetType}, and the network mode ${task.networkMode ?? 'bridge'} needs ${wanted}`,
        `A target group's type cannot be changed: create one of the type ${wanted} and have the service use it.`,
      ),
    )
  }
  if (group.vpc !== undefined && vpcs.length > 0 && !vpcs.includes(group.vpc)) {
    problems.push(
      error(
        `The target group ${group.name} is in ${group.vpc}, and the subnets of the service are in ${vpcs.join(', ')}`,
        'Use a target group and subnets of the same VPC.',
      ),
    )
  }
  if (!group.isAttached) {
    problems.push(
      warning(
        `No load balancer sends to the target group ${group.name}`,
        'Add it to a listener or a rule. ECS refuses to create a service with such a group, and nobody reaches its tasks.',
      ),
    )
  }
  return [...problems, ...judgeHealthCheck(task, { container, port }, group)]
}

function judgeHealthCheck(
  { containers, networkMode }: Task,
  { container, port }: Pick<LoadBalancer, 'container' | 'port'>,
  group: TargetGroup,
): readonly Problem[] {
  const problems: Problem[] = []
  const checked = Number(group.healthCheckPort)
  // Where the host's port is chosen at the start, a fixed one for the check can be right for other reasons only.
  const isThere =
    networkMode === 'awsvpc'
      ? containers.some((candidate) => hasPort(candidate, checked))
      : containers.some(({ ports }) => ports.some(({ hostPort }) => hostPort === checked))
  if (group.healthCheckPort !== 'traffic-port' && !isThere) {
    problems.push(
      warning(
        `The target group ${group.name} checks the health at port ${group.healthCheckPort}, which no container of the task has`,
        `Set its health check port to traffic-port (the port that gets the traffic, ${port ?? 'as registered'}), or add the port to a container's portMappings.`,
        container,
      ),
    )
  }
  const path = group.healthCheckPath
  if (group.isHttp && path !== undefined && !/^\/[^\s#]*$/.test(path)) {
    problems.push(
      warning(
        `The target group ${group.name} checks the health at the path ${JSON.stringify(path)}`,
        'A path begins with a slash and has no spaces: set it to one that answers with the codes of its matcher.',
        container,
      ),
    )
  }
  return problems
}

function hasPort({ ports }: Container, port: number): boolean {
  return ports.some(
    ({ containerPort, range }) =>
      containerPort === port || (range !== undefined && range[0] <= port && port <= range[1]),
  )
}
