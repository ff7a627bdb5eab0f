import type { Json } from '../json-service.js'
import { boolean, number, record, records, text, texts } from './members.js'

/** A container as a task definition describes it, as far as running it needs. */
export interface ContainerDefinition {
  readonly name: string
  readonly image: string
  readonly essential: boolean
  readonly environment: Readonly<Record<string, string>>
  readonly command?: readonly string[]
  readonly entryPoint?: readonly string[]
  readonly user?: string
  readonly workingDirectory?: string
  /** CPU units: 1024 are one virtual CPU; 0 when it has no share of its own. */
  readonly cpu: number
  /** Hard limit in MiB. */
  readonly memory?: number
  readonly ports: readonly { readonly containerPort: number; readonly protocol: string }[]
  readonly log?: { readonly group: string; readonly streamPrefix: string; readonly region?: string }
  readonly stopTimeoutMs: number
  readonly healthCheck?: HealthCheck
}

export interface HealthCheck {
  readonly command: readonly string[]
  readonly intervalMs: number
  readonly timeoutMs: number
  readonly retries: number
  readonly startPeriodMs: number
}

/** A change that RunTask makes to one container. */
export interface ContainerOverride {
  readonly name?: string
  readonly command?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/** Defaults are ECS's. Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
export function readContainer(definition: Json): ContainerDefinition {
  const command = texts(definition, 'command')
  const entryPoint = texts(definition, 'entryPoint')
  const memory = number(definition, 'memory')
  const user = text(definition, 'user')
  const workingDirectory = text(definition, 'workingDirectory')
  const log = readLog(record(definition, 'logConfiguration'))
  const healthCheck = readHealthCheck(record(definition, 'healthCheck'))
  return {
    name: text(definition, 'name') ?? '',
    image: text(definition, 'image') ?? '',
    essential: boolean(definition, 'essential') ?? true,
    environment: readEnvironment(definition),
    ...(command.length > 0 && { command }),
    ...(entryPoint.length > 0 && { entryPoint }),
    ...(user !== undefined && { user }),
    ...(workingDirectory !== undefined && { workingDirectory }),
    cpu: number(definition, 'cpu') ?? 0,
    ...(memory !== undefined && { memory }),
    ports: records(definition, 'portMappings').map((mapping) => ({
      containerPort: number(mapping, 'containerPort') ?? 0,
      protocol: text(mapping, 'protocol') ?? 'tcp',
    })),
    ...(log && { log }),
    stopTimeoutMs: (number(definition, 'stopTimeout') ?? 30) * 1000,
    ...(healthCheck && { healthCheck }),
  }
}

export function readContainerOverride(override: Json): ContainerOverride {
  const name = text(override, 'name')
  const command = texts(override, 'command')
  return {
    ...(name !== undefined && { name }),
    ...(command.length > 0 && { command }),
    environment: readEnvironment(override),
  }
}

export function overrideContainer(
  container: ContainerDefinition,
  overrides: readonly ContainerOverride[],
): ContainerDefinition {
  const override = overrides.find(({ name }) => name === container.name)
  if (override === undefined) return container
  return {
    ...container,
    ...(override.command && { command: override.command }),
    environment: { ...container.environment, ...override.environment },
  }
}

function readEnvironment(definition: Json): Readonly<Record<string, string>> {
  return Object.fromEntries(
    records(definition, 'environment').map((pair) => [text(pair, 'name') ?? '', text(pair, 'value') ?? '']),
  )
}

function readLog(configuration: Json | undefined): ContainerDefinition['log'] {
  const options = configuration && record(configuration, 'options')
  if (options === undefined || text(configuration ?? {}, 'logDriver') !== 'awslogs') return undefined
  const region = text(options, 'awslogs-region')
  return {
    group: text(options, 'awslogs-group') ?? '',
    streamPrefix: text(options, 'awslogs-stream-prefix') ?? '',
    ...(region !== undefined && { region }),
  }
}

function readHealthCheck(check: Json | undefined): HealthCheck | undefined {
  if (check === undefined) return undefined
  return {
    command: texts(check, 'command'),
    intervalMs: (number(check, 'interval') ?? 30) * 1000,
    timeoutMs: (number(check, 'timeout') ?? 5) * 1000,
    retries: number(check, 'retries') ?? 3,
    startPeriodMs: (number(check, 'startPeriod') ?? 0) * 1000,
  }
}
