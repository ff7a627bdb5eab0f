import type { InputReader } from '@slipway/action-kit'
import { readDocumentFile } from '../document/document-file.js'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { parsePositionedJson } from '../document/positioned-json.js'
import { parsePositionedYaml } from '../document/positioned-yaml.js'
import type { Positioned } from '../document/positioned.js'
import { member } from './any-case.js'

/** The AppSpec of the repository. */
export interface AppSpecFile {
  /** Relative to the workspace where it is in it. */
  readonly path: string
  readonly content: JsonObject
}

const input = 'codedeploy-appspec'
const accepts = 'the path of an AppSpec file, YAML or JSON, from the workspace'

/** Reads the file that the input names. Every fault of it goes to the reader; undefined when there was one, or no file. */
export function readAppSpecFile(reader: InputReader): AppSpecFile | undefined {
  const given = reader.optionalText(input, { accepts })
  if (given === undefined) return undefined
  const isNone = 'neither YAML nor JSON'
  const file = readDocumentFile(reader, input, given, { accepts, parse: parseAppSpec, isNone })
  return file && check(reader, file.document, file.path)
}

/** An AppSpec has either language, whatever its name says. @throws DocumentSyntaxError */
export function parseAppSpec(text: string): Positioned {
  return text.trimStart().startsWith('{') ? parsePositionedJson(text) : parsePositionedYaml(text)
}

/** Only what this action fills in has to be there; CodeDeploy itself judges the rest. */
function check(reader: InputReader, document: Positioned, path: string): AppSpecFile | undefined {
  const root = document.value
  const fault = findFault(document)
  if (fault === undefined && isJsonObject(root)) return { path, content: root }
  const { problem, line } = fault ?? { problem: 'it holds no object', line: 1 }
  reader.fault(input, `names a file that is no AppSpec for ECS: ${path}:${line}: ${problem}`)
  return undefined
}

function findFault(document: Positioned): { problem: string; line: number } | undefined {
  const { value } = document
  const version = isJsonObject(value) ? member(value, 'version') : undefined
  // Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure.html
  if (isJsonObject(value) && Number(version?.value) !== 0) {
    return { problem: 'version is not 0.0', line: document.lineOf(version?.key ?? '') }
  }
  const resources = isJsonObject(value) ? member(value, 'resources') : undefined
  if (resources === undefined || !isJsonArray(resources.value) || resources.value.length === 0) {
    return {
      problem: 'Resources is no list of at least one resource',
      line: document.lineOf(resources?.key ?? ''),
    }
  }
  const wrong = resources.value.findIndex((resource) => !isService(resource))
  if (wrong < 0) return undefined
  return {
    problem: 'a resource is not of the Type AWS::ECS::Service, with Properties',
    line: document.lineOf(resources.key, wrong),
  }
}

function isService(resource: Json): boolean {
  if (!isJsonObject(resource)) return false
  const bodies = Object.values(resource)
  return (
    bodies.length > 0 &&
    bodies.every(
      (body) =>
        isJsonObject(body) &&
        member(body, 'type')?.value === 'AWS::ECS::Service' &&
        isJsonObject(member(body, 'properties')?.value),
    )
  )
}
