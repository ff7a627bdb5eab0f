import type { InputReader } from '@slipway/action-kit'
import { readDocumentFile, type DocumentFile } from '../document/document-file.js'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import type { Path } from '../document/positioned.js'
import { lastPart, readTarget } from '../ecs/target.js'
import { checkMembers } from './check-members.js'
import { isReadOnly } from './service-members.js'

/** What `service-definition` says. */
export interface DefinitionFile {
  /** Members of CreateService, without what the step itself decides: cluster, name, task definition and count. */
  readonly settings: JsonObject
  readonly initialCount: number | undefined
}

const input = 'service-definition'
const accepts = 'the path of a JSON or YAML file, from the workspace: the input of CreateService'
/** What the step itself decides. */
const ofStep = new Set(['clientToken', 'cluster', 'desiredCount', 'serviceName', 'taskDefinition'])
const nothing: DefinitionFile = { settings: {}, initialCount: undefined }

/** Reads the file that the input names. Every fault of it goes to the reader, with its line. */
export function readDefinitionFile(reader: InputReader): DefinitionFile {
  const given = reader.optionalText(input, { accepts })
  if (given === undefined) return nothing
  const file = readDocumentFile(reader, input, given, { accepts })
  return file === undefined ? nothing : readDefinition(reader, file)
}

function readDefinition(reader: InputReader, { document, path }: DocumentFile): DefinitionFile {
  const { root, found } = unwrap(document.value)
  const fault = (problem: string, ...at: Path): void =>
    reader.fault(
      input,
      `names a file that is no service definition: ${path}:${document.lineOf(...root, ...at)}: ${problem}`,
    )
  if (!isJsonObject(found)) {
    fault('it holds no object')
    return nothing
  }
  const definition = Object.fromEntries(
    Object.entries(found).filter(([name, value]) => !isReadOnly(name) && value !== null),
  )
  checkMembers(definition, fault)
  checkTarget(reader, definition, fault)
  const { desiredCount } = definition
  const settings = Object.entries(definition).filter(([name]) => !ofStep.has(name))
  return {
    settings: Object.fromEntries(settings),
    initialCount: typeof desiredCount === 'number' ? desiredCount : undefined,
  }
}

/** `aws ecs describe-services` and `create-service` answer the service inside of an object. */
function unwrap(value: Json): { readonly root: Path; readonly found: Json } {
  if (isJsonObject(value)) {
    const { service, services } = value
    if (isJsonObject(service)) return { root: ['service'], found: service }
    const [only, ...others] = isJsonArray(services) ? services : []
    if (only !== undefined && others.length === 0) return { root: ['services', 0], found: only }
  }
  return { root: [], found: value }
}

/** The inputs say which service it is; a file of another one was meant for something else. */
function checkTarget(
  reader: InputReader,
  definition: JsonObject,
  fault: (problem: string, ...at: Path) => void,
): void {
  const target = readTarget(reader, false)
  for (const [member, name, wanted] of [
    ['serviceName', 'service', target.service],
    ['cluster', 'cluster', target.cluster],
  ] as const) {
    const given = definition[member]
    if (typeof given !== 'string' || wanted === '' || lastPart(given) === lastPart(wanted)) continue
    fault(
      `${member} is ${JSON.stringify(given)}, and the input ${name} is ${JSON.stringify(wanted)}; leave it out, or make them the same`,
      member,
    )
  }
}
