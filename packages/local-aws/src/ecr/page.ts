import type { Json } from '../json-service.js'
import { invalid, optionalText } from './input.js'

/**
 * A page of a list, by the operation's maxResults and nextToken.
 * @param most what the operation allows maxResults to be
 * @throws AwsError InvalidParameterException
 */
export function page<T>(
  items: readonly T[],
  input: Json,
  most = 1_000,
): { readonly items: readonly T[]; readonly nextToken: string | undefined } {
  const { maxResults: size = Math.min(100, most) } = input
  if (typeof size !== 'number' || size < 1 || size > most) {
    throw invalid('maxResults', `Member must have value between 1 and ${most}`)
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
