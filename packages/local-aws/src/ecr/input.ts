import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'

/** A member that has to be there. @throws AwsError InvalidParameterException naming it */
export function requiredText(input: Json, name: string): string {
  const value = optionalText(input, name)
  if (value === undefined) throw invalid(name, 'Member must not be null')
  return value
}

export function optionalText(input: Json, name: string): string | undefined {
  const value = input[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw invalid(name, 'Member must be a string')
  return value
}

/** A list of strings; undefined when it is not given. */
export function optionalTexts(input: Json, name: string): readonly string[] | undefined {
  return optionalList(input, name)?.map((item) => {
    if (typeof item !== 'string') throw invalid(name, 'Member must be a list of strings')
    return item
  })
}

/** A list of structures; empty when it is not given. */
export function structures(input: Json, name: string): readonly Json[] {
  return (optionalList(input, name) ?? []).map((item) => {
    if (!isStructure(item)) throw invalid(name, 'Member must be a list of structures')
    return item
  })
}

/** A structure; empty when it is not given. */
export function structure(input: Json, name: string): Json {
  const value = input[name] ?? {}
  if (!isStructure(value)) throw invalid(name, 'Member must be a structure')
  return value
}

/** In the words of ECR: `Invalid parameter at 'x' failed to satisfy constraint: '…'`. */
export function invalid(name: string, constraint: string): AwsError {
  return new AwsError(
    'InvalidParameterException',
    `Invalid parameter at '${name}' failed to satisfy constraint: '${constraint}'`,
  )
}

function optionalList(input: Json, name: string): readonly unknown[] | undefined {
  const value = input[name]
  if (value === undefined || value === null) return undefined
  if (!isList(value)) throw invalid(name, 'Member must be a list')
  return value
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isStructure(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
