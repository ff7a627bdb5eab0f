import { UserError } from '@slipway/action-kit'

/** What the manifest knows of one object. */
export interface Recorded {
  /** SHA-256 of the content, Base64url. */
  readonly sha256: string
  /** `headersHash` of what it was uploaded with. */
  readonly headers: string
  /** As S3 returned it, quotes included. It is compared with the listing only: under KMS it is no MD5. */
  readonly etag: string
}

/**
 * What this action put below a prefix: the only things it ever deletes. It is written before objects are touched, with
 * everything about to be overwritten as unfinished, so that it is true however a publish ends.
 */
export interface Manifest {
  /** Path below the prefix -> what is known; `unfinished`: an upload began and its end was not recorded. */
  readonly files: ReadonlyMap<string, Recorded | 'unfinished'>
  /** Paths that were overwritten and whose invalidation was not seen to complete. */
  readonly owed: readonly string[]
}

export const emptyManifest: Manifest = { files: new Map(), owed: [] }

/** Where it lies below the prefix. A hidden name: no file of a source is ever published there. */
export const manifestPath = '.slipway/manifest.json'

const version = 1

/** @param writer identifies this very write, so that its author knows it again */
export function renderManifest(manifest: Manifest, writer: string): string {
  const files = [...manifest.files].map(
    ([path, entry]) =>
      [path, entry === 'unfinished' ? [] : [entry.sha256, entry.headers, entry.etag]] as const,
  )
  return JSON.stringify({ version, writer, owed: manifest.owed, files: Object.fromEntries(files) })
}

/** @throws UserError when the text is no manifest that this version can read */
export function parseManifest(text: string): { manifest: Manifest; writer: string } {
  const value = parseJson(text)
  if (!isObject(value) || !isObject(value.files)) throw unreadable('it is not a manifest')
  if (value.version !== version) throw unreadable(`its version is ${JSON.stringify(value.version)}`)
  const files = new Map(
    Object.entries(value.files)
      .filter(([path]) => path !== '' && path !== manifestPath)
      .map(([path, entry]) => [path, parseEntry(path, entry)] as const),
  )
  const owed = Array.isArray(value.owed) ? value.owed.filter((path) => typeof path === 'string') : []
  return { manifest: { files, owed }, writer: typeof value.writer === 'string' ? value.writer : '' }
}

function parseEntry(path: string, entry: unknown): Recorded | 'unfinished' {
  if (Array.isArray(entry)) {
    const [sha256, headers, etag] = entry as readonly unknown[]
    if (entry.length === 0) return 'unfinished'
    if (typeof sha256 === 'string' && typeof headers === 'string' && typeof etag === 'string') {
      return { sha256, headers, etag }
    }
  }
  throw unreadable(`its entry ${JSON.stringify(path)} is damaged`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable('it is not JSON', error)
  }
}

function unreadable(why: string, cause?: unknown): UserError {
  return new UserError(`The manifest ${manifestPath} in the bucket cannot be read: ${why}`, {
    cause,
    hint:
      'If a newer version of this action wrote it, use that version. Otherwise delete the object: the next publish ' +
      'uploads everything once more, and no longer knows what earlier ones uploaded, so it deletes none of that.',
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
