import { asError, UserError } from '@slipway/action-kit'
import type { Serving } from '../edge/rules.js'
import { acquireLease } from '../lock/lease.js'
import { readManifest } from '../manifest/stored-manifest.js'
import { findNewer } from '../publish/newer.js'
import type { Progress } from '../publish/outcome.js'
import type { Site } from '../publish/publish.js'
import { putErrorPage } from './error-page.js'
import type { ReleaseOutcome, ReleaseStage } from './outcome.js'
import { pruneReleases } from './prune.js'
import { folderOf } from './release-folder.js'
import { chooseRelease, nameRelease } from './release-id.js'
import { leftAfter, sharingWith, withLeaving } from './lingering.js'
import {
  historyWith,
  noteSwitch,
  pushed,
  readIndex,
  withEntry,
  withShown,
  writeIndex,
  type ReleaseEntry,
  type StoredIndex,
} from './release-index.js'
import type { ReleaseContext, ReleaseOptions } from './release-options.js'
import { writeServing } from './serving-file.js'
import { shareBothWays } from './share-assets.js'
import { uploadRelease } from './upload-release.js'
import { verifySwitch } from './verify-switch.js'

/**
 * Publishes beside what visitors see, and switches by one write when all of it is there. Until then nothing that they
 * get has changed; from then on they get the new site whole.
 * @throws UserError when it failed before anything was uploaded; after that, a failure is an outcome
 */
export async function release(options: ReleaseOptions, context: ReleaseContext): Promise<ReleaseOutcome> {
  const { switcher, store, publisher, place, tidying, lockTimeoutMs: timeoutMs } = options
  const started = context.clock.now()
  const [site, , first] = await Promise.all([options.compose(), switcher.look(), readIndex(store)])
  const serving = options.serve(site)
  const lease = await acquireLease(store, { publisher, place, tidying, timeoutMs }, context)
  try {
    const signal = AbortSignal.any([context.signal, lease.lost])
    const [from, stored] = await Promise.all([switcher.look(), readIndex(store)])
    const run = new Release(options, { ...context, signal }, { site, serving, from, stored })
    const shown = stored.index.releases.find(({ id }) => id === from)
    const by = findNewer(publisher, shown, { isSeenMeanwhile: stored.version !== first.version })
    const outcome =
      by === undefined ? await run.execute() : { kind: 'superseded' as const, by, ...run.progress }
    if (lease.lost.aborted && outcome.kind === 'cancelled') throw asError(lease.lost.reason)
    return { ...outcome, durationMs: context.clock.now() - started }
  } finally {
    await lease.release()
  }
}

interface Given {
  readonly site: Site
  readonly serving: Serving
  /** What is shown. */
  readonly from: string | undefined
  readonly stored: StoredIndex
}

/** One release on its way; its fields are how far it came. */
class Release {
  #id: string | undefined
  #stage: ReleaseStage = 'preparing'
  #verified: number | undefined
  #upload: Progress | undefined
  #removed: readonly string[] = []

  constructor(
    private readonly options: ReleaseOptions,
    private readonly context: ReleaseContext,
    private readonly given: Given,
  ) {}

  get progress(): Omit<ReleaseOutcome, 'kind'> {
    return {
      work: 'release',
      stage: this.#stage,
      release: this.#id,
      previous: this.given.from,
      removed: this.#removed,
      upload: this.#upload,
      url: this.options.switcher.url,
      verified: this.#verified,
      durationMs: 0,
    }
  }

