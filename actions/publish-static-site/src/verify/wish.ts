import type { InputReader } from '@slipway/action-kit'
import { readDuration } from '../inputs/duration.js'

/** Whether, where and for how long visitors' pages are compared with what was published. */
export interface VerifyWish {
  /** Where visitors see the root of the site, ending in a slash; undefined: where the distribution shows it. */
  readonly base: string | undefined
  /** How long edges may take to agree, in milliseconds. */
  readonly timeoutMs: number
}

const accepts = 'an http or https address without user, password and query, such as https://www.example.com'

/** The inputs `verify`, `verify-url` and `verify-timeout`; undefined when nobody asked. */
export function readVerifyWish(reader: InputReader): VerifyWish | undefined {
  const isWanted = reader.boolean('verify', { default: false })
  const given = reader.optionalText('verify-url', { accepts })
  const timeoutMs = readDuration(reader, 'verify-timeout', '1m')
  // An address may hold a password: it is not repeated.
  if (given !== undefined && !isAddress(given)) reader.fault('verify-url', 'is no such address', accepts)
  if (!isWanted) {
    if (given !== undefined) reader.fault('verify-url', 'is given without verify: true')
    return undefined
  }
  if (given === undefined && !reader.isGiven('distribution-id')) {
    reader.fault(
      'verify',
      'is true, and nothing says where visitors see the site',
      'distribution-id or verify-url beside it',
    )
  }
  return { base: given === undefined ? undefined : `${given.replace(/\/+$/, '')}/`, timeoutMs }
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === ''
}
