import { asError, UserError, type Context } from '@slipway/action-kit'
import type { Bucket, StoredManifest } from '../s3/bucket.js'
import type { Distribution, Invalidations } from '../cloudfront/distribution.js'
import { waitForInvalidation } from '../cloudfront/invalidate.js'
import { invalidationPaths, urlPathsOf } from '../cloudfront/invalidation-paths.js'
import { Ledger } from '../manifest/ledger.js'
import type { LocalFiles } from '../source/local-files.js'
import { emptyManifest } from '../manifest/manifest.js'
import type { Outcome, Progress } from './outcome.js'
import { makePlan, type Plan } from '../plan/plan.js'
import { printPlan } from '../plan/print-plan.js'
import { describeFiles } from '../site/source-files.js'
import { uploadInPhases } from './upload-phases.js'

export interface PublishOptions {
  readonly prefix: string
  readonly deleteRemoved: boolean
  /** Lists the source. */
  readonly listLocal: () => Promise<LocalFiles>
  readonly bucket: Bucket
  /** The distribution in front of the bucket, when there is one. */
  readonly cdn: Cdn | undefined
}

export interface Cdn {
  readonly describe: () => Promise<Distribution>
  readonly invalidations: Invalidations
}

type PublishContext = Pick<Context, 'clock' | 'log' | 'signal'>

/**
 * Publishes a site: everything that can be wrong is found before the first change, pages come after what they refer to,
 * and nothing is deleted before the new pages are what visitors get.
 * @throws UserError when it failed before anything was changed; after that, a failure is an outcome
 */
export async function publish(options: PublishOptions, context: PublishContext): Promise<Outcome> {
  return new Publish(options, context).run()
}

const emptyPlan: Plan = makePlan([], new Map(), emptyManifest, { deleteRemoved: false })

/** One publish on its way; its fields are how far it came. */
class Publish {
  #stage: Progress['stage'] = 'preparing'
  #plan = emptyPlan
  #uploaded = 0
  #bytes = 0
  #deleted = 0
  #invalidation: Progress['invalidation']
  #leftOut: LocalFiles['leftOut'] = []
  #url: string | undefined
  readonly #started: number

  constructor(
    private readonly options: PublishOptions,
    private readonly context: PublishContext,
  ) {
    this.#started = context.clock.now()
  }

  async run(): Promise<Outcome> {
    try {
      const { stored, distribution } = await this.#prepare()
      return { kind: await this.#execute(stored, distribution), ...this.#progress() }
    } catch (thrown) {
      if (this.context.signal.aborted) return { kind: 'cancelled', ...this.#progress() }
      const error = asError(thrown)
      if (!(error instanceof UserError) || this.#stage === 'preparing') throw error
      return { kind: 'failed', error, ...this.#progress() }
    }
  }

  /** Reads everything and plans. Changes nothing. */
  async #prepare(): Promise<{ stored: StoredManifest; distribution: Distribution | undefined }> {
    const { bucket, cdn, prefix, deleteRemoved } = this.options
    const local = await this.options.listLocal()
    this.#leftOut = local.leftOut
    // By itself and first, since it is what says that the bucket, the region or the credentials are wrong.
    const remote = await bucket.list()
    const [stored, distribution, files] = await Promise.all([
      bucket.readManifest(),
      cdn?.describe(),
      describeFiles(local.files, this.context.signal),
    ])
    if (distribution !== undefined) this.#look(distribution)
    this.#plan = makePlan(files, remote, stored.manifest, { deleteRemoved })
    await this.context.log.group('Plan', () => {
      printPlan(this.#plan, this.#leftOut, prefix, this.context.log)
      return Promise.resolve()
    })
    return { stored, distribution }
  }

  #look(distribution: Distribution): void {
    const [path] = urlPathsOf(this.options.prefix, distribution.originPaths)
    this.#url = `https://${distribution.host}${path ?? '/'}`
    if (distribution.originPaths.length === 0) {
      this.context.log.warning(
        `No origin of the distribution ${distribution.id} is this bucket. The publish goes on; if the site does ` +
          'not change, check that bucket and distribution-id belong together.',
      )
    }
  }

  async #execute(
    stored: StoredManifest,
    distribution: Distribution | undefined,
  ): Promise<'published' | 'unchanged' | 'invalidation-timed-out'> {
    const { uploads, deletions, stale } = this.#plan
    const isStale = distribution !== undefined && stale.length > 0
    if (uploads.length === 0 && deletions.length === 0 && !isStale) return 'unchanged'
    const ledger = new Ledger(this.options.bucket, stored)
    await ledger.begin(this.#plan)
    await this.#upload(ledger)
    if (isStale) {
      ledger.owe(stale)
      await ledger.save()
      if (!(await this.#invalidate(distribution))) return 'invalidation-timed-out'
      ledger.owe([])
    }
    const refused = await this.#delete(ledger)
    await ledger.save()
    if (refused !== undefined) throw refused
    return 'published'
  }

  async #upload(ledger: Ledger): Promise<void> {
    this.#stage = 'uploading'
    await this.context.log.group('Upload', () =>
      uploadInPhases(
        this.#plan.uploads,
        async ({ path, file }) => {
          const etag = await this.options.bucket.upload(file)
          ledger.set(path, { sha256: file.sha256, headers: file.headersHash, etag })
          this.#uploaded++
          this.#bytes += file.size
        },
        this.context,
      ),
    )
  }

  /** Returns whether the distribution shows the new site now. */
  async #invalidate({ originPaths }: Distribution): Promise<boolean> {
    const { cdn, prefix } = this.options
    const paths = invalidationPaths(this.#plan.stale, { prefix, originPaths })
    if (cdn === undefined || paths.length === 0) return true
    this.#stage = 'invalidating'
    return this.context.log.group('Invalidate', async () => {
      // Unique, or CloudFront would answer with an earlier invalidation. The SDK's repeats carry the same one.
      const reference = `slipway-${crypto.randomUUID()}`
      const { id, isCompleted } = await cdn.invalidations.create(paths, reference)
      this.#invalidation = { id, paths }
      this.context.log.info(`Invalidation ${id}: ${paths.join(' ')}`)
      return isCompleted || (await waitForInvalidation(id, cdn.invalidations, this.context))
    })
  }

  /** Returns the error when some objects could not be deleted. */
  async #delete(ledger: Ledger): Promise<UserError | undefined> {
    const { deletions } = this.#plan
    if (deletions.length === 0) return undefined
    this.#stage = 'deleting'
    return this.context.log.group('Delete', async () => {
      const { deleted, failed } = await this.options.bucket.remove(deletions)
      ledger.forget(deleted)
      this.#deleted = deleted.length
      this.context.log.info(`Deleted ${deleted.length} of ${deletions.length} objects`)
      if (failed.length === 0) return undefined
      return new UserError(`${failed.length} objects could not be deleted`, {
        cause: new Error(failed.map(({ path, why }) => `${path}: ${why}`).join('\n')),
        hint: 'The role needs s3:DeleteObject below the prefix; also look for a bucket policy or an object lock.',
      })
    })
  }

  #progress(): Progress {
    return {
      stage: this.#stage,
      plan: this.#plan,
      uploaded: this.#uploaded,
      bytes: this.#bytes,
      deleted: this.#deleted,
      invalidation: this.#invalidation,
      leftOut: this.#leftOut,
      url: this.#url,
      durationMs: this.context.clock.now() - this.#started,
    }
  }
}
