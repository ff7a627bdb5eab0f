import { UserError } from '@slipway/action-kit'
import { ownFolder } from '../manifest/manifest.js'
import { parsePublished, type Published } from '../manifest/published.js'
import type { ObjectStore } from '../s3/object-store.js'
import { withLeaving, type LeftRelease } from './lingering.js'
import { isReleaseId } from './release-name.js'
import type { Switch } from './switch.js'

export const indexPath = `${ownFolder}releases.json`

/** A release that this action made. It is written down before its first object is there. */
export interface ReleaseEntry extends Published {
  readonly id: string
  /** `uploading` until all of it is there: what stays so was interrupted, and was never shown. */
  readonly state: 'uploading' | 'complete'
  /** Of its rules in the KeyValueStore. */
  readonly rules?: string
}

/** What the bucket knows of its releases. What is shown is what the edge says, not this. */
export interface ReleaseIndex {
  /** Oldest first. */
  readonly releases: readonly ReleaseEntry[]
  /** IDs as they were shown one after the other; a rollback takes the last one off, as going back in a browser. */
  readonly history: readonly string[]
  /**
   * The release that a switch of several steps was begun to, and was not seen to end: the distribution may show it, and its
   * caches the one before.
   */
  readonly begun?: string | undefined
  /** Releases that edges may still show though they were told of others. Older versions do not write it. */
  readonly left: readonly LeftRelease[]
}

export interface StoredIndex {
  readonly index: ReleaseIndex
  readonly version: string | undefined
}

const longestHistory = 50

export async function readIndex(store: Pick<ObjectStore, 'read'>): Promise<StoredIndex> {
  const stored = await store.read(indexPath)
  if (stored === undefined) return { index: { releases: [], history: [], left: [] }, version: undefined }
  return { index: parseIndex(stored.bytes.toString('utf8')), version: stored.etag }
}

/** @throws UserError when somebody else has written it */
export async function writeIndex(
  store: Pick<ObjectStore, 'write'>,
  index: ReleaseIndex,
  expected: string | undefined,
): Promise<StoredIndex> {
  const version = await store.write(indexPath, Buffer.from(`${JSON.stringify(index, null, 1)}\n`), expected)
  if (version !== undefined) return { index, version }
  throw new UserError('Another release to the same place is under way', {
    hint: `Something else writes ${indexPath}. Wait for it, and re-run this job.`,
  })
}

/**
 * Writes down before a switch what is lost with whoever is killed at it: what may be shown for a while then, and of a
 * switch of several steps that it begins. Nothing is written where the index tells it already.
 */
export async function noteSwitch(
  {
    store,
    switcher,
  }: { readonly store: Pick<ObjectStore, 'write'>; readonly switcher: Pick<Switch, 'isGradual'> },
  { index, version }: StoredIndex,
  { id, from }: { readonly id: string; readonly from: string | undefined },
): Promise<StoredIndex> {
  const leaving = withLeaving(index, from)
  const isBegun = !switcher.isGradual || index.begun === id
  if (isBegun && leaving === index) return { index, version }
  return writeIndex(store, switcher.isGradual ? { ...leaving, begun: id } : leaving, version)
}

/** With this entry instead of the one of its ID; a new one is the newest. */
export function withEntry(index: ReleaseIndex, entry: ReleaseEntry): ReleaseIndex {
  const isKnown = index.releases.some(({ id }) => id === entry.id)
  const releases = isKnown
    ? index.releases.map((known) => (known.id === entry.id ? entry : known))
    : [...index.releases, entry]
  return { ...index, releases }
}

/** What is shown is complete, even if whoever switched to it was killed before it could write that down. */
export function withShown(index: ReleaseIndex, shown: string | undefined): ReleaseIndex {
  const releases = index.releases.map((entry) =>
    entry.id === shown ? { ...entry, state: 'complete' as const } : entry,
  )
  return { ...index, releases }
}

/** The history when `shown` is what visitors get: somebody may have been killed, or switched by hand, since. */
export function historyWith(history: readonly string[], shown: string | undefined): readonly string[] {
  if (shown === undefined || history.at(-1) === shown) return history
  const at = history.lastIndexOf(shown)
  return at < 0 ? [...history, shown].slice(-longestHistory) : history.slice(0, at + 1)
}

/** After going on to a release; one that was shown before comes again. */
export function pushed(history: readonly string[], id: string): readonly string[] {
  return history.at(-1) === id ? history : [...history, id].slice(-longestHistory)
}

/** @throws UserError when the text is no index that this version can read */
function parseIndex(text: string): ReleaseIndex {
  try {
    const { releases, history, begun, left } = JSON.parse(text) as Partial<Record<string, unknown>>
    if (!Array.isArray(releases) || !Array.isArray(history)) throw new Error('it is not one')
    return {
      releases: releases.map(parseEntry),
      history: history.filter((id) => typeof id === 'string'),
      ...(typeof begun === 'string' ? { begun } : {}),
      left: Array.isArray(left) ? left.flatMap(parseLeft) : [],
    }
  } catch (error) {
    throw new UserError(`The list of releases ${indexPath} in the bucket cannot be read`, {
      cause: error,
      hint: 'If a newer version of this action wrote it, use that version. Otherwise restore or delete the object.',
    })
  }
}

function parseEntry(value: unknown): ReleaseEntry {
  const entry = value as Partial<Record<string, unknown>>
  const { id, state, rules } = entry
  if (typeof id !== 'string' || !isReleaseId(id)) throw new Error('an entry has no name')
  return {
    id,
    state: state === 'complete' ? 'complete' : 'uploading',
    ...parsePublished(entry),
    ...(typeof rules === 'string' ? { rules } : {}),
  }
}

function parseLeft(value: unknown): readonly LeftRelease[] {
  const { id, at } = (value ?? {}) as Partial<Record<string, unknown>>
  if (typeof id !== 'string') return []
  return [typeof at === 'number' ? { id, at } : { id }]
}
