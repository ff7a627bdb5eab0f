import { asError, UserError } from '@slipway/action-kit'
import type { Serving } from '../edge/rules.js'
import type { Manifest } from '../manifest/manifest.js'
import { readManifest } from '../manifest/stored-manifest.js'
import { findNewer } from '../publish/newer.js'
import type { Outcome, Progress } from '../publish/outcome.js'
import type { VerifySite } from '../publish/options.js'
import { publish, type Site } from '../publish/publish.js'
import { otherSite } from '../verify/other-site.js'
import type { OtherSite } from '../verify/sample.js'
import { createReleaseStore, withoutCopied } from '../release/release-store.js'
import { expirePreviews } from './expire.js'
import type { PreviewContext, PreviewOptions } from './options.js'
import type { PreviewOutcome } from './outcome.js'
import { readPreviews, writePreview, type PreviewEntry } from './preview-index.js'
import { leasePreview } from './preview-lease.js'

/**
 * Publishes a site beside the real one: into a folder of its own, whose URLs stay from one push to the next, so that a
 * push uploads what it changed. Nothing outside of the folder is touched.
 * @throws UserError when it failed before anything was uploaded; after that, a failure is an outcome
 */
export async function publishPreview(
  options: PreviewOptions,
  context: PreviewContext,
): Promise<PreviewOutcome> {
  const { name, showing, store, publisher } = options
  const started = context.clock.now()
  const timed = (outcome: PreviewOutcome): PreviewOutcome => ({
    ...outcome,
    durationMs: context.clock.now() - started,
  })
  const [site, surroundings, first] = await Promise.all([
    options.compose(),
    showing.look(name),
    readPreviews(store).then((index) => index.get(name)),
  ])
  const given = { site, live: surroundings.live, serving: options.serve(site, surroundings) }
  const early = findNewer(publisher, first, { isSeenMeanwhile: false })
  if (early !== undefined) {
    return timed(new Preview(options, context, { ...given, known: first }).superseded(early))
  }
  const lease = await leasePreview(name, options, context)
  let isThere = false
  try {
    const signal = AbortSignal.any([context.signal, lease.lost])
    const known = (await readPreviews(store)).get(name)
    isThere = known !== undefined && known.state !== 'removed'
    const run = new Preview(options, { ...context, signal }, { ...given, known })
    const by = findNewer(publisher, known, { isSeenMeanwhile: known?.at !== first?.at })
    if (by !== undefined) return timed(run.superseded(by))
    isThere = true
    const outcome = await run.execute()
    if (lease.lost.aborted && outcome.kind === 'cancelled') throw asError(lease.lost.reason)
    return timed(outcome)
  } finally {
    await lease.release(!isThere)
  }
}

interface Given {
  readonly site: Site
  readonly serving: Serving
  /** The folder of the site that visitors get. */
  readonly live: string
  /** What the index says of this preview. */
  readonly known: PreviewEntry | undefined
}

/** One preview on its way; its fields are how far it came. */
class Preview {
  readonly #folder: string
  #upload: Progress | undefined
  #isShown = false
  #expired: readonly string[] = []
  #stage: PreviewOutcome['stage'] = 'changing'
  #verified: number | undefined
  /** What the upload was to change for visitors; undefined where it did not end. */
  #shown: Parameters<VerifySite>[0] | undefined
  #others: readonly OtherSite[] = []

  constructor(
    private readonly options: PreviewOptions,
    private readonly context: PreviewContext,
    private readonly given: Given,
  ) {
    this.#folder = `${options.showing.folder}${options.name}/`
    this.#isShown = given.known?.state === 'published'
  }

