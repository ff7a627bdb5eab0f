import { isJsonArray, isJsonObject, textMember, type Json, type JsonObject } from '../document/json.js'
import type { ContainerChanges } from './changes.js'

export interface ChangedContainer {
  readonly container: JsonObject
  readonly notices: readonly string[]
}

/** Puts the changes into a container definition; what they do not name stays as it is. */
export function changeContainer(container: JsonObject, changes: ContainerChanges): ChangedContainer {
  const { container: changed, notices } = changeVariables(container, changes)
  const logConfiguration = changeLog(container.logConfiguration, changes)
  return {
    container: {
      ...changed,
      ...given('image', changes.image),
      ...given(
        'environmentFiles',
        changes.envFiles?.map((value) => ({ value, type: 's3' })),
      ),
      ...given('command', changes.command),
      ...given('entryPoint', changes.entryPoint),
      ...given(
        'dockerLabels',
        changes.dockerLabels.size === 0 ? undefined : merge(container.dockerLabels, changes.dockerLabels),
      ),
      ...given('logConfiguration', logConfiguration),
    },
    notices,
  }
}

function given(member: string, value: Json | undefined): JsonObject {
  return value === undefined ? {} : { [member]: value }
}

function merge(object: Json | undefined, pairs: ReadonlyMap<string, string>): JsonObject {
  return { ...(isJsonObject(object) ? object : {}), ...Object.fromEntries(pairs) }
}

/**
 * ECS refuses a name that is both a variable and a secret ("The secret name must be unique and not shared with any new
 * or existing environment variables"), so the one that is set now takes the other's place.
 */
function changeVariables(container: JsonObject, changes: ContainerChanges): ChangedContainer {
  const { environment, removeEnvironment, replaceEnvironment, secrets } = changes
  const notices: string[] = []
  const name = textMember(container, 'name')
  const isKept =
    (other: ReadonlyMap<string, string>, was: string, is: string) =>
    (variable: string): boolean => {
      if (removeEnvironment.includes(variable) || replaceEnvironment) return false
      if (!other.has(variable)) return true
      notices.push(`${variable} of container ${name} was ${was} and is ${is} now`)
      return false
    }
  const changesVariables = removeEnvironment.length > 0 || replaceEnvironment
  const touchesVariables = environment.size > 0 || secrets.size > 0 || changesVariables
  if (!touchesVariables) return { container, notices }
  return {
    container: {
      ...container,
      ...setNamed(container, 'environment', 'value', environment, isKept(secrets, 'a variable', 'a secret')),
      ...setNamed(container, 'secrets', 'valueFrom', secrets, isKept(environment, 'a secret', 'a variable')),
    },
    notices,
  }
}

/** Entries keep their places; what is new comes behind them. */
function setNamed(
  container: JsonObject,
  list: string,
  member: string,
  values: ReadonlyMap<string, string>,
  isKept: (name: string) => boolean,
): JsonObject {
  const existing = container[list]
  const entries = isJsonArray(existing) ? existing : []
  const nameOf = (entry: Json): string => textMember(entry, 'name')
  const known = new Set(entries.map(nameOf))
  const kept = entries.flatMap((entry) => {
    const value = values.get(nameOf(entry))
    if (value !== undefined && isJsonObject(entry)) return [{ ...entry, [member]: value }]
    return isKept(nameOf(entry)) ? [entry] : []
  })
  const added = [...values].filter(([name]) => !known.has(name))
  const result = [...kept, ...added.map(([name, value]) => ({ name, [member]: value }))]
  return existing === undefined && result.length === 0 ? {} : { [list]: result }
}

/** Another driver's options would be refused: they go with it. */
function changeLog(
  existing: Json | undefined,
  { logDriver, logOptions }: ContainerChanges,
): JsonObject | undefined {
  if (logDriver === undefined && logOptions.size === 0) return undefined
  const before = isJsonObject(existing) ? existing : {}
  const isOther = logDriver !== undefined && before.logDriver !== undefined && before.logDriver !== logDriver
  const base = isOther ? {} : before
  return {
    ...base,
    ...given('logDriver', logDriver),
    ...given('options', logOptions.size === 0 ? undefined : merge(base.options, logOptions)),
  }
}
