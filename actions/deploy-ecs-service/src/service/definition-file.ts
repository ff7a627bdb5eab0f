import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { errorCode, type InputReader } from '@slipway/action-kit'
import { DocumentSyntaxError } from '../document-syntax-error.js'
import { isJsonArray, isJsonObject, type JsonObject } from '../json.js'
import { languageOf, parsePositioned, type Path, type Positioned } from '../positioned.js'
import { lastPart, readTarget } from '../target.js'
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
  const file = resolve(reader.workspace, given)
  const inside = relative(reader.workspace, file)
  const path = inside.startsWith('..') || isAbsolute(inside) ? file : inside
  const text = readText(reader, file, given)
  const document = text === undefined ? undefined : parse(reader, text, path)
  return document === undefined ? nothing : readDocument(reader, document, path)
}

function readText(reader: InputReader, file: string, given: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = errorCode(error) ?? String(error)
    const problems: Readonly<Record<string, string>> = {
      ENOENT: `there is no such file (looked for ${file}; is actions/checkout an earlier step?)`,
      EISDIR: 'it is a folder',
    }
    reader.fault(
      input,
      `names ${JSON.stringify(given)}: ${problems[reason] ?? `it cannot be read (${reason})`}`,
    )
    return undefined
  }
}

function parse(reader: InputReader, text: string, path: string): Positioned | undefined {
  try {
    return parsePositioned(text, path)
  } catch (error) {
    if (!(error instanceof DocumentSyntaxError)) throw error
    const where = `${path}:${error.line}:${error.column}`
    reader.fault(input, `names a file that is not ${languageOf(path)}: ${where}: ${error.problem}`)
    return undefined
  }
}

function readDocument(reader: InputReader, document: Positioned, path: string): DefinitionFile {
  const root = rootOf(document)
  const fault = (problem: string, ...at: Path): void =>
    reader.fault(
      input,
      `names a file that is no service definition: ${path}:${document.lineOf(...root, ...at)}: ${problem}`,
    )
  const found = root.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    document.value,
  )
  if (!isJsonObject(found as JsonObject)) {
    fault('it holds no object')
    return nothing
  }
  const definition = Object.fromEntries(
    Object.entries(found as JsonObject).filter(([name, value]) => !isReadOnly(name) && value !== null),
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
function rootOf({ value }: Positioned): Path {
  if (!isJsonObject(value)) return []
  if (isJsonObject(value.service)) return ['service']
  return isJsonArray(value.services) && value.services.length === 1 ? ['services', 0] : []
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
