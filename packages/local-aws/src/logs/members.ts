import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'

/** A member that is text. @throws AwsError InvalidParameterException when it is missing or something else */
export function requiredText(input: Json, name: string): string {
  const value = optionalText(input, name)
  if (value === undefined || value === '') throw invalid(name, 'Member must not be null')
  return value
}

export function optionalText(input: Json, name: string): string | undefined {
  const value = input[name]
  if (value !== undefined && typeof value !== 'string') throw invalid(name, 'Member must be a string')
  return value
}

/** A member that is a whole number between two bounds. */
export function optionalInteger(
  input: Json,
  name: string,
  [min, max]: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER],
): number | undefined {
  const value = input[name]
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw invalid(name, `Member must be an integer from ${min} to ${max}`)
  }
  return value
}

export function optionalTexts(input: Json, name: string): readonly string[] | undefined {
  const value = input[name]
  if (value === undefined) return undefined
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw invalid(name, 'Member must be a list of strings')
  }
  return value
}

/** The log group by its name or its ARN. */
export function groupName(input: Json): string {
  const identifier = optionalText(input, 'logGroupIdentifier')
  const name = identifier?.replace(/^arn:[^:]*:logs:[^:]*:[^:]*:log-group:/, '').replace(/:\*$/, '')
  return name ?? requiredText(input, 'logGroupName')
}

export function invalid(name: string, constraint: string): AwsError {
  const message = `1 validation error detected: Value at '${name}' failed to satisfy constraint: ${constraint}`
  return new AwsError('InvalidParameterException', message)
}
