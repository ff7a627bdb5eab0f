import type { Json } from '../json-service.js'
import { invalid, optionalText } from './input.js'

/** A page of a list, by the operation's maxResults and nextToken. */
export function page<T>(
  items: readonly T[],
  input: Json,
): { readonly items: readonly T[]; readonly nextToken: string | undefined } {
  const { maxResults: size = 100 } = input
  if (typeof size !== 'number' || size < 1 || size > 1_000) {
    throw invalid('maxResults', 'Member must have value between 1 and 1000')
  }
  const token = optionalText(input, 'nextToken')
  const from = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString())
  if (!Number.isInteger(from)) throw invalid('nextToken', 'Token is not valid')
  const next = from + size
  return {
    items: items.slice(from, next),
    nextToken: next < items.length ? Buffer.from(String(next)).toString('base64') : undefined,
  }
}
