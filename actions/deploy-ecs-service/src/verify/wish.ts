import type { InputReader } from '@slipway/action-kit'
import { parseHeader, type Header } from './headers.js'
import { parseStatuses, type StatusRange } from './statuses.js'

/** The inputs `verify-...`: a request that the new version has to answer well. */
export interface VerifyWish {
  /** Absolute, or a path (`/healthz`) where the service's own address is known only later. */
  readonly url: string
  readonly statuses: readonly StatusRange[]
  /** What the body has to hold. */
  readonly body: RegExp | string | undefined
  /** What is sent. */
  readonly headers: readonly Header[]
  /** What the answer has to have; an empty value: any. */
  readonly expectHeaders: readonly Header[]
  /** For all attempts together. */
  readonly timeoutMs: number
}

const anyGood: readonly StatusRange[] = [{ first: 200, last: 299 }]

/**
 * Reads and checks the inputs; undefined without `verify-url`.
 * @param knowsAddress whether the service tells its own address (Express Mode), to which a path alone can be added
 */
export function readVerify(reader: InputReader, knowsAddress = false): VerifyWish | undefined {
  const url = reader.optionalText('verify-url', { accepts: describeUrl(knowsAddress) })
  const statuses = readStatuses(reader)
  const body = readBody(reader)
  const headers = readHeaders(reader, 'verify-headers')
  const expectHeaders = readHeaders(reader, 'verify-expect-headers')
  const seconds = reader.integer('verify-timeout-seconds', {
    default: 60,
    min: 1,
    max: 3600,
    accepts: 'a number of seconds from 1 to 3600',
  })
  if (url === undefined) {
    for (const name of ['verify-body', 'verify-headers', 'verify-expect-headers']) {
      if (reader.isGiven(name)) reader.fault(name, 'is given without verify-url')
    }
    return undefined
  }
  if (!isAddress(url, knowsAddress)) {
    // An address may hold a password: it is not repeated.
    reader.fault('verify-url', 'is no such address', describeUrl(knowsAddress))
  }
  return { url, statuses, body, headers, expectHeaders, timeoutMs: seconds * 1000 }
}

/** The wish with an absolute address. @param base the address of the service: `https://orders.ecs.eu-west-1.on.aws` */
export function verifyAt(wish: VerifyWish, base: string): VerifyWish {
  return { ...wish, url: new URL(wish.url, base).href }
}

function describeUrl(knowsAddress: boolean): string {
  const absolute = 'an absolute http or https address without user and password'
  return knowsAddress ? `${absolute}, or a path of the service: /healthz` : absolute
}

function isAddress(text: string, knowsAddress: boolean): boolean {
  if (text.startsWith('/')) return knowsAddress && !text.startsWith('//')
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

function readStatuses(reader: InputReader): readonly StatusRange[] {
  const accepts = 'HTTP statuses and ranges of them: 200-299 or 200,204,300-399'
  const given = reader.text('verify-status', { default: '200-299', accepts })
  const ranges = parseStatuses(given)
  if (ranges === undefined) reader.fault('verify-status', `is ${JSON.stringify(given)}`, accepts)
  return ranges ?? anyGood
}

function readBody(reader: InputReader): RegExp | string | undefined {
  const accepts =
    'a text that the body has to hold, or a regular expression between slashes: /"status": ?"ok"/i'
  const given = reader.optionalText('verify-body', { accepts })
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(given ?? '') ?? []
  if (given === undefined || source === undefined) return given
  try {
    // With g or y a RegExp remembers where it was.
    return new RegExp(source, flags.replace(/[gy]/g, ''))
  } catch {
    reader.fault('verify-body', `is ${JSON.stringify(given)}, which is no regular expression`, accepts)
    return undefined
  }
}

/** A line that is none may be a secret all the same: it is told by its number. */
function readHeaders(reader: InputReader, name: string): readonly Header[] {
  const accepts = 'headers, one a line: Name: value'
  return reader.lines(name, { accepts }).flatMap((line, index) => {
    const header = parseHeader(line)
    if (header === undefined) reader.fault(name, `has no header in line ${index + 1}`, accepts)
    return header ?? []
  })
}
