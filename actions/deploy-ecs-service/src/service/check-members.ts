import { nearestTo } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import type { Path } from '../document/positioned.js'
import { memberKinds, type MemberKind } from './service-members.js'

/** A name this near to a known one is a slip; one that is far from all is a member that ECS has got since. */
const mostEdits = 2

/** The faults that can be told without asking ECS. */
export function checkMembers(definition: JsonObject, fault: (problem: string, ...at: Path) => void): void {
  for (const [name, value] of Object.entries(definition)) {
    const kind = Object.hasOwn(memberKinds, name) ? memberKinds[name] : undefined
    if (kind === undefined) checkName(name, fault)
    else if (!isOfKind(value, kind)) fault(`${name} is no ${kind}`, name)
  }
  findPlaceholders(definition, [], fault)
}

function checkName(name: string, fault: (problem: string, ...at: Path) => void): void {
  const known = Object.keys(memberKinds)
  const [meant] = nearestTo(
    name.toLowerCase(),
    known.map((candidate) => candidate.toLowerCase()),
    mostEdits,
  )
  if (meant === undefined) return
  const spelling = known.find((candidate) => candidate.toLowerCase() === meant) ?? meant
  fault(`${name} is no member of CreateService: probably ${spelling} is meant`, name)
}

function isOfKind(value: Json, kind: MemberKind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'whole number':
      return Number.isInteger(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'object':
      return isJsonObject(value)
    case 'list of objects':
      return isJsonArray(value) && value.every(isJsonObject)
  }
}

/** Templating is the task definition's; here ECS would get the text as it is. */
function findPlaceholders(value: Json, path: Path, fault: (problem: string, ...at: Path) => void): void {
  if (typeof value === 'string') {
    const [found] = /\$\{\w+\}/.exec(value) ?? []
    if (found !== undefined) fault(`${found} is not replaced in a service definition`, ...path)
  } else if (isJsonArray(value)) {
    for (const [index, element] of value.entries()) findPlaceholders(element, [...path, index], fault)
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) findPlaceholders(member, [...path, name], fault)
  }
}
