import type { QueryInput } from '../../query-service.js'
import { AwsError } from '../../service.js'

/** A parameter that has to be there. @throws AwsError ValidationError naming it */
export function requiredText(input: QueryInput, name: string): string {
  const value = input.text(name)
  if (value !== undefined) return value
  throw new AwsError('ValidationError', `A value for '${name}' must be specified`)
}

export function optionalNumber(input: QueryInput, name: string): number | undefined {
  const value = input.text(name)
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  throw new AwsError('ValidationError', `'${name}' must be a number, not '${value}'`)
}
