import { asError, formatDuration, UserError, type Context } from '@slipway/action-kit'
import type { ObjectStore } from '../s3/object-store.js'
import { lockPath, renderFree, renderHeld } from './lock-file.js'
import type { Publisher } from './publisher.js'

/** The right to change the site, until it is given back or lost. */
export interface Lease {
  /** Aborted when it is lost: somebody has taken over, or it could not be renewed in time. Nothing may be written then. */
  readonly lost: AbortSignal
  /** The version of the lock that it took the place of; undefined when there was none. */
  readonly replaced: string | undefined
  /** Gives it back. Never throws: what could not be given back runs out by itself. */
  release(): Promise<void>
}

export type LeaseContext = Pick<Context, 'clock' | 'log' | 'signal'>
export type LockStore = Pick<ObjectStore, 'read' | 'write'>

/** A holder that has not been heard of for so long is gone, and may be taken over. */
export const leaseMs = 30_000
const renewEveryMs = 8_000
/** A holder that could not renew for so long stops: well before another one may take over. */
const stopAfterMs = 20_000

/**
 * The lease once the lock is written: renews it until it is given back.
 * @param taken the ETag of the lock as it was written
 * @param tidying works for some seconds after the step was cancelled, so that the lease is given back
 */
export function hold(
  store: LockStore,
  taken: string,
  { publisher, tidying }: { readonly publisher: Publisher; readonly tidying: Pick<ObjectStore, 'write'> },
  { clock, log, signal }: LeaseContext,
): Omit<Lease, 'replaced'> {
  const lost = new AbortController()
  const ended = new AbortController()
  let version = taken
  let isLost = false
  let writing: Promise<string | undefined> = Promise.resolve(undefined)
  const lose = (why: string): void => {
    isLost = true
    lost.abort(new UserError(`This publish has lost its lock: ${why}`, { hint: 'Re-run this job.' }))
  }
  /** By a timer: the clock of a machine is set, forward and back. */
  const countDown = (): { readonly over: Promise<'late'>; readonly stop: () => void } => {
    const done = new AbortController()
    const over = clock
      .sleep(stopAfterMs, AbortSignal.any([ended.signal, done.signal]))
      .then(() => 'late' as const)
    over.catch(() => undefined)
    return { over, stop: () => done.abort() }
  }
  const renew = async (): Promise<void> => {
    let limit = countDown()
    for (let beat = 1; ; beat++) {
      try {
        const pause = (clock.beside ?? clock).sleep(renewEveryMs, ended.signal)
        const write = pause.then(
          () => (writing = store.write(lockPath, renderHeld(publisher, beat), version)),
        )
        const renewed = await Promise.race([write.then((etag) => ({ etag })), limit.over])
        if (renewed === 'late') {
          lose('it could not be renewed in time')
          return
        }
        if (renewed.etag === undefined) {
          lose('another publish has taken over')
          return
        }
        version = renewed.etag
        limit.stop()
        limit = countDown()
      } catch (error) {
        if (signal.aborted || ended.signal.aborted) return
        log.info(`The lock could not be renewed: ${asError(error).message}`)
      }
    }
  }
  const renewing = renew().catch(() => undefined)
  return {
    lost: lost.signal,
    async release() {
      ended.abort()
      await renewing
      if (isLost) return
      // One that was under way when it ended may have arrived.
      version = (await writing.catch(() => undefined)) ?? version
      try {
        await tidying.write(lockPath, renderFree(publisher), version)
      } catch (error) {
        log.info(
          `The lock stays for ${formatDuration(leaseMs)}: it could not be removed, ${asError(error).message}`,
        )
      }
    },
  }
}
