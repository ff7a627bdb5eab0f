import type { TaskDefinition } from '../ecs/task-definition.js'
import { list, member, number, text, texts } from './members.js'

/** A task definition as far as the checks depend on it. */
export interface Task {
  readonly networkMode: string | undefined
  /** CPU units; undefined when the task has no size, `NaN` when it cannot be read. */
  readonly cpu: number | undefined
  /** MiB; undefined when the task has no size, `NaN` when it cannot be read. */
  readonly memory: number | undefined
  readonly requires: readonly string[]
  /** `X86_64`, `ARM64` */
  readonly architecture: string | undefined
  /** `LINUX`, `WINDOWS_SERVER_2022_CORE`, … */
  readonly operatingSystem: string | undefined
  /** A role's name or ARN. */
  readonly executionRole: string | undefined
  /** A role's name or ARN. */
  readonly taskRole: string | undefined
  readonly volumes: readonly Volume[]
  readonly containers: readonly Container[]
}

export interface Volume {
  readonly name: string
  readonly isConfiguredAtLaunch: boolean
  /** Of a volume in EFS: the file system's id, if it is named. */
  readonly efs: { readonly fileSystem: string | undefined; readonly needsEncryption: boolean } | undefined
}

export interface Container {
  readonly name: string
  readonly image: string | undefined
  readonly isEssential: boolean
  readonly cpu: number
  /** The hard limit, in MiB. */
  readonly memory: number | undefined
  /** What is kept free for it, in MiB. */
  readonly memoryReservation: number | undefined
  readonly ports: readonly Port[]
  /** What the execution role reads: secrets, options of the log driver, the registry's login. */
  readonly secrets: readonly SecretUse[]
  readonly log: { readonly driver: string | undefined; readonly options: unknown } | undefined
  readonly isLogRouter: boolean
  /** Names of volumes. */
  readonly mounts: readonly string[]
  /** Names of containers, from dependsOn, links and volumesFrom. */
  readonly needs: readonly string[]
}

export interface Port {
  readonly name: string | undefined
  readonly containerPort: number | undefined
  /** `[8000, 8010]`, both ends included. */
  readonly range: readonly [number, number] | undefined
  readonly hostPort: number | undefined
}

export interface SecretUse {
  readonly valueFrom: string
  /** A registry's login is in Secrets Manager, also by its name alone; everything else with a name is a parameter. */
  readonly isRegistryLogin: boolean
}

export function readTask(definition: TaskDefinition): Task {
  const platform = member(definition, 'runtimePlatform')
  return {
    networkMode: text(definition, 'networkMode'),
    cpu: readSize(member(definition, 'cpu'), /^([\d.]+) ?vcpu$/i),
    memory: readSize(member(definition, 'memory'), /^([\d.]+) ?gb$/i),
    requires: texts(definition, 'requiresCompatibilities'),
    architecture: text(platform, 'cpuArchitecture'),
    operatingSystem: text(platform, 'operatingSystemFamily'),
    executionRole: text(definition, 'executionRoleArn'),
    taskRole: text(definition, 'taskRoleArn'),
    volumes: list(definition, 'volumes').map(readVolume),
    containers: definition.containerDefinitions.map(readContainer),
  }
}

/** CPU units or MiB: `256`, `"512"`, `.25 vCPU`, `0.5 GB`. */
function readSize(value: unknown, inLargeUnit: RegExp): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const large = inLargeUnit.exec(value.trim())?.[1]
  return large === undefined ? Number(value) : Number(large) * 1024
}

function readVolume(volume: unknown): Volume {
  const efs = member(volume, 'efsVolumeConfiguration')
  const authorization = member(efs, 'authorizationConfig')
  return {
    name: text(volume, 'name') ?? '',
    isConfiguredAtLaunch: member(volume, 'configuredAtLaunch') === true,
    efs:
      efs === undefined
        ? undefined
        : {
            fileSystem: text(efs, 'fileSystemId'),
            needsEncryption:
              text(efs, 'transitEncryption') !== 'ENABLED' &&
              (text(authorization, 'iam') === 'ENABLED' ||
                text(authorization, 'accessPointId') !== undefined),
          },
  }
}

function readContainer(container: unknown): Container {
  const log = member(container, 'logConfiguration')
  const login = text(member(container, 'repositoryCredentials'), 'credentialsParameter')
  const uses = [...list(container, 'secrets'), ...list(log, 'secretOptions')].flatMap(
    (secret) => text(secret, 'valueFrom') ?? [],
  )
  return {
    name: text(container, 'name') ?? '',
    image: text(container, 'image'),
    isEssential: member(container, 'essential') !== false,
    cpu: number(container, 'cpu') ?? 0,
    memory: number(container, 'memory'),
    memoryReservation: number(container, 'memoryReservation'),
    ports: list(container, 'portMappings').map(readPort),
    secrets: [
      ...uses.map((valueFrom) => ({ valueFrom, isRegistryLogin: false })),
      ...(login === undefined ? [] : [{ valueFrom: login, isRegistryLogin: true }]),
    ],
    log: log === undefined ? undefined : { driver: text(log, 'logDriver'), options: member(log, 'options') },
    isLogRouter: member(container, 'firelensConfiguration') !== undefined,
    mounts: list(container, 'mountPoints').flatMap((mount) => text(mount, 'sourceVolume') ?? []),
    needs: [
      ...list(container, 'dependsOn').flatMap((on) => text(on, 'containerName') ?? []),
      ...list(container, 'volumesFrom').flatMap((from) => text(from, 'sourceContainer') ?? []),
      ...texts(container, 'links').flatMap((link) => link.split(':')[0] ?? []),
    ],
  }
}

function readPort(port: unknown): Port {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(text(port, 'containerPortRange') ?? '') ?? []
  return {
    name: text(port, 'name'),
    containerPort: number(port, 'containerPort'),
    range: first === undefined || last === undefined ? undefined : [Number(first), Number(last)],
    hostPort: number(port, 'hostPort'),
  }
}
