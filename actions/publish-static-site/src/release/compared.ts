import { emptyManifest, type Manifest } from '../manifest/manifest.js'
import { makePlan, type Plan, type PlanOptions } from '../plan/plan.js'
import type { Progress } from '../publish/outcome.js'
import type { RemoteObject } from '../s3/object-store.js'
import type { SiteObject } from '../site/site-object.js'
import { withoutCopied, type Copied } from './release-store.js'

/**
 * What a release changes for visitors: what of the site differs from the release that they get now, as if it took its
 * place file by file. Its folder is a new one, in which everything is new.
 * @param before of the release that they get now; undefined: they get none
 */
export function compareWith(
  before: Manifest | undefined,
  site: readonly SiteObject[],
  options: Pick<PlanOptions, 'keepAssetsMs' | 'now'>,
): Plan {
  const manifest = before ?? emptyManifest
  return makePlan(
    { site, remote: remoteOf(manifest), manifest, same: new Map() },
    { ...options, deleteRemoved: true, isExcluded: () => false },
  )
}

/** What came of an upload, counted by what it changes for visitors. Of one that broke off, what was sent is counted. */
export function asCompared(upload: Progress, copied: Copied, plan: Plan): Progress {
  const made = new Set(upload.plan.changes.map(({ object }) => object.path))
  const sent = { ...withoutCopied(upload, copied), plan }
  if (upload.uploaded + upload.updated < made.size) return sent
  const changed = plan.changes.filter(({ object }) => made.has(object.path))
  const uploaded = changed.filter(({ overwrites }) => !overwrites).length
  return { ...sent, uploaded, updated: changed.length - uploaded, deleted: plan.deletions.length }
}

/** A release is as its manifest says: nothing changes it once it was shown. */
function remoteOf({ files }: Manifest): ReadonlyMap<string, RemoteObject> {
  const objects = [...files].flatMap(([path, entry]) =>
    entry === 'unfinished' ? [] : [[path, { etag: entry.etag, size: 0 }] as const],
  )
  return new Map(objects)
}
