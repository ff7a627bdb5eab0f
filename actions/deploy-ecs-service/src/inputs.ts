import type { InputReader } from '@slipway/action-kit'
import { readAwsInputs, type AwsInputs } from '@slipway/aws'
import { readTaskDefinitionFile, type TaskDefinitionFile } from './task-definition-file.js'
import type { ImageChange, TaskDefinition } from './task-definition.js'

/** Everything that the step was given, checked. */
export interface Inputs {
  readonly aws: AwsInputs
  /** Name or ARN. */
  readonly cluster: string
  /** Name or ARN. */
  readonly service: string
  readonly file: TaskDefinitionFile
  /** Without it the file is deployed as it is. */
  readonly change: ImageChange | undefined
  readonly waitMs: number
}

export function readInputs(reader: InputReader): Inputs {
  const aws = readAwsInputs(reader)
  const cluster = reader.text('cluster', {
    default: 'default',
    matches: /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:cluster\/)?[\w-]{1,255}$/,
    accepts: 'the name or ARN of a cluster',
  })
  const service = reader.text('service', {
    required: true,
    matches: /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:service\/([\w-]+\/)?)?[\w-]{1,255}$/,
    accepts: 'the name or ARN of a service',
  })
  const file = readTaskDefinitionFile(reader)
  const container = reader.optionalText('container-name', {
    accepts: 'the name of the container in the task definition that gets the image',
  })
  const image = reader.optionalText('image', {
    matches: /^[\w.-]+(:\d+)?(\/[\w.-]+)*(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?$/,
    accepts: 'an image reference, best by digest: <registry>/<repository>@sha256:<digest>',
  })
  const minutes = reader.integer('wait-for-minutes', {
    default: 30,
    min: 1,
    max: 360,
    accepts: 'a number of minutes from 1 to 360',
  })
  const change = file === undefined ? undefined : readChange(reader, file.definition, container, image)
  return { aws, cluster, service, file: file ?? nothing, change, waitMs: minutes * 60_000 }
}

// Never deployed: the fault behind it ends the step before anything else happens.
const nothing: TaskDefinitionFile = {
  path: '',
  definition: { family: '', containerDefinitions: [] },
  lineOf: () => 1,
}

function readChange(
  reader: InputReader,
  definition: TaskDefinition,
  container: string | undefined,
  image: string | undefined,
): ImageChange | undefined {
  const names = definition.containerDefinitions.map(({ name }) => name)
  const accepts = `the name of a container in the task definition: ${names.join(', ')}`
  if (container !== undefined && !names.includes(container)) {
    reader.fault(
      'container-name',
      `is ${JSON.stringify(container)}, which the task definition does not have`,
      accepts,
    )
  }
  if (image === undefined) {
    if (container !== undefined) {
      reader.fault(
        'image',
        'is empty, and container-name says which container gets it (did the step that builds it run?)',
      )
    }
    checkImages(reader, definition)
    return undefined
  }
  const [only, ...others] = names
  if (container === undefined && others.length > 0) {
    reader.fault(
      'container-name',
      `is required with image, as the task definition has ${names.length} containers`,
      accepts,
    )
  }
  const target = container ?? only ?? ''
  if (names.includes(target) && (container !== undefined || others.length === 0)) {
    checkImages(reader, definition, target)
  }
  return { container: target, image }
}

/** Every container but the one that gets an image now has to bring its own. */
function checkImages(reader: InputReader, definition: TaskDefinition, target?: string): void {
  for (const { name, image } of definition.containerDefinitions) {
    if (name !== target && (typeof image !== 'string' || image === '')) {
      reader.fault('task-definition', `names a file whose container ${JSON.stringify(name)} has no image`)
    }
  }
}
