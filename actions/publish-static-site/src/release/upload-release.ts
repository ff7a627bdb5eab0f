import type { UserError } from '@slipway/action-kit'
import { readManifest } from '../manifest/stored-manifest.js'
import type { Progress } from '../publish/outcome.js'
import { publish, type Site } from '../publish/publish.js'
import { asCompared, compareWith } from './compared.js'
import { folderOf } from './release-folder.js'
import type { ReleaseContext, ReleaseOptions } from './release-options.js'
import { createReleaseStore } from './release-store.js'

export type UploadedRelease = {
  /** Counted by what it changes for visitors. */
  readonly upload: Progress
} & (
  | { readonly kind: 'published' | 'unchanged' | 'cancelled' }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'failed'; readonly error: UserError }
)

export interface NewRelease {
  readonly id: string
  readonly site: Site
  /** The release that visitors get now: what has not changed since is copied. */
  readonly from: string | undefined
}

/**
 * Puts a site into the folder of its release, beside what visitors see.
 * @throws UserError when it failed before anything was uploaded; after that, a failure is an outcome
 */
export async function uploadRelease(
  { id, site, from }: NewRelease,
  { open, copies, prefix, ...options }: ReleaseOptions,
  context: ReleaseContext,
): Promise<UploadedRelease> {
  const folder = folderOf(id)
  const shown =
    from === undefined ? undefined : { folder: folderOf(from), ...(await readManifest(open(folderOf(from)))) }
  const target = createReleaseStore(open(folder), folder, from === id ? undefined : shown, copies)
  const now = context.clock.now()
  const plan = compareWith(shown?.manifest, site.objects, { keepAssetsMs: options.keepAssetsMs, now })
  const outcome = await publish(
    {
      ...options,
      prefix: prefix + folder,
      printed: { plan, prefix },
      isPlan: false,
      deleteRemoved: true,
      isExcluded: () => false,
      // What is deleted was left by an attempt that nobody has seen.
      maxDelete: { kind: 'share', percent: 100 },
      compose: () => Promise.resolve(site),
      store: target,
      tidying: target,
      cdn: undefined,
      verify: undefined,
      isAwaited: true,
    },
    context,
  )
  const upload = asCompared(outcome, target.copied, plan)
  switch (outcome.kind) {
    case 'published':
    case 'unchanged':
    case 'cancelled':
      return { kind: outcome.kind, upload }
    case 'superseded':
      return { kind: 'superseded', by: outcome.by, upload }
    case 'failed':
      return { kind: 'failed', error: outcome.error, upload }
    case 'planned':
    case 'invalidation-timed-out':
      throw new Error(`A release cannot be ${outcome.kind}`)
  }
}
