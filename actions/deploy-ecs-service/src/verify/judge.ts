import { secretsOf } from './headers.js'
import type { Reply } from './request.js'
import { describeStatuses, isAmong } from './statuses.js'
import type { VerifyWish } from './wish.js'

const shown = 200

/** Why what came back is not as it should be, in one line; undefined when it is. What was sent as a secret is not in it. */
export function judge(wish: VerifyWish, reply: Reply): string | undefined {
  const where = shownAddress(reply.url)
  if (reply.kind === 'trouble') return `${where} was not reached: ${reply.why}`
  const fault = faultOf(wish, reply)
  if (fault === undefined) return undefined
  const body = excerpt(reply.body, wish)
  return `${where} ${fault}${body === '' ? '; its body is empty' : `: ${body}`}`
}

function faultOf(
  wish: VerifyWish,
  { status, headers, body }: Extract<Reply, { kind: 'answer' }>,
): string | undefined {
  if (!isAmong(wish.statuses, status))
    return `answered ${status} instead of ${describeStatuses(wish.statuses)}`
  for (const { name, value } of wish.expectHeaders) {
    const found = headers.get(name)
    if (found === null) return `answered ${status} without the header ${name}`
    if (value !== '' && found !== value) {
      const said = withoutSecrets(oneLine(found), wish).slice(0, shown)
      return `answered ${status} with ${name}: ${said} instead of ${value}`
    }
  }
  if (wish.body === undefined) return undefined
  const holds = typeof wish.body === 'string' ? body.includes(wish.body) : wish.body.test(body)
  if (holds) return undefined
  const wanted = typeof wish.body === 'string' ? JSON.stringify(wish.body) : String(wish.body)
  return `answered ${status} without ${wanted} in the body`
}

/** Without what a query may hold: tokens. */
function shownAddress(url: string): string {
  const { origin, pathname, search } = new URL(url)
  return `${origin}${pathname}${search === '' ? '' : '?…'}`
}

function excerpt(body: string, wish: VerifyWish): string {
  const text = withoutSecrets(oneLine(body), wish)
  const characters = Array.from(text)
  return characters.length <= shown ? text : `${characters.slice(0, shown).join('')}…`
}

/** An application may answer with what it was sent. */
function withoutSecrets(text: string, { headers }: VerifyWish): string {
  return secretsOf(headers).reduce((left, secret) => left.replaceAll(secret, '***'), text)
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}
