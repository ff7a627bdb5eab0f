import { UserError } from '@slipway/action-kit'
import { manifestPath, type Manifest } from '../manifest/manifest.js'
import { readManifest } from '../manifest/stored-manifest.js'
import type { ObjectStore, RemoteObject } from '../s3/object-store.js'
import type { PreviewContext, PreviewParts } from './options.js'
import { writePreview, type PreviewEntry } from './preview-index.js'

export interface TakenAway {
  /** Whether there was anything of it. */
  readonly isFound: boolean
  readonly deleted: number
  /** Paths below the preview that somebody else has put there, and that stay. */
  readonly foreign: readonly string[]
}

/**
 * Takes a preview away: first visitors see it no more, then its objects go, then what caches hold of it. The manifest
 * goes after all that: what is left after a failure is known to the next attempt. Whoever calls holds its lease.
 * @param known what the index says of it
 * @throws UserError when an object could not be deleted
 */
export async function takeAway(
  name: string,
  known: PreviewEntry | undefined,
  parts: PreviewParts,
  context: PreviewContext,
): Promise<TakenAway> {
  const { showing, open, openCdn, publisher, store } = parts
  const folder = `${showing.folder}${name}/`
  const place = open(folder)
  const wasShown = await showing.hide(name)
  await showing.forget(known?.rules ?? [])
  const { manifest, version } = await readManifest(place)
  const remote = await place.list([...manifest.files.keys()].sort())
  const own = [...remote].filter(([path, object]) => isOwn(path, object, manifest)).map(([path]) => path)
  const owned = new Set(own)
  const foreign = [...remote.keys()].filter((path) => !owned.has(path)).sort()
  for (const path of foreign) context.log.warning(`${folder}${path} stays: another tool has put it there`)
  if (own.length > 0) await remove(place, own, folder)
  if (manifest.files.size > 0) await forgetCopies([...manifest.files.keys()], openCdn(name), context)
  if (version !== undefined) await remove(place, [manifestPath], folder)
  const isFound = wasShown || version !== undefined || (known !== undefined && known.state !== 'removed')
  const { run, order, commit } = publisher
  // Outside of GitHub nobody can tell older runs from newer ones, so there is nothing to remember.
  if (isFound || order !== undefined) {
    const at = context.clock.now()
    await writePreview(store, { name, state: 'removed', run, order, commit, at, rules: [] }, context)
  }
  return { isFound, deleted: own.length, foreign }
}

/** What this action put there, as it put it. */
function isOwn(path: string, { etag }: RemoteObject, { files }: Manifest): boolean {
  const entry = files.get(path)
  return entry === 'unfinished' || entry?.etag === etag
}

async function remove(place: ObjectStore, paths: readonly string[], folder: string): Promise<void> {
  const { failed } = await place.remove(paths)
  if (failed.length === 0) return
  throw new UserError(`${failed.length} objects of the preview in ${folder} could not be deleted`, {
    cause: new Error(failed.map(({ path, why }) => `${path}: ${why}`).join('\n')),
    hint: 'Visitors do not see it any more. Re-run this job to delete the rest.',
  })
}

/** A preview of that name that comes later must not be shown with what this one had. */
async function forgetCopies(
  paths: readonly string[],
  cdn: ReturnType<PreviewParts['openCdn']>,
  { log }: PreviewContext,
): Promise<void> {
  await cdn.look()
  const planned = cdn.plan({ stale: cdn.staleOf({ stale: paths, changed: [] }), all: [] })
  if (planned.length === 0) return
  await cdn.invalidate(planned, ({ id, distributionId, paths: asked }) =>
    log.info(`Invalidation ${id} in ${distributionId}: ${asked.join(' ')}`),
  )
}
