import type { InputReader } from '@slipway/action-kit'
import { fillTemplate, type Environment } from '../definition/template.js'
import { readDocumentFile } from '../document/document-file.js'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { parsePositioned, type Path, type Positioned } from '../document/positioned.js'
import type { ContainerDefinition, TaskDefinition } from '../ecs/task-definition.js'

/** The task definition of the repository, with where its parts stand in the file. */
export interface TaskDefinitionFile {
  /** Relative to the workspace where it is in it. */
  readonly path: string
  readonly definition: TaskDefinition
  /** The line of a container's image, or of the container when it has none. */
  lineOf(container: string): number
  /** A number or a word of the definition as it is written: `1.10`, which is a version and not 1.1. */
  readonly textOf: (...path: Path) => string | undefined
}

export interface FileOptions {
  /** Given: `${NAME}` in the file is replaced from it. */
  readonly template?: Environment | undefined
}

const input = 'task-definition'
const accepts =
  'the path of a JSON or YAML file, from the workspace: the input of RegisterTaskDefinition; or a family, family:revision or ARN'

/** Reads the file `given`. Every fault of it goes to the reader; undefined when there was one. */
export function readTaskDefinitionFile(
  reader: InputReader,
  given: string,
  { template }: FileOptions = {},
): TaskDefinitionFile | undefined {
  const placeholders = template !== undefined
  const parse = (text: string, path: string): Positioned => parsePositioned(text, path, { placeholders })
  const file = readDocumentFile(reader, input, given, { accepts, parse })
  const document = file && fill(reader, file.document, file.path, template)
  return document && check(reader, document, file.path)
}

function fill(
  reader: InputReader,
  written: Positioned,
  path: string,
  template: Environment | undefined,
): Positioned | undefined {
  if (template === undefined) return written
  const { value, faults } = fillTemplate(written.value, template)
  for (const { path: at, problem } of faults) {
    reader.fault(
      input,
      `names a template that cannot be filled: ${path}:${written.lineOf(...at)}: ${problem}`,
    )
  }
  return faults.length > 0 ? undefined : { ...written, value }
}

function check(reader: InputReader, document: Positioned, path: string): TaskDefinitionFile | undefined {
  // `aws ecs describe-task-definition` answers the definition inside an object.
  const wrapped = isJsonObject(document.value) && isJsonObject(document.value.taskDefinition)
  const root = wrapped ? ['taskDefinition'] : []
  const found = unwrap(document.value)
  let faults = 0
  const fault = (problem: string, ...at: Path): void => {
    faults++
    reader.fault(
      input,
      `names a file that is no task definition: ${path}:${document.lineOf(...root, ...at)}: ${problem}`,
    )
  }
  if (!isJsonObject(found)) {
    fault('it holds no object')
    return undefined
  }
  const family = found.family
  if (typeof family !== 'string' || family === '') fault('family is missing')
  const containers = checkContainers(found, fault)
  if (faults > 0 || typeof family !== 'string') return undefined
  return {
    path,
    definition: { ...found, family, containerDefinitions: containers },
    lineOf: (container) => {
      const index = containers.findIndex(({ name }) => name === container)
      return document.lineOf(...root, 'containerDefinitions', Math.max(0, index), 'image')
    },
    textOf: (...at) => document.textOf(...root, ...at),
  }
}

/** The definition itself; what describes it keeps its tags beside it. */
function unwrap(value: Json): Json {
  if (!isJsonObject(value) || !isJsonObject(value.taskDefinition)) return value
  return isJsonArray(value.tags) && value.tags.length > 0
    ? { ...value.taskDefinition, tags: value.tags }
    : value.taskDefinition
}

function checkContainers(
  definition: JsonObject,
  fault: (problem: string, ...at: Path) => void,
): readonly ContainerDefinition[] {
  const list: Json | undefined = definition.containerDefinitions
  if (!isJsonArray(list) || list.length === 0) {
    fault('containerDefinitions is no list of at least one container', 'containerDefinitions')
    return []
  }
  const containers: ContainerDefinition[] = []
  for (const [index, container] of list.entries()) {
    const name = isJsonObject(container) ? container.name : undefined
    if (!isJsonObject(container)) fault('a container is no object', 'containerDefinitions', index)
    else if (typeof name !== 'string' || name === '')
      fault('a container has no name', 'containerDefinitions', index)
    else if (containers.some((other) => other.name === name))
      fault(`a second container is called ${JSON.stringify(name)}`, 'containerDefinitions', index, 'name')
    else containers.push({ ...container, name })
  }
  return containers
}
