import { nearestTo } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, textMember, type Json, type JsonObject } from '../document/json.js'
import type { Path } from '../document/positioned.js'
import { model } from './model.js'

/** A member that the model does not know. */
export interface UnknownMember {
  /** `containerDefinitions[app].warpDrive` */
  readonly path: string
  /** A known member of nearly this name, that is not there. */
  readonly meant: string | undefined
}

export interface Fitted {
  readonly definition: JsonObject
  readonly unknown: readonly UnknownMember[]
}

/**
 * Gives members the type that ECS takes: `cpu: 256` of a task is a text, and so is the value of every variable; a port
 * that came out of a template is a number. ECS converts none of it ("NUMBER_VALUE can not be converted to a String").
 * What is unknown stays as it is.
 * @param textOf how a number or a word is written where it comes from, so that `1.10` does not become 1.1
 */
export function fitTypes(definition: JsonObject, textOf: (...path: Path) => string | undefined): Fitted {
  const unknown: UnknownMember[] = []
  const fit = (value: Json, kind: string, path: Path): Json => {
    const [collection, of] = kind.split(' of ')
    if (of !== undefined && collection === 'list') {
      return isJsonArray(value) ? value.map((element, index) => fit(element, of, [...path, index])) : value
    }
    if (of !== undefined) return isJsonObject(value) ? fitMembers(value, path, () => of) : value
    const structure = model[kind]
    if (structure === undefined) return fitScalar(value, kind, path)
    if (!isJsonObject(value)) return value
    return fitMembers(value, path, kindsOf(structure), Object.keys(structure))
  }
  const fitMembers = (
    object: JsonObject,
    path: Path,
    kindOf: (name: string) => string | undefined,
    known: readonly string[] = [],
  ): JsonObject =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => {
        const kind = kindOf(name)
        const inner = [...path, name]
        if (kind === undefined) {
          const meant = nearestTo(name, known, 2).find((candidate) => !Object.hasOwn(object, candidate))
          unknown.push({ path: describePath(inner, definition), meant })
        }
        return [name, fit(value, kind ?? 'any', inner)]
      }),
    )
  const fitScalar = (value: Json, kind: string, path: Path): Json => {
    if (kind === 'text' && (typeof value === 'number' || typeof value === 'boolean')) {
      return writtenAs(value, textOf(...path))
    }
    if (typeof value !== 'string') return value
    if (kind === 'number' && /^-?\d{1,15}$/.test(value)) return Number(value)
    if (kind === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
    return value
  }
  const root = model.RegisterTaskDefinitionRequest ?? {}
  return { definition: fitMembers(definition, [], kindsOf(root), Object.keys(root)), unknown }
}

function kindsOf(structure: Readonly<Record<string, string>>): (name: string) => string | undefined {
  return (name) => (Object.hasOwn(structure, name) ? structure[name] : undefined)
}

/** As it is written, unless a change of the inputs has put another value there. */
function writtenAs(value: number | boolean, text: string | undefined): string {
  const isSame = text !== undefined && (Number(text) === value || text.toLowerCase() === String(value))
  return isSame ? text : String(value)
}

/** Containers are known by their names. */
function describePath(path: Path, definition: JsonObject): string {
  const [list, index, ...inner] = path
  const containers = definition.containerDefinitions
  const container =
    list === 'containerDefinitions' && typeof index === 'number' && isJsonArray(containers)
      ? textMember(containers[index], 'name')
      : ''
  const start = container === '' ? '' : `containerDefinitions[${container}]`
  return (container === '' ? path : inner).reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    start,
  )
}
