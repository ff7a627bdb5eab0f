import type { World } from '../../world.js'
import type { ContainerDefinition } from '../container.js'
import type { TaskToRun } from '../task-runtime.js'

const nanosecondsPerMs = 1_000_000
const mebibyte = 1024 ** 2

interface Surroundings {
  readonly task: TaskToRun
  readonly world: Pick<World, 'region'>
  readonly labels: Readonly<Record<string, string>>
  /** Of the machine: more cannot be asked for. */
  readonly cpus: number
  /** The container whose network those of the task share, as in awsvpc mode; undefined where there is but one. */
  readonly networkOf: string | undefined
}

/** The body that creates the container that holds the network of a task of several. */
export function networkRequest(
  image: string,
  { task, labels }: Pick<Surroundings, 'task' | 'labels'>,
): object {
  const { ExposedPorts, PortBindings } = published(task)
  return {
    Image: image,
    Labels: { ...labels, 'slipway-local-aws.task': task.id },
    ExposedPorts,
    HostConfig: { PortBindings },
  }
}

/** The body that creates a container of a task. */
export function containerRequest(container: ContainerDefinition, around: Surroundings): object {
  const { task, world, labels, cpus, networkOf } = around
  const environment = { AWS_REGION: world.region, AWS_DEFAULT_REGION: world.region, ...container.environment }
  const units = container.cpu || task.cpu
  const memory = container.memory ?? task.memory
  const { ExposedPorts, PortBindings } = published(task)
  return {
    Image: container.image,
    Env: Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    ...(container.command && { Cmd: container.command }),
    ...(container.entryPoint && { Entrypoint: container.entryPoint }),
    ...(container.user !== undefined && { User: container.user }),
    ...(container.workingDirectory !== undefined && { WorkingDir: container.workingDirectory }),
    ...(container.healthCheck && { Healthcheck: healthCheckOf(container.healthCheck) }),
    Labels: { ...labels, 'slipway-local-aws.task': task.id, 'slipway-local-aws.container': container.name },
    ...(networkOf === undefined && { ExposedPorts }),
    HostConfig: {
      ...(networkOf === undefined ? { PortBindings } : { NetworkMode: `container:${networkOf}` }),
      ...(units && { NanoCpus: Math.min(units / 1024, cpus) * 1e9 }),
      ...(memory !== undefined && { Memory: memory * mebibyte, MemorySwap: memory * mebibyte }),
    },
  }
}

/** All ports of the task, on loopback, at numbers that are free. */
function published({ containers }: TaskToRun): {
  readonly ExposedPorts: object
  readonly PortBindings: object
} {
  const ports = containers
    .flatMap((each) => each.ports)
    .map(({ containerPort, protocol }) => `${containerPort}/${protocol}`)
  return {
    ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])),
    PortBindings: Object.fromEntries(ports.map((port) => [port, [{ HostIp: '127.0.0.1', HostPort: '' }]])),
  }
}

function healthCheckOf(check: NonNullable<ContainerDefinition['healthCheck']>): object {
  return {
    Test: check.command,
    Interval: check.intervalMs * nanosecondsPerMs,
    Timeout: check.timeoutMs * nanosecondsPerMs,
    Retries: check.retries,
    StartPeriod: check.startPeriodMs * nanosecondsPerMs,
  }
}
