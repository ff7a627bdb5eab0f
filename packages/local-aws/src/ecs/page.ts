import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import { number, text } from './members.js'

/** One page of a list, as `maxResults` and `nextToken` ask for it. */
export function page<T>(
  items: readonly T[],
  input: Json,
  most = 100,
): { readonly items: readonly T[]; readonly nextToken?: string } {
  const size = number(input, 'maxResults') ?? most
  if (size < 1 || size > most) {
    throw new AwsError('InvalidParameterException', `maxResults must be between 1 and ${most}.`)
  }
  const token = text(input, 'nextToken')
  const from = token === undefined ? 0 : Number(Buffer.from(token, 'base64url').toString())
  if (!Number.isInteger(from)) throw new AwsError('InvalidParameterException', 'Invalid token.')
  const end = from + size
  return {
    items: items.slice(from, end),
    ...(end < items.length && { nextToken: Buffer.from(String(end)).toString('base64url') }),
  }
}
