import type { Headers } from '../site/headers.js'
import type { Manifest, Recorded } from '../manifest/manifest.js'

/** A file of the source with everything that decides about it. */
export interface SourceFile {
  readonly path: string
  readonly realPath: string
  readonly size: number
  readonly sha256: string
  readonly headers: Headers
  readonly headersHash: string
}

/** An object as the bucket lists it. */
export interface RemoteObject {
  readonly etag: string
  readonly size: number
}

/**
 * - `new`: the bucket does not hold it
 * - `content`, `headers`: they differ from what was uploaded last
 * - `foreign`: the bucket holds something there that this action did not upload
 * - `drifted`: somebody else changed it since
 * - `unfinished`: an earlier publish ended while it was uploading it
 */
export type UploadReason = 'new' | 'content' | 'headers' | 'foreign' | 'drifted' | 'unfinished'

export interface Upload {
  readonly path: string
  readonly file: SourceFile
  readonly reason: UploadReason
  /** Whether the bucket holds an object there, which caches may hold too. */
  readonly overwrites: boolean
}

/** What a publish is going to do. */
export interface Plan {
  /** Sorted by path. */
  readonly uploads: readonly Upload[]
  /** Paths to delete at the end. */
  readonly deletions: readonly string[]
  /** Paths that are gone from the source and stay in the bucket, because nobody asked to delete them. */
  readonly kept: readonly string[]
  /** Paths that the manifest still knows and neither source nor bucket holds. */
  readonly gone: readonly string[]
  readonly unchanged: number
  /** Paths whose cached copies are out of date once the uploads are done. */
  readonly stale: readonly string[]
}

/** Compares source, bucket and manifest; decides, and does nothing. */
export function makePlan(
  source: readonly SourceFile[],
  remote: ReadonlyMap<string, RemoteObject>,
  manifest: Manifest,
  options: { readonly deleteRemoved: boolean },
): Plan {
  const uploads = source.flatMap((file): readonly Upload[] => {
    const object = remote.get(file.path)
    const reason = whyUpload(file, object, manifest.files.get(file.path))
    if (reason === undefined) return []
    return [{ path: file.path, file, reason, overwrites: object !== undefined }]
  })
  const inSource = new Set(source.map(({ path }) => path))
  const owned = [...manifest.files.keys()].filter((path) => !inSource.has(path)).sort()
  const removed = owned.filter((path) => remote.has(path))
  const deletions = options.deleteRemoved ? removed : []
  const overwritten = uploads.filter(({ overwrites }) => overwrites).map(({ path }) => path)
  return {
    uploads,
    deletions,
    kept: options.deleteRemoved ? [] : removed,
    gone: owned.filter((path) => !remote.has(path)),
    unchanged: source.length - uploads.length,
    stale: [...new Set([...overwritten, ...deletions, ...manifest.owed])].sort(),
  }
}

function whyUpload(
  file: SourceFile,
  object: RemoteObject | undefined,
  recorded: Recorded | 'unfinished' | undefined,
): UploadReason | undefined {
  if (object === undefined) return 'new'
  if (recorded === undefined) return 'foreign'
  if (recorded === 'unfinished') return 'unfinished'
  if (recorded.sha256 !== file.sha256) return 'content'
  if (recorded.headers !== file.headersHash) return 'headers'
  return recorded.etag === object.etag && object.size === file.size ? undefined : 'drifted'
}
