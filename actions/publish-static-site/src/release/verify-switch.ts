import { asError, UserError } from '@slipway/action-kit'
import type { Serving } from '../edge/rules.js'
import type { ReleaseOutcome } from './outcome.js'
import type { ReleaseParts } from './release-options.js'
import { whatChanged, type ReleaseFile } from './what-changed.js'

/** A switch that is written. */
export interface Switched {
  readonly id: string
  /** What was shown before; undefined: the site in place. */
  readonly from: string | undefined
  readonly files: readonly ReleaseFile[]
  readonly serving: Serving
}

type Verifying = Pick<ReleaseParts, 'verify' | 'store' | 'open'>

/**
 * Looks at what visitors get after a switch, when that is wanted.
 * @returns at how many addresses they get the release; undefined when nobody asked
 * @throws UserError when they get something else
 */
export async function verifySwitch(
  { id, from, files, serving }: Switched,
  { verify, store, open }: Verifying,
): Promise<number | undefined> {
  if (verify === undefined) return undefined
  const changes = await whatChanged({ id, from, files, entryPage: serving.route.i }, { store, open })
  const { checked, error } = await verify({ id, serving, site: files, ...changes })
  if (error !== undefined) throw error
  return checked
}

/** As `verifySwitch`, after a rollback: whatever comes of it, the switch is written, so a failure is an outcome. */
export async function concludeRollback(
  switched: Switched,
  verifying: Verifying,
  signal: AbortSignal,
): Promise<
  Pick<ReleaseOutcome, 'stage' | 'verified'> &
    ({ readonly kind: 'rolled-back' | 'cancelled' } | { readonly kind: 'failed'; readonly error: UserError })
> {
  const stage = 'verifying'
  try {
    return { kind: 'rolled-back', stage, verified: await verifySwitch(switched, verifying) }
  } catch (thrown) {
    if (signal.aborted) return { kind: 'cancelled', stage }
    const error = asError(thrown)
    if (!(error instanceof UserError)) throw error
    return { kind: 'failed', stage, error }
  }
}
