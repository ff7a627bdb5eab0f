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
  /** The container whose network the others of a task share, as in awsvpc mode; undefined for that one itself. */
  readonly networkOf: string | undefined
}

/** The body that creates a container of a task. */
export function containerRequest(container: ContainerDefinition, around: Surroundings): object {
  const { task, world, labels, cpus, networkOf } = around
  const environment = { AWS_REGION: world.region, AWS_DEFAULT_REGION: world.region, ...container.environment }
  const units = container.cpu || task.cpu
  const memory = container.memory ?? task.memory
  const ports = task.containers
    .flatMap((each) => each.ports)
    .map((port) => `${port.containerPort}/${port.protocol}`)
  return {
    Image: container.image,
    Env: Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    ...(container.command && { Cmd: container.command }),
    ...(container.entryPoint && { Entrypoint: container.entryPoint }),
    ...(container.user !== undefined && { User: container.user }),
    ...(container.workingDirectory !== undefined && { WorkingDir: container.workingDirectory }),
    ...(container.healthCheck && { Healthcheck: healthCheckOf(container.healthCheck) }),
    Labels: { ...labels, 'slipway-local-aws.task': task.id, 'slipway-local-aws.container': container.name },
    ...(networkOf === undefined && { ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])) }),
    HostConfig: {
      ...(networkOf === undefined
        ? {
            PortBindings: Object.fromEntries(
              ports.map((port) => [port, [{ HostIp: '127.0.0.1', HostPort: '' }]]),
            ),
          }
        : { NetworkMode: `container:${networkOf}` }),
      ...(units && { NanoCpus: Math.min(units / 1024, cpus) * 1e9 }),
      ...(memory !== undefined && { Memory: memory * mebibyte, MemorySwap: memory * mebibyte }),
    },
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
