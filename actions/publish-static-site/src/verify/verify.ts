import { concurrently, withHeartbeat, type Context, type UserError } from '@slipway/action-kit'
import type { Check } from './check.js'
import { explainDifferences } from './explain-differences.js'
import { fetchPage } from './fetch-page.js'
import { judge, type Difference } from './judge.js'
import { chooseSample, type Shown } from './sample.js'
import { nameOf } from './subject.js'
import type { VerifyWish } from './wish.js'

const atATime = 8
const firstPauseMs = 1_000
const longestPauseMs = 10_000

/** What a check came to. */
export interface Verdict {
  /** How many addresses were compared. */
  readonly checked: number
  /** What is wrong, as the error that the step ends with; undefined when visitors get what was published. */
  readonly error?: UserError
}

type VerifyContext = Pick<Context, 'clock' | 'env' | 'log' | 'signal'>

/**
 * Fetches what changed as visitors do, and compares it with what was published. Edges take their time to agree: what
 * differs is fetched again until the time is over.
 */
export async function verifySite(
  shown: Shown,
  { timeoutMs }: Pick<VerifyWish, 'timeoutMs'>,
  context: VerifyContext,
): Promise<Verdict> {
  const { log } = context
  const { checks, tooLarge, left } = chooseSample(shown)
  if (tooLarge.length > 0) log.notice(`Not compared, being over 20 MiB: ${shortened(tooLarge)}`)
  if (checks.length === 0) {
    log.info('There is nothing to compare')
    return { checked: 0 }
  }
  return log.group('Verify', async () => {
    const differences = await compareAll(checks, timeoutMs, context)
    const rest = left === 0 ? '' : `; ${left} more changes were not looked at`
    log.info(
      `${checks.length - differences.length} of ${checks.length} addresses answer ${nameOf(shown.subject)}${rest}`,
    )
    for (const { text } of differences) log.info(text)
    if (differences.length === 0) return { checked: checks.length }
    return { checked: checks.length, error: explainDifferences(differences, checks.length, shown.subject) }
  })
}

async function compareAll(
  checks: readonly Check[],
  timeoutMs: number,
  context: VerifyContext,
): Promise<readonly Difference[]> {
  const { clock, signal } = context
  const deadline = clock.now() + timeoutMs
  let pending = checks
  const describe = (): string => `Waiting until ${pending.length} addresses answer what they have to`
  return withHeartbeat(context, 15_000, describe, async () => {
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
      const found = await compareOnce(pending, context)
      pending = checks.filter((check) => found.has(check))
      const now = clock.now()
      if (pending.length === 0 || now >= deadline) return [...found.values()]
      await clock.sleep(Math.min(pause, deadline - now), signal)
    }
  })
}

async function compareOnce(
  checks: readonly Check[],
  context: VerifyContext,
): Promise<ReadonlyMap<Check, Difference>> {
  const found = new Map<Check, Difference>()
  await concurrently(checks, atATime, async (check) => {
    const difference = judge(check, await fetchPage(check.url, context))
    if (difference !== undefined) found.set(check, difference)
  })
  return found
}

function shortened(paths: readonly string[]): string {
  const shown = paths.slice(0, 10).join(', ')
  return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown
}
