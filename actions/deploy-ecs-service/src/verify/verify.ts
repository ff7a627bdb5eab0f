import type { Context } from '@slipway/action-kit'
import { judge } from './judge.js'
import { request } from './request.js'
import { isAmong } from './statuses.js'
import type { VerifyWish } from './wish.js'

const requestMs = 10_000
/** A last look is worth that much, even when the whole time is over. */
const leastMs = 1_000
const firstPauseMs = 1_000
const longestPauseMs = 5_000

/** One request, its redirects included. Gives why the answer is not as it should be, or undefined. */
export async function verifyOnce(
  wish: VerifyWish,
  context: Pick<Context, 'clock' | 'signal'>,
  limitMs = requestMs,
): Promise<string | undefined> {
  const { url, headers, statuses } = wish
  const isWanted = (status: number): boolean => isAmong(statuses, status)
  return judge(wish, await request({ url, headers, limitMs, isWanted }, context))
}

/** Requests until one is answered well, within the wish's time. Gives why the last one was not, or undefined. */
export async function verify(
  wish: VerifyWish,
  context: Pick<Context, 'clock' | 'signal'> & { readonly log: Pick<Context['log'], 'info'> },
): Promise<string | undefined> {
  const { clock, signal, log } = context
  const deadline = clock.now() + wish.timeoutMs
  let said: string | undefined
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const left = deadline - clock.now()
    const why = await verifyOnce(wish, context, Math.max(leastMs, Math.min(requestMs, left)))
    if (why === undefined) {
      log.info('Verified: the answer is as it should be')
      return undefined
    }
    if (why !== said) log.info(`Not verified yet: ${why}`)
    said = why
    const now = clock.now()
    if (now >= deadline) return why
    await clock.sleep(Math.min(pause, deadline - now), signal)
  }
}
