import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import { optionalInteger, optionalText } from './members.js'

/**
 * One page of a list, by the members `limit` and `nextToken`.
 * @throws AwsError InvalidParameterException for a token that is none
 */
export function paginate<T>(
  items: readonly T[],
  input: Json,
  max: number,
): { readonly items: readonly T[]; readonly nextToken?: string } {
  const limit = optionalInteger(input, 'limit', [1, max]) ?? max
  const token = optionalText(input, 'nextToken')
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString('utf8'))
  if (!Number.isInteger(start)) {
    throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.')
  }
  const end = start + limit
  return {
    items: items.slice(start, end),
    ...(end < items.length ? { nextToken: Buffer.from(String(end)).toString('base64') } : {}),
  }
}
