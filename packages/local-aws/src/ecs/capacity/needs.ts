import type { Json } from '../../json-service.js'
import { parseCpu, parseMemory } from '../check-task-definition.js'
import { number, record, records, text } from '../members.js'
import type { TaskDefinition } from '../task-definition.js'

/** What a task asks of the container instance that it is placed on. */
export interface Needs {
  /** CPU units */
  readonly cpu: number
  /** MiB */
  readonly memory: number
  /** Fixed host ports; with `awsvpc` there are none. */
  readonly ports: readonly number[]
  /** Attributes with their values: the CPU's architecture, and what placement constraints name. */
  readonly attributes: Readonly<Record<string, string>>
}

export function needsOf({
  registered,
  containers,
}: Pick<TaskDefinition, 'registered' | 'containers'>): Needs {
  const definitions = records(registered, 'containerDefinitions')
  const reserved = definitions.map(
    (container) => number(container, 'memoryReservation') ?? number(container, 'memory') ?? 0,
  )
  return {
    cpu: parseCpu(text(registered, 'cpu')) ?? sum(containers.map(({ cpu }) => cpu)),
    memory: parseMemory(text(registered, 'memory')) ?? sum(reserved),
    ports: text(registered, 'networkMode') === 'awsvpc' ? [] : definitions.flatMap(hostPorts),
    attributes: { ...architecture(registered), ...constraints(registered) },
  }
}

function hostPorts(container: Json): readonly number[] {
  return (
    records(container, 'portMappings')
      .map((mapping) => number(mapping, 'hostPort') ?? 0)
      // 0 is a port that the instance chooses.
      .filter((port) => port !== 0)
  )
}

function architecture(registered: Json): Readonly<Record<string, string>> {
  const wanted = text(record(registered, 'runtimePlatform') ?? {}, 'cpuArchitecture')
  return wanted === undefined ? {} : { 'ecs.cpu-architecture': wanted === 'ARM64' ? 'arm64' : 'x86_64' }
}

/** `memberOf` with `attribute:<name> == <value>`, the form of the cluster query language that is understood here. */
function constraints(registered: Json): Readonly<Record<string, string>> {
  const found = records(registered, 'placementConstraints').flatMap((constraint) => {
    const match = /^attribute:([\w./-]+) *={1,2} *([\w./-]+)$/.exec(text(constraint, 'expression') ?? '')
    return match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const]
  })
  return Object.fromEntries(found)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
