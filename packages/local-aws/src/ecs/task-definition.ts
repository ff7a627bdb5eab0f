import type { Json } from '../json-service.js'
import { AwsError, type Caller } from '../service.js'
import type { World } from '../world.js'
import { readContainer, type ContainerDefinition } from './container.js'
import { checkTaskDefinition } from './check-task-definition.js'
import { fillDefaults } from './described-definition.js'
import { records, required, text, timestamp, without } from './members.js'
import { lastPart, taskDefinitionArn } from './names.js'

/** One revision of a family. */
export interface TaskDefinition {
  readonly arn: string
  readonly family: string
  readonly revision: number
  /** What was registered, whole: members that are newer than this code included. */
  readonly registered: Json
  readonly containers: readonly ContainerDefinition[]
  readonly registeredAt: number
  readonly registeredBy: string
  deregisteredAt?: number
  status: 'ACTIVE' | 'INACTIVE'
}

/** The account's task definitions; a revision's number is never given twice. */
export class TaskDefinitions {
  readonly #families = new Map<string, TaskDefinition[]>()

  constructor(private readonly world: World) {}

  /** @throws AwsError ClientException with what is wrong */
  register(input: Json, caller: Caller): TaskDefinition {
    checkTaskDefinition(input)
    const family = required(input, 'family')
    const revisions = this.#families.get(family) ?? []
    const made: TaskDefinition = {
      arn: taskDefinitionArn(this.world, family, revisions.length + 1),
      family,
      revision: revisions.length + 1,
      registered: without(input, 'tags'),
      containers: records(input, 'containerDefinitions').map(readContainer),
      registeredAt: this.world.time.now(),
      registeredBy: caller.principal.arn,
      status: 'ACTIVE',
    }
    this.#families.set(family, [...revisions, made])
    return made
  }

  /**
   * @param reference a family (its latest active revision), `family:revision` or an ARN
   * @returns undefined when there is none
   */
  find(reference: string): TaskDefinition | undefined {
    const [family = '', revision] = lastPart(reference).split(':')
    const revisions = this.#families.get(family) ?? []
    if (revision === undefined) return revisions.findLast(({ status }) => status === 'ACTIVE')
    return revisions.find((definition) => String(definition.revision) === revision)
  }

  /** @throws AwsError ClientException */
  describe(reference: string): TaskDefinition {
    const found = this.find(reference)
    if (found === undefined) throw new AwsError('ClientException', 'Unable to describe task definition.')
    return found
  }

  /** What a service or a task may be started from. @throws AwsError */
  usable(reference: string): TaskDefinition {
    const found = this.find(reference)
    if (found === undefined) throw new AwsError('ClientException', 'TaskDefinition not found.')
    if (found.status === 'ACTIVE') return found
    throw new AwsError('ClientException', 'TaskDefinition is inactive')
  }

  deregister(reference: string): TaskDefinition {
    if (!lastPart(reference).includes(':')) {
      throw new AwsError('InvalidParameterException', `Invalid revision number. Number: ${reference}`)
    }
    const found = this.find(reference)
    if (found === undefined) {
      throw new AwsError('ClientException', 'The specified task definition does not exist.')
    }
    found.status = 'INACTIVE'
    found.deregisteredAt ??= this.world.time.now()
    return found
  }

  /** In order of family and revision. */
  list(filter: { family?: string; status: string }): readonly TaskDefinition[] {
    return [...this.#families]
      .filter(([family]) => filter.family === undefined || family === filter.family)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, revisions]) => revisions)
      .filter(({ status }) => status === filter.status)
  }
}

/** As DescribeTaskDefinition gives it. */
export function describeTaskDefinition(definition: TaskDefinition): Json {
  const { registered } = definition
  return {
    ...fillDefaults(registered),
    taskDefinitionArn: definition.arn,
    revision: definition.revision,
    status: definition.status,
    requiresAttributes: [],
    compatibilities: text(registered, 'networkMode') === 'awsvpc' ? ['EC2', 'FARGATE'] : ['EC2'],
    registeredAt: timestamp(definition.registeredAt),
    registeredBy: definition.registeredBy,
    ...(definition.deregisteredAt !== undefined && {
      deregisteredAt: timestamp(definition.deregisteredAt),
    }),
  }
}