  superseded(by: string): PreviewOutcome {
    return { ...this.#progress(), kind: 'superseded', by }
  }

  async execute(): Promise<PreviewOutcome> {
    try {
      const kind = await this.#execute()
      return { ...this.#progress(), ...kind }
    } catch (thrown) {
      if (this.context.signal.aborted) return { ...this.#progress(), kind: 'cancelled' }
      const error = asError(thrown)
      if (!(error instanceof UserError) || this.#upload === undefined) throw error
      return { ...this.#progress(), kind: 'failed', error }
    }
  }

  #progress(): Omit<PreviewOutcome, 'kind'> {
    const { name, showing } = this.options
    return {
      stage: this.#stage,
      preview: name,
      upload: this.#upload,
      url: this.#isShown ? showing.urlOf(name) : undefined,
      deleted: this.#upload?.deleted ?? 0,
      foreign: [],
      expired: this.#expired,
      verified: this.#verified,
      durationMs: 0,
    }
  }

  async #execute(): Promise<
    | { readonly kind: 'published' | 'unchanged' | 'cancelled' | 'invalidation-timed-out' }
    | { readonly kind: 'superseded'; readonly by: string }
  > {
    const { name, showing } = this.options
    const { serving, known } = this.given
    const before = known?.rules ?? []
    const rules = serving.route.k === undefined ? [] : [serving.route.k]
    await this.#begin([...new Set([...before, ...rules])])
    const outcome = await this.#publish()
    if (outcome.kind === 'superseded') return { kind: 'superseded', by: outcome.by }
    if (outcome.kind === 'cancelled') return { kind: 'cancelled' }
    this.context.signal.throwIfAborted()
    const isChanged = await showing.show(name, serving)
    this.#isShown = true
    await showing.forget(before.filter((id) => !rules.includes(id)))
    await this.#note('published', rules)
    this.context.log.info(`The preview: ${showing.urlOf(name)}`)
    this.#expired = await expirePreviews(this.options, this.context)
    if (outcome.kind === 'invalidation-timed-out') return { kind: outcome.kind }
    await this.#verify()
    return { kind: isChanged || known?.state !== 'published' ? 'published' : outcome.kind }
  }

  /** @throws UserError when visitors get something else than what was published, which stays published */
  async #verify(): Promise<void> {
    const { verify } = this.options
    if (verify === undefined || this.#shown === undefined) return
    this.#stage = 'verifying'
    const { serving } = this.given
    const { changed, site, removed } = this.#shown
    const entry = site.filter(({ path }) => path === serving.route.i)
    const { checked, error } = await verify({
      // Most visitors see the entry page, which may be as it was.
      changed: changed.length === 0 ? [] : [...new Set([...entry, ...changed])],
      site,
      removed,
      serving,
      others: this.#others,
    })
    if (error !== undefined) throw error
    this.#verified = checked
  }

  /** Writes down that there is going to be a preview, so that what is left of it after a crash is known. */
  async #begin(rules: readonly string[]): Promise<void> {
    const { known } = this.given
    const isNoted = known?.state === 'published' || known?.state === 'publishing'
    if (isNoted && rules.every((id) => known.rules.includes(id))) return
    await this.#note(known?.state === 'published' ? 'published' : 'publishing', rules)
  }

  async #note(state: PreviewEntry['state'], rules: readonly string[]): Promise<void> {
    const { name, store, publisher } = this.options
    const { run, order, commit } = publisher
    const at = this.context.clock.now()
    await writePreview(store, { name, state, run, order, commit, at, rules }, this.context)
  }

  /** What visitors may get instead: what this preview was before, and the site that it is beside. */
  async #noteOthers(site: Manifest): Promise<void> {
    const { manifest: before } = await readManifest(this.options.open(this.#folder))
    this.#others = [otherSite('this preview before', before), otherSite('the site itself', site)]
  }

  /** @throws UserError when not all of it could be uploaded */
  async #publish(): Promise<
    | { readonly kind: 'published' | 'unchanged' | 'cancelled' | 'invalidation-timed-out' }
    | Extract<Outcome, { readonly kind: 'superseded' }>
  > {
    const { open, openCdn, copies, prefix, verify, ...options } = this.options
    const { site, live } = this.given
    const { manifest } = await readManifest(open(live))
    if (verify !== undefined) await this.#noteOthers(manifest)
    const target = createReleaseStore(open(this.#folder), this.#folder, { folder: live, manifest }, copies)
    const outcome = await publish(
      {
        ...options,
        place: `${options.place}${this.#folder}`,
        prefix: prefix + this.#folder,
        isPlan: false,
        deleteRemoved: true,
        isExcluded: () => false,
        // Nobody depends on it, and the next push may be another site altogether.
        maxDelete: { kind: 'share', percent: 100 },
        compose: () => Promise.resolve(site),
        store: target,
        tidying: target,
        cdn: openCdn(options.name),
        // They get it when it is shown.
        verify: (shown) => {
          this.#shown = shown
          return Promise.resolve({ checked: 0 })
        },
      },
      this.context,
    )
    this.#upload = withoutCopied(outcome, target.copied)
    switch (outcome.kind) {
      case 'published':
      case 'unchanged':
      case 'cancelled':
      case 'invalidation-timed-out':
        return { kind: outcome.kind }
      case 'superseded':
        return outcome
      case 'failed':
        throw outcome.error
      case 'planned':
        throw new Error('A preview cannot be planned')
    }
  }
}
