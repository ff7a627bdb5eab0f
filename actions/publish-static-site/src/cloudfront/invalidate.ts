import { asError, UserError, withHeartbeat, type Context } from '@slipway/action-kit'
import { ask, type Begun, type Request } from './ask.js'
import type { AskedInvalidation } from '../manifest/unseen.js'
import type { Invalidations } from './invalidations.js'

/** What is asked of one distribution, and how it is. */
export interface Job {
  readonly request: Request
  readonly invalidations: Invalidations
}

export interface InvalidateOptions {
  /** Whether to wait until all are complete. */
  readonly isAwaited: boolean
  /** Hears of each invalidation as soon as CloudFront has taken it on. */
  readonly begun: (invalidation: Begun) => void
}

type InvalidateContext = Pick<Context, 'clock' | 'log' | 'signal'>

// CloudFront takes seconds as a rule, and a quarter of an hour at worst.
// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation.html
const limitMs = 20 * 60_000
const longestPauseMs = 10_000

/**
 * Asks all distributions, and waits for all of them; what goes wrong with one does not keep the others from theirs.
 * @returns whether all are complete, or nobody waits; false when one was not after twenty minutes
 * @throws what went wrong; of several distributions a UserError that says which
 */
export async function invalidate(
  jobs: readonly Job[],
  { isAwaited, begun }: InvalidateOptions,
  context: InvalidateContext,
): Promise<boolean> {
  const failures = new Map<string, unknown>()
  const pending: Pending[] = []
  await Promise.all(
    jobs.map(async ({ request, invalidations }) => {
      const hear = (invalidation: Begun): void => {
        begun(invalidation)
        if (!invalidation.isCompleted) pending.push({ ...invalidation, invalidations })
      }
      await ask(request, invalidations, hear, context).catch((error: unknown) =>
        failures.set(request.distributionId, error),
      )
    }),
  )
  context.signal.throwIfAborted()
  const isComplete = !isAwaited || (await settle(pending, (one) => isDone(one, failures), context))
  if (failures.size > 0) throw explain(failures, jobs)
  return isComplete
}

interface Pending extends Begun {
  readonly invalidations: Invalidations
}

/**
 * Waits until all are over, in turns.
 * @returns whether they are; false when one was not after twenty minutes
 */
export async function settle<T extends AskedInvalidation>(
  asked: readonly T[],
  isOver: (one: T) => Promise<boolean>,
  context: InvalidateContext,
): Promise<boolean> {
  const { clock, signal } = context
  const end = clock.now() + limitMs
  let left = asked
  const describe = (): string =>
    `CloudFront is working on ${left.map(({ id, distributionId }) => `${id} (${distributionId})`).join(', ')}`
  return withHeartbeat(context, 15_000, describe, async () => {
    for (
      let pause = 500;
      left.length > 0 && clock.now() < end;
      pause = Math.min(pause * 1.5, longestPauseMs)
    ) {
      await clock.sleep(pause, signal)
      const areOver = await Promise.all(left.map(isOver))
      signal.throwIfAborted()
      left = left.filter((_, index) => areOver[index] === false)
    }
    return left.length === 0
  })
}

/** Whether nothing is to be waited for any more: it is complete, or nobody can tell. */
async function isDone(
  { distributionId, id, invalidations }: Pending,
  failures: Map<string, unknown>,
): Promise<boolean> {
  try {
    return (await invalidations.get(id)).isCompleted
  } catch (error) {
    failures.set(distributionId, error)
    return true
  }
}

function explain(failures: ReadonlyMap<string, unknown>, jobs: readonly Job[]): unknown {
  const [first] = failures.values()
  // What is no UserError is a fault of this action, and comes out as it is.
  const strange = [...failures.values()].find((error) => !(error instanceof UserError))
  if (strange !== undefined || jobs.length === 1 || !(first instanceof UserError)) return strange ?? first
  const fine = jobs.map(({ request }) => request.distributionId).filter((id) => !failures.has(id))
  const lines = [...failures].map(([id, error]) => `${id}: ${asError(error).message}`)
  const others = fine.length === 0 ? 'None was.' : `${fine.join(', ')} ${fine.length === 1 ? 'was' : 'were'}.`
  return new UserError(`Not all distributions were invalidated. ${others}\n${lines.join('\n')}`, {
    cause: first,
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  })
}
