import type { InputFault } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, textMember, type Json, type JsonObject } from '../document/json.js'
import { changeContainer } from './change-container.js'
import { inputsOf, type DefinitionChanges } from './changes.js'
import { patchDefinition } from './merge-patch.js'

export interface Applied {
  readonly definition: JsonObject
  readonly notices: readonly string[]
  /** What does not fit the definition; the definition is not to be used then. */
  readonly faults: readonly InputFault[]
}

/** Puts the changes of the inputs into a definition, wherever it comes from. */
export function applyChanges(definition: JsonObject, changes: DefinitionChanges): Applied {
  const patched = changes.patch === undefined ? definition : patchDefinition(definition, changes.patch)
  const containers = containersOf(patched)
  const names = containers.map((container) => textMember(container, 'name'))
  const own = inputsOf(changes.own)
  const target = changes.container ?? (names.length === 1 ? names[0] : undefined)
  const faults = [
    ...checkTarget(changes, names, own),
    ...[...changes.images.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => unknownContainer('images', `names the container ${JSON.stringify(name)}`, names)),
    ...checkTwice(changes, target),
  ]
  const notices: string[] = []
  const changed = containers.map((container) => {
    const image = changes.images.get(textMember(container, 'name'))
    const withImage = image === undefined ? container : { ...container, image }
    if (container.name !== target || own.length === 0) return withImage
    const result = changeContainer(withImage, changes.own)
    notices.push(...result.notices)
    return result.container
  })
  return {
    definition: { ...patched, ...taskChanges(changes), containerDefinitions: changed },
    notices,
    faults: [...faults, ...(faults.length > 0 ? [] : checkImages(changed))],
  }
}

function containersOf(definition: JsonObject): readonly JsonObject[] {
  const list: Json | undefined = definition.containerDefinitions
  return isJsonArray(list) ? list.filter(isJsonObject) : []
}

function checkTarget(
  { container }: DefinitionChanges,
  names: readonly string[],
  own: readonly string[],
): readonly InputFault[] {
  if (container !== undefined) {
    if (!names.includes(container)) {
      return [unknownContainer('container-name', `is ${JSON.stringify(container)}`, names)]
    }
    if (own.length > 0) return []
    const problem =
      'is empty, and container-name says which container gets it (did the step that builds it run?)'
    return [{ input: 'image', problem }]
  }
  if (own.length === 0 || names.length === 1) return []
  return [
    {
      input: 'container-name',
      problem: `is required with ${own.join(', ')}, as the task definition has ${names.length} containers`,
      accepts: containerNames(names),
    },
  ]
}

function checkTwice({ images, own }: DefinitionChanges, target: string | undefined): readonly InputFault[] {
  if (own.image === undefined || target === undefined || !images.has(target)) return []
  return [{ input: 'images', problem: `names the container ${JSON.stringify(target)}, which image is for` }]
}

function unknownContainer(input: string, what: string, names: readonly string[]): InputFault {
  return {
    input,
    problem: `${what}, which the task definition does not have`,
    accepts: containerNames(names),
  }
}

function containerNames(names: readonly string[]): string {
  return `the name of a container in the task definition: ${names.join(', ')}`
}

function checkImages(containers: readonly JsonObject[]): readonly InputFault[] {
  return containers
    .filter(({ image }) => typeof image !== 'string' || image === '')
    .map(({ name }) => ({
      input: 'task-definition',
      problem: `gives the container ${JSON.stringify(name)} no image, and neither image nor images does`,
    }))
}

function taskChanges({ cpu, memory, taskRoleArn, executionRoleArn }: DefinitionChanges): JsonObject {
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(taskRoleArn === undefined ? {} : { taskRoleArn }),
    ...(executionRoleArn === undefined ? {} : { executionRoleArn }),
  }
}
