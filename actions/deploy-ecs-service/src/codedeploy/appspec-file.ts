import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { errorCode, type InputReader } from '@slipway/action-kit'
import { DocumentSyntaxError } from '../document-syntax-error.js'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../json.js'
import { parsePositionedJson } from '../positioned-json.js'
import { parsePositionedYaml } from '../positioned-yaml.js'
import type { Positioned } from '../positioned.js'
import { member } from './any-case.js'

/** The AppSpec of the repository. */
export interface AppSpecFile {
  /** As the input names it. */
  readonly path: string
  readonly content: JsonObject
}

const input = 'codedeploy-appspec'
const accepts = 'the path of an AppSpec file, YAML or JSON, from the workspace'

/** Reads the file that the input names. Every fault of it goes to the reader; undefined when there was one, or no file. */
export function readAppSpecFile(reader: InputReader): AppSpecFile | undefined {
  const given = reader.optionalText(input, { accepts })
  if (given === undefined) return undefined
  const file = resolve(reader.workspace, given)
  const inside = relative(reader.workspace, file)
  const path = inside.startsWith('..') || isAbsolute(inside) ? file : inside
  const text = readText(reader, file, given)
  const document = text === undefined ? undefined : parse(reader, text, path)
  return document === undefined ? undefined : check(reader, document, path)
}

function readText(reader: InputReader, file: string, given: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = errorCode(error) ?? String(error)
    const problem =
      reason === 'ENOENT'
        ? `there is no such file (looked for ${file}; is actions/checkout an earlier step?)`
        : `it cannot be read (${reason})`
    reader.fault(input, `names ${JSON.stringify(given)}, and ${problem}`, accepts)
    return undefined
  }
}

function parse(reader: InputReader, text: string, path: string): Positioned | undefined {
  try {
    return parseAppSpec(text)
  } catch (error) {
    if (!(error instanceof DocumentSyntaxError)) throw error
    const { line, column, problem } = error
    reader.fault(
      input,
      `names a file that is neither YAML nor JSON: ${path}:${line}:${column}: ${problem}`,
      accepts,
    )
    return undefined
  }
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