  async execute(): Promise<ReleaseOutcome> {
    try {
      const kind = await this.#execute()
      return { ...this.progress, ...kind }
    } catch (thrown) {
      if (this.context.signal.aborted) return { ...this.progress, kind: 'cancelled' }
      const error = asError(thrown)
      if (!(error instanceof UserError) || this.#upload === undefined) throw error
      return { ...this.progress, kind: 'failed', error }
    }
  }

  async #execute(): Promise<
    | { readonly kind: 'released' | 'unchanged' | 'cancelled' }
    | { readonly kind: 'superseded'; readonly by: string }
  > {
    const { store, switcher } = this.options
    const { from, serving, site, stored } = this.given
    const id = await this.#choose()
    this.#id = id
    const known = await this.#begin(id)
    const { upload, ...ending } = await uploadRelease({ id, site, from }, this.options, this.context)
    this.#upload = upload
    if (ending.kind === 'failed') throw ending.error
    if (ending.kind === 'superseded') return ending
    if (ending.kind === 'cancelled') return { kind: 'cancelled' }
    await this.#putErrorPage(id)
    const isSeenThrough = stored.index.history.at(-1) === id && stored.index.begun === undefined
    if (from === id && ending.kind === 'unchanged' && isSeenThrough) {
      await this.#verify(id)
      return { kind: 'unchanged' }
    }
    await this.#share(id)
    await writeServing(store, id, serving)
    await switcher.prepare({ id, serving })
    const noted = await noteSwitch(this.options, known, { id, from })
    this.context.signal.throwIfAborted()
    this.#stage = 'switching'
    await switcher.show({ id, serving }, from)
    this.#stage = 'switched'
    this.context.log.info(`Visitors get the release ${id}${from === undefined ? '' : ` instead of ${from}`}`)
    await this.#conclude(id, noted)
    await this.#verify(id)
    return { kind: 'released' }
  }

  /** @throws UserError when visitors get something else; the switch stays */
  async #verify(id: string): Promise<void> {
    const { from, serving, site } = this.given
    this.#stage = 'verifying'
    this.#verified = await verifySwitch({ id, from, files: site.objects, serving }, this.options)
  }

  #choose(): Promise<string> {
    const { open, publisher, id } = this.options
    const name = id ?? nameRelease(publisher.commit, this.context.clock.now())
    const { stored, site } = this.given
    // Killed after its switch and before it was written down, it is shown all the same.
    const index = withShown(stored.index, this.given.from)
    return chooseRelease({ name, isGiven: id !== undefined }, index, site.objects, async (release) => {
      return (await readManifest(open(folderOf(release)))).manifest
    })
  }

  /** Writes down that there is going to be a release, so that what is left of it after a crash is known. */
  async #begin(id: string): Promise<StoredIndex> {
    const { stored } = this.given
    if (stored.index.releases.some((entry) => entry.id === id)) return stored
    const leaving = withLeaving(withShown(stored.index, this.given.from), this.given.from)
    const index = withEntry(leaving, { ...this.#entry(id), state: 'uploading' })
    return writeIndex(this.options.store, index, stored.version)
  }

  async #conclude(id: string, known: StoredIndex): Promise<void> {
    const { from } = this.given
    const entry = { ...this.#entry(id), state: 'complete' as const }
    const index = withEntry(withShown(known.index, from), entry)
    const history = pushed(historyWith(index.history, from), id)
    const isEverywhere = this.options.switcher.isGradual
    const left = leftAfter(index, { from, id, isEverywhere }, this.context.clock.now())
    const ended = { ...index, history, begun: undefined, left }
    const stored = await writeIndex(this.options.store, ended, known.version)
    this.#removed = await pruneReleases(stored, { ...this.options, ...this.context })
  }

  #entry(id: string): Omit<ReleaseEntry, 'state'> {
    const { run, order, commit } = this.options.publisher
    const { k: rules } = this.given.serving.route
    const at = this.context.clock.now()
    return { id, run, order, commit, at, ...(rules === undefined ? {} : { rules }) }
  }

  async #putErrorPage(id: string): Promise<void> {
    const { errorPage } = this.given.serving
    if (errorPage !== undefined) await putErrorPage(id, errorPage, { ...this.options, log: this.context.log })
  }

  async #share(id: string): Promise<void> {
    const { from, stored } = this.given
    const others = sharingWith(id, stored.index, from, this.context.clock.now())
    const count = await shareBothWays(id, others, { ...this.options, ...this.context })
    if (count > 0)
      this.context.log.info(
        `Copied ${count} files with a hash in their names between ${id} and what edges may still show`,
      )
  }
}
