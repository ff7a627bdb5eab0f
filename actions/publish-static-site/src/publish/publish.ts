import { asError, UserError } from '@slipway/action-kit'
import { describeEdge } from '../edge/site-edge.js'
import type { Lease } from '../lock/held.js'
import { acquireLease } from '../lock/lease.js'
import { readAgain } from '../manifest/stored-manifest.js'
import { findNewer } from './newer.js'
import type { PublishContext, PublishOptions } from './options.js'
import type { Outcome, Progress } from './outcome.js'
import { Preparation } from './preparation.js'
import { Work, type Ending } from './work.js'

export type { PublishOptions, Site } from './options.js'

/**
 * Publishes a site: everything that can be wrong is found before the first change, pages come after what they refer to,
 * and nothing is deleted before the new pages are what visitors get.
 * @throws UserError when it failed before anything was changed; after that, a failure is an outcome
 */
export async function publish(options: PublishOptions, context: PublishContext): Promise<Outcome> {
  return new Publish(options, context).run()
}

/** One publish on its way. */
class Publish {
  readonly #prepared: Preparation
  readonly #work: Work
  readonly #started: number

  constructor(
    private readonly options: PublishOptions,
    private readonly context: PublishContext,
  ) {
    this.#prepared = new Preparation(options, context)
    this.#work = new Work(options, context, this.#prepared)
    this.#started = context.clock.now()
  }

  async run(): Promise<Outcome> {
    try {
      return { ...(await this.#run()), ...this.#progress() }
    } catch (thrown) {
      if (this.context.signal.aborted) return { kind: 'cancelled', ...this.#progress() }
      const error = asError(thrown)
      if (!(error instanceof UserError) || this.#work.progress.stage === 'preparing') throw error
      return { kind: 'failed', error, ...this.#progress() }
    }
  }

  async #run(): Promise<
    { readonly kind: Ending | 'planned' } | { readonly kind: 'superseded'; readonly by: string }
  > {
    const { isPlan, publisher, store } = this.options
    const { site, stored, lock } = await this.#prepared.prepare()
    if (isPlan) return { kind: 'planned' }
    const by = findNewer(publisher, stored.manifest.published, { isSeenMeanwhile: false })
    if (by !== undefined) return { kind: 'superseded', by }
    if (this.#prepared.isIdle(stored.manifest)) {
      // An earlier publish may have ended with a check that failed.
      await this.#work.verify(site, new Map())
      return { kind: 'unchanged' }
    }
    // Beside the lock: if nobody has held it since it was seen to be free, nobody writes the manifest meanwhile.
    const beside = readAgain(store, stored)
    beside.catch(() => undefined)
    const lease = await this.#acquire()
    try {
      // Who held the lock meanwhile and was killed has left the manifest as it was, and changed objects.
      const isAlone = lock.isFree && lease.replaced === lock.version
      const now = await (isAlone ? beside : readAgain(store, stored))
      if (isAlone && now.version === stored.version) {
        return { kind: await this.#work.carryOut(site, stored, lease) }
      }
      const newer = findNewer(publisher, now.manifest.published, { isSeenMeanwhile: true })
      if (newer !== undefined) return { kind: 'superseded', by: newer }
      this.context.log.info('Another publish has come in between: planning anew')
      await this.#prepared.makePlan(site, now.manifest)
      return { kind: await this.#work.carryOut(site, now, lease) }
    } finally {
      await lease.release()
    }
  }

  #acquire(): Promise<Lease> {
    const { store, publisher, place, tidying, lockTimeoutMs: timeoutMs } = this.options
    return acquireLease(store, { publisher, place, tidying, timeoutMs }, this.context)
  }

  #progress(): Progress {
    const { plan, planned, leftOut, url } = this.#prepared
    const edge = this.#prepared.edge === undefined ? [] : describeEdge(this.#prepared.edge)
    const durationMs = this.context.clock.now() - this.#started
    return { ...this.#work.progress, plan, planned, leftOut, url, edge, durationMs }
  }
}
