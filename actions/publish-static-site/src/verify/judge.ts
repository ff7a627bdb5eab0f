import type { Answer } from './answer.js'
import type { Check } from './check.js'

/** - `unreachable`: no answer; `refused`: 401 or 403; `removed`: what is gone is still there; `other`: of another site */
export type DifferenceKind = 'unreachable' | 'refused' | 'status' | 'type' | 'content' | 'removed' | 'other'

/** How an answer is not what was published. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly url: string
  /** A line that begins with the address. */
  readonly text: string
  /** `ENOTFOUND`, where nothing came back. */
  readonly code?: string | undefined
}

/** Undefined when visitors get what was published. */
export function judge({ url, wanted, others = [] }: Check, answer: Answer): Difference | undefined {
  if (answer.kind === 'trouble') {
    // Nobody gets there what was removed, either way; whether anything is reachable, the pages tell.
    if (wanted.kind === 'gone') return undefined
    return {
      kind: 'unreachable',
      url,
      code: answer.code,
      text: `${url} could not be compared: ${answer.why}`,
    }
  }
  const { status, contentType, hashes } = answer
  const because = (kind: DifferenceKind, what: string): Difference => ({
    kind,
    url,
    text: `${url} ${what}${cacheOf(answer, url)}`,
  })
  if (wanted.kind === 'gone') {
    if (status !== 200 || !hashes.includes(wanted.sha256)) return undefined
    return because('removed', 'is still answered with the page that was removed')
  }
  if (status === 401 || status === 403) return because('refused', `answered ${status} instead of 200`)
  if (status !== 200) return because('status', `answered ${status} instead of 200`)
  if (!hashes.includes(wanted.sha256)) {
    const other = others.find(({ sha256 }) => hashes.includes(sha256))
    if (other !== undefined) return because('other', `is answered as in ${other.name}`)
    const got = short(hashes.at(-1) ?? '')
    return because('content', `has SHA-256 ${got} instead of ${short(wanted.sha256)}`)
  }
  if (wanted.contentType === undefined || normal(contentType) === normal(wanted.contentType)) return undefined
  return because(
    'type',
    `has Content-Type ${JSON.stringify(contentType)} instead of ${JSON.stringify(wanted.contentType)}`,
  )
}

/** Parameters of media types and their names know no case, and spaces around them mean nothing. Source: RFC 9110, 8.3.1 */
function normal(type: string): string {
  return type
    .toLowerCase()
    .replace(/\s*;\s*/g, ';')
    .replaceAll('"', '')
    .trim()
}

/** As `sha256sum` prints it, its first 16 digits. */
function short(sha256: string): string {
  return `${Buffer.from(sha256, 'base64url').toString('hex').slice(0, 16)}…`
}

function cacheOf({ xCache, age, url: reached }: Extract<Answer, { kind: 'answer' }>, url: string): string {
  const known = [
    ...(reached === url ? [] : [`redirected to ${reached}`]),
    ...(xCache === undefined ? [] : [`x-cache: ${xCache}`]),
    ...(age === undefined ? [] : [`age: ${age} s`]),
  ]
  return known.length === 0 ? '' : ` (${known.join(', ')})`
}
