import { UserError } from '@slipway/action-kit'
import { acquireLease } from '../lock/lease.js'
import { readManifest } from '../manifest/stored-manifest.js'
import type { ObjectStore } from '../s3/object-store.js'
import type { ReleaseOutcome } from './outcome.js'
import { putErrorPage } from './error-page.js'
import { folderOf } from './release-folder.js'
import { leftAfter, sharingWith } from './lingering.js'
import {
  historyWith,
  noteSwitch,
  pushed,
  readIndex,
  withShown,
  writeIndex,
  type ReleaseIndex,
} from './release-index.js'
import type { ReleaseContext, ReleaseParts } from './release-options.js'
import { readServing } from './serving-file.js'
import { shareBothWays } from './share-assets.js'
import { concludeRollback } from './verify-switch.js'
import { filesOf, type ReleaseFile } from './what-changed.js'

/**
 * Shows an earlier release again. It is checked to be whole before the one write that switches; every rollback goes one
 * further back in what was shown.
 * @throws UserError when there is none to go back to, or it is not whole; nothing is changed then
 */
export async function rollBack(options: ReleaseParts, context: ReleaseContext): Promise<ReleaseOutcome> {
  const { store, switcher, publisher, place, tidying, lockTimeoutMs: timeoutMs, open } = options
  const { clock, log, signal } = context
  const started = clock.now()
  await switcher.look()
  const lease = await acquireLease(store, { publisher, place, tidying, timeoutMs }, context)
  try {
    const [from, stored] = await Promise.all([switcher.look(), readIndex(store)])
    const index = withShown(stored.index, from)
    const history = historyWith(index.history, from)
    const isOwed = from !== undefined && index.begun === from
    const id =
      options.id ?? (isOwed && isEarlier(stored.index, from) ? from : previousOf(history, index, from))
    if (id === undefined) throw nothingBefore(from, index)
    const target = index.releases.find((entry) => entry.id === id)
    if (target?.state !== 'complete') throw notThere(id, index)
    if (id === from && !isOwed) throw isShown(id)
    const [files, serving] = await Promise.all([checkWhole(id, open(folderOf(id))), readServing(store, id)])
    const published = `${new Date(target.at).toISOString()}${target.commit === undefined ? '' : `, commit ${target.commit}`}`
    log.info(`Rolling back from ${from ?? 'no release'} to ${id} (${published}, ${target.run})`)
    const shared = { ...options, clock, signal: AbortSignal.any([signal, lease.lost]) }
    await shareBothWays(id, sharingWith(id, index, from, clock.now()), shared)
    await switcher.prepare({ id, serving })
    const { errorPage } = serving
    if (errorPage !== undefined) await putErrorPage(id, errorPage, { ...options, log })
    const noted = await noteSwitch(options, { ...stored, index }, { id, from })
    lease.lost.throwIfAborted()
    await switcher.show({ id, serving }, from)
    const at = history.lastIndexOf(id)
    const next = at < 0 ? pushed(history, id) : history.slice(0, at + 1)
    const left = leftAfter(noted.index, { from, id, isEverywhere: switcher.isGradual }, clock.now())
    await writeIndex(store, { ...index, history: next, begun: undefined, left }, noted.version)
    return {
      ...(await concludeRollback({ id, from, files, serving }, options, signal)),
      work: 'rollback',
      release: id,
      previous: from,
      removed: [],
      upload: undefined,
      url: switcher.url,
      durationMs: clock.now() - started,
    }
  } finally {
    await lease.release()
  }
}

/** A rollback to it was begun, and not seen to end. */
function isEarlier({ history }: ReleaseIndex, id: string): boolean {
  return history.at(-1) !== id && history.includes(id)
}

/** What was shown before what is shown now, and is still there; the last one when the site is shown in place by now. */
function previousOf(
  history: readonly string[],
  { releases }: ReleaseIndex,
  shown: string | undefined,
): string | undefined {
  return (shown === undefined ? history : history.slice(0, -1)).findLast(
    (id) => id !== shown && releases.some((entry) => entry.id === id && entry.state === 'complete'),
  )
}

/**
 * A lifecycle rule, or somebody by hand, may have deleted some of it.
 * @returns its files
 */
async function checkWhole(id: string, store: ObjectStore): Promise<readonly ReleaseFile[]> {
  const { manifest } = await readManifest(store)
  const own = [...manifest.files].flatMap(([path, entry]) =>
    entry === 'unfinished' || entry.until !== undefined ? [] : [[path, entry.etag] as const],
  )
  const remote = await store.list(own.map(([path]) => path).sort())
  const missing = own.filter(([path, etag]) => remote.get(path)?.etag !== etag).map(([path]) => path)
  if (manifest.published !== undefined && own.length > 0 && missing.length === 0)
    return filesOf(manifest, remote)
  throw new UserError(`The release ${id} is not whole in the bucket any more; nothing was changed`, {
    cause: new Error(
      missing.length === 0
        ? 'Its manifest is missing'
        : `Missing or changed: ${missing.slice(0, 20).join(', ')}`,
    ),
    hint: 'Choose another release with the input release, or publish that commit again.',
  })
}

function nothingBefore(from: string | undefined, index: ReleaseIndex): UserError {
  return new UserError(
    from === undefined
      ? 'No release is shown, so there is none to go back from'
      : `There is no release before ${from}`,
    { hint: `Name one with the input release. ${listed(index)}` },
  )
}

function notThere(id: string, index: ReleaseIndex): UserError {
  return new UserError(`There is no release ${id}`, { hint: listed(index) })
}

function isShown(id: string): UserError {
  return new UserError(`The release ${id} is what visitors get already`, { hint: 'There is nothing to do.' })
}

function listed({ releases }: ReleaseIndex): string {
  const ids = releases.filter(({ state }) => state === 'complete').map(({ id }) => id)
  return ids.length === 0 ? 'The bucket has no releases.' : `The bucket has ${ids.slice(-20).join(', ')}.`
}
