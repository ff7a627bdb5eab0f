import { asError, UserError, type Clock, type Log } from '@slipway/action-kit'
import { manifestPath } from '../manifest/manifest.js'
import { readManifest } from '../manifest/stored-manifest.js'
import type { ObjectStore } from '../s3/object-store.js'
import { folderOf, servingPath } from './release-folder.js'
import { lingering } from './lingering.js'
import { writeIndex, type ReleaseEntry, type ReleaseIndex, type StoredIndex } from './release-index.js'
import type { Switch } from './switch.js'

export interface PruneParts {
  readonly store: ObjectStore
  readonly open: (folder: string) => ObjectStore
  readonly switcher: Pick<Switch, 'forget'>
  readonly keepReleases: number
  readonly log: Pick<Log, 'info' | 'warning'>
  readonly clock: Pick<Clock, 'now'>
}

/** The releases that may go: all but the newest, the one that is shown, the one before, and what edges may still show. */
export function planPrune(index: ReleaseIndex, keepReleases: number, now: number): readonly ReleaseEntry[] {
  const { releases, history } = index
  const complete = releases.filter(({ state }) => state === 'complete')
  const kept = new Set([
    ...complete.slice(-keepReleases).map(({ id }) => id),
    ...history.slice(-2),
    ...lingering(index, undefined, now).map(({ id }) => id),
  ])
  return releases.filter(({ id }) => !kept.has(id))
}

/**
 * Deletes old releases: of each what its manifest knows, and nothing else. Visitors see none of it, so a failure is only
 * a warning; the next release tries again.
 */
export async function pruneReleases(stored: StoredIndex, parts: PruneParts): Promise<readonly string[]> {
  const gone: ReleaseEntry[] = []
  let { index } = stored
  try {
    for (const entry of planPrune(index, parts.keepReleases, parts.clock.now())) {
      await removeRelease(entry.id, parts.open(folderOf(entry.id)))
      gone.push(entry)
      parts.log.info(`Deleted the release ${entry.id}`)
      index = {
        ...index,
        releases: index.releases.filter(({ id }) => id !== entry.id),
        history: index.history.filter((id) => id !== entry.id),
      }
    }
    if (gone.length > 0) await writeIndex(parts.store, index, stored.version)
    const used = new Set(index.releases.map(({ rules }) => rules))
    const rules = gone.map((entry) => entry.rules).filter((id) => id !== undefined && !used.has(id))
    await parts.switcher.forget([...new Set(rules)].filter((id) => id !== undefined))
  } catch (error) {
    parts.log.warning(`Old releases stay until the next one: ${asError(error).message}`)
  }
  return gone.map(({ id }) => id)
}

async function removeRelease(id: string, store: ObjectStore): Promise<void> {
  const { manifest } = await readManifest(store)
  // The manifest goes last: what is left after a failure is known to the next attempt.
  for (const paths of [[...manifest.files.keys(), servingPath], [manifestPath]]) {
    const { failed } = await store.remove(paths)
    if (failed.length === 0) continue
    throw new UserError(`${failed.length} objects of the release ${id} could not be deleted`, {
      cause: new Error(failed.map(({ path, why }) => `${path}: ${why}`).join('\n')),
    })
  }
}
