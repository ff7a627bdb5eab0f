import type { Value } from '@slipway/testkit/cloudformation'

const numbers: ReadonlySet<string> = new Set(['ContainerPort'])

/**
 * Properties of a template as the input of the service's API, which has the same members by names that begin small.
 * What comes of a parameter is a text there, and of some members a number here.
 */
export function apiInput(value: Value): unknown {
  if (Array.isArray(value)) return (value as readonly Value[]).map(apiInput)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      numbers.has(name) ? Number(member) : apiInput(member),
    ]),
  )
}
