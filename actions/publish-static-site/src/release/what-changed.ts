import type { Manifest } from '../manifest/manifest.js'
import { readManifest } from '../manifest/stored-manifest.js'
import type { ObjectStore, RemoteObject } from '../s3/object-store.js'
import { otherSite } from '../verify/other-site.js'
import { removedOf } from '../verify/removed.js'
import type { OtherSite, Shown, Visible } from '../verify/sample.js'
import { folderOf } from './release-folder.js'

/** A file of a release, as far as it is told whether another release has it too. */
export interface ReleaseFile extends Visible {
  /** Differs when a header does. */
  readonly headersHash: string
}

export interface Comparison {
  readonly id: string
  /** The release that was shown before; undefined: the site in place was. */
  readonly from: string | undefined
  readonly files: readonly ReleaseFile[]
  /** Below the site. It counts as changed: it is what most visitors see. */
  readonly entryPage: string
}

interface Stores {
  /** The site's place in the bucket. */
  readonly store: ObjectStore
  readonly open: (folder: string) => ObjectStore
}

/** What a switch has changed for visitors. Nothing, where the release was shown before. */
export async function whatChanged(
  { id, from, files, entryPage }: Comparison,
  { store, open }: Stores,
): Promise<Pick<Shown, 'changed' | 'removed'> & { readonly others: readonly OtherSite[] }> {
  if (from === id) return { changed: [], removed: new Map(), others: [] }
  const [{ manifest: before }, { manifest: now }] = await Promise.all([
    readManifest(from === undefined ? store : open(folderOf(from))),
    // With what it was given of the release before, for visitors with an old page open.
    readManifest(open(folderOf(id))),
  ])
  const isAsBefore = ({ path, sha256, headersHash }: ReleaseFile): boolean => {
    const entry = before.files.get(path)
    return entry !== 'unfinished' && entry?.sha256 === sha256 && entry.headers === headersHash
  }
  const name = from === undefined ? 'the site in place' : `the release ${from}`
  return {
    changed: files.filter((file) => file.path === entryPage || !isAsBefore(file)),
    removed: removedOf(
      before,
      [...before.files.keys()].filter((path) => !now.files.has(path)),
    ),
    others: before.files.size === 0 ? [] : [otherSite(name, before)],
  }
}

/** The files of a release that is in the bucket; their types nobody has written down. */
export function filesOf(
  { files }: Manifest,
  remote: ReadonlyMap<string, RemoteObject>,
): readonly ReleaseFile[] {
  return [...files].flatMap(([path, entry]) => {
    const there = remote.get(path)
    if (there === undefined || entry === 'unfinished' || entry.until !== undefined) return []
    const { sha256, headers: headersHash, encoding } = entry
    // How large it is when it is unpacked, nobody has written down: of text, about ten times as much.
    const size = encoding === undefined ? there.size : there.size * 10
    return [{ path, sha256, headersHash, size, headers: {} }]
  })
}
