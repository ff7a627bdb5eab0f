import { randomUUID } from 'node:crypto'
import { formatDuration, UserError, type Context } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import type { Invalidation, Invalidations } from './invalidations.js'
import { stemOf, withoutCovered } from './wildcards.js'

/** What is to be invalidated in a distribution, and what to fall back to. */
export interface Request {
  readonly distributionId: string
  /** As CloudFront takes them; never none. */
  readonly paths: readonly string[]
  /** What covers all of the site there: wildcards that CloudFront takes for certain. */
  readonly everything: readonly string[]
}

/** An invalidation that CloudFront has taken on. */
export interface Begun extends Invalidation {
  readonly distributionId: string
  readonly paths: readonly string[]
}

type AskContext = Pick<Context, 'clock' | 'log' | 'signal'>

// What is in progress ends after a quarter of an hour at worst, after seconds as a rule.
const patienceMs = 10 * 60_000
const firstPauseMs = 5_000
const longestPauseMs = 60_000

/**
 * Asks for an invalidation. Where CloudFront has too many in progress, it is asked again for ten minutes; a batch that
 * is too large is asked for in halves; of paths that it refuses, it gets wildcards instead.
 * @param begun hears of each invalidation as soon as CloudFront has taken it on
 * @throws UserError when CloudFront is still busy after that
 */
export async function ask(
  request: Request,
  invalidations: Invalidations,
  begun: (invalidation: Begun) => void,
  context: AskContext,
): Promise<void> {
  const { distributionId, everything } = request
  let asked: readonly (readonly string[])[] = [request.paths]
  for (let paths = asked[0]; paths !== undefined; paths = asked[0]) {
    try {
      // Unique, or CloudFront would answer with an earlier invalidation. The SDK's repeats carry the same one.
      const reference = `slipway-${randomUUID()}`
      const created = await whenTaken(distributionId, () => invalidations.create(paths, reference), context)
      asked = asked.slice(1)
      begun({ ...created, distributionId, paths })
    } catch (error) {
      const instead = insteadOf(paths, everything, error)
      if (instead === undefined) throw error
      context.log.warning(
        `CloudFront refuses ${instead.why} in ${distributionId}: asking for ${instead.what}`,
      )
      asked = [...instead.batches, ...asked.slice(1)]
    }
  }
}

interface Instead {
  readonly why: string
  readonly what: string
  readonly batches: readonly (readonly string[])[]
}

/** What to ask for after a refusal; undefined when there is nothing else to try. */
function insteadOf(
  paths: readonly string[],
  everything: readonly string[],
  error: unknown,
): Instead | undefined {
  if (isAwsError(error, 'BatchTooLarge') && paths.length > 1) {
    const half = Math.ceil(paths.length / 2)
    const batches = [paths.slice(0, half), paths.slice(half)]
    return { why: `${paths.length} paths at a time`, what: 'half of them at a time', batches }
  }
  if (!isAwsError(error, 'InvalidArgument')) return undefined
  const tame = withoutCovered(paths.map(tamed))
  const batches = tame.join() === paths.join() ? [everything] : [tame]
  if (batches[0]?.join() === paths.join()) return undefined
  return { why: 'a path', what: `${batches[0]?.length} wildcards and paths instead`, batches }
}

/** A wildcard up to the first character that anybody could take offence at; CloudFront does not say at which it did. */
function tamed(path: string): string {
  const at = stemOf(path).search(/[^A-Za-z0-9\-_./]/)
  return at < 0 ? path : `${path.slice(0, at)}*`
}

async function whenTaken(
  distributionId: string,
  create: () => Promise<Invalidation>,
  { clock, log, signal }: AskContext,
): Promise<Invalidation> {
  const end = clock.now() + patienceMs
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      return await create()
    } catch (error) {
      if (!isAwsError(error, 'TooManyInvalidationsInProgress')) throw error
      if (clock.now() + pause > end) throw stillBusy(distributionId, error)
      log.info(
        `CloudFront is busy with earlier invalidations of ${distributionId}; trying again in ${formatDuration(pause)}`,
      )
      await clock.sleep(pause, signal)
    }
  }
}

function stillBusy(id: string, cause: unknown): UserError {
  return new UserError(`CloudFront is still busy with earlier invalidations of ${id}`, {
    cause,
    hint: 'Re-run this job in a few minutes: it asks for the invalidation again and uploads nothing twice.',
  })
}
