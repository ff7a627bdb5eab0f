import { formatDuration, UserError, withHeartbeat } from '@slipway/action-kit'
import type { ObjectStore } from '../s3/object-store.js'
import { hold, leaseMs, type Lease, type LeaseContext, type LockStore } from './held.js'
import { lockPath, parseLock, renderHeld } from './lock-file.js'
import type { Publisher } from './publisher.js'

/** How a lease is asked for. */
export interface LeaseOptions {
  readonly publisher: Publisher
  /** How long to wait for whoever has it, in milliseconds. */
  readonly timeoutMs: number
  /** Of the site, for people: `s3://bucket/prefix`. */
  readonly place: string
  /** Works for some seconds after the step was cancelled, so that the lease is given back. */
  readonly tidying: Pick<ObjectStore, 'write'>
}

/** The lock as it was at some moment. */
export interface SeenLock {
  /** Of the lock; undefined when there never was one. */
  readonly version: string | undefined
  readonly isFree: boolean
}

export async function seeLock(store: Pick<LockStore, 'read'>): Promise<SeenLock> {
  const found = await store.read(lockPath)
  return { version: found?.etag, isFree: found === undefined || parseLock(found.bytes).state === 'free' }
}

const lookEveryMs = 2_000

/**
 * Waits until the site is nobody's, and takes it. That a holder is gone shows in a lock that does not change while this
 * one looks on, again and again: so no two clocks are compared, and none that is set meanwhile counts.
 * @throws UserError when it is still another one's after the time
 */
export async function acquireLease(
  store: LockStore,
  options: LeaseOptions,
  context: LeaseContext,
): Promise<Lease> {
  const { clock, signal, log } = context
  const { publisher, timeoutMs, place } = options
  const deadline = clock.now() + timeoutMs
  let watched: { readonly etag: string; silentMs: number } | undefined
  let holder = ''
  const waiting = (): string => `Waiting for another publish to ${place}: ${holder}`
  const take = async (replaced: string | undefined): Promise<Lease | undefined> => {
    const taken = await store.write(lockPath, renderHeld(publisher, 0), replaced)
    return taken === undefined ? undefined : { ...hold(store, taken, options, context), replaced }
  }
  const look = async (): Promise<Lease | undefined> => {
    const found = await store.read(lockPath)
    const lock = found === undefined ? { state: 'free' as const } : parseLock(found.bytes)
    if (found === undefined || lock.state === 'free') return take(found?.etag)
    if (watched?.etag === found.etag) watched.silentMs += lookEveryMs
    else watched = { etag: found.etag, silentMs: 0 }
    holder = lock.run
    const { silentMs } = watched
    if (silentMs < leaseMs) return undefined
    log.warning(
      `Taking over from a publish that was not heard of for ${formatDuration(silentMs)}: ${lock.run}`,
    )
    return take(found.etag)
  }
  const first = await look()
  if (first !== undefined) return first
  return withHeartbeat(context, 15_000, waiting, async () => {
    log.info(waiting())
    for (;;) {
      await clock.sleep(lookEveryMs, signal)
      const taken = await look()
      if (taken !== undefined) return taken
      if (clock.now() >= deadline) throw stillHeld(place, holder, timeoutMs)
    }
  })
}

function stillHeld(place: string, run: string, timeoutMs: number): UserError {
  return new UserError(`Another publish to ${place} is still under way after ${formatDuration(timeoutMs)}`, {
    cause: new Error(`It is ${run}`),
    hint: 'Re-run this job when it is done, or give lock-timeout more time. Nothing was changed.',
  })
}
