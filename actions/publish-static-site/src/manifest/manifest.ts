import { UserError } from '@slipway/action-kit'

/** What the manifest knows of one object. */
export interface Recorded {
  /** SHA-256 of the content before any compression, Base64url. */
  readonly sha256: string
  /** `headersHash` of what it was uploaded with. */
  readonly headers: string
  /** As S3 returned it, quotes included. It is compared with the listing only: under KMS it is no MD5. */
  readonly etag: string
  /** How it is stored, where that is not as it is in the source: a change of it changes the bytes. */
  readonly encoding?: 'gzip' | 'br'
  /** Gone from the source, and kept for visitors with an old page open until then, in milliseconds since the epoch. */
  readonly until?: number
}

/** Who published last. */
export interface Published {
  /** The address of the run, for people. */
  readonly run: string
  /** Grows from run to run; undefined outside of GitHub. */
  readonly order: number | undefined
  readonly commit: string | undefined
  /** Milliseconds since the epoch. */
  readonly at: number
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
  /** By whom; undefined while nothing was published completely. */
  readonly published: Published | undefined
}

export const emptyManifest: Manifest = { files: new Map(), owed: [], published: undefined }

/** What this action keeps for itself below the prefix. Hidden names: no file of a source is ever published there. */
export const ownFolder = '.slipway/'
export const manifestPath = `${ownFolder}manifest.json`

const version = 1

export function renderManifest({ files, owed, published }: Manifest): string {
  const lines = [...files].map(([path, entry]) => `${JSON.stringify(path)}:${renderEntry(entry)}`)
  const head = JSON.stringify({ version, published, owed })
  // A line an object: what changed between two versions can be seen. `{"version":…}` becomes `{"version":…,"files":{…}}`.
  return `${head.slice(0, -1)},"files":{\n${lines.join(',\n')}\n}}\n`
}

function renderEntry(entry: Recorded | 'unfinished'): string {
  if (entry === 'unfinished') return '[]'
  const { sha256, headers, etag, encoding, until } = entry
  const more = until !== undefined ? [encoding ?? '', until] : encoding !== undefined ? [encoding] : []
  return JSON.stringify([sha256, headers, etag, ...more])
}

/** @throws UserError when the text is no manifest that this version can read */
export function parseManifest(text: string): Manifest {
  const value = parseJson(text)
  if (!isObject(value) || !isObject(value.files)) throw unreadable('it is not a manifest')
  if (value.version !== version) throw unreadable(`its version is ${JSON.stringify(value.version)}`)
  const files = new Map<string, Recorded | 'unfinished'>()
  for (const [path, entry] of Object.entries(value.files)) {
    if (path !== '' && !path.startsWith(ownFolder)) files.set(path, parseEntry(path, entry))
  }
  const owed = Array.isArray(value.owed) ? value.owed.filter((path) => typeof path === 'string') : []
  return { files, owed, published: parsePublished(value.published) }
}

function parseEntry(path: string, entry: unknown): Recorded | 'unfinished' {
  if (!Array.isArray(entry)) throw damaged(path)
  const [sha256, headers, etag, encoding, until] = entry as readonly unknown[]
  if (entry.length === 0) return 'unfinished'
  if (typeof sha256 !== 'string' || typeof headers !== 'string' || typeof etag !== 'string') {
    throw damaged(path)
  }
  return {
    sha256,
    headers,
    etag,
    ...(encoding === 'gzip' || encoding === 'br' ? { encoding } : {}),
    ...(typeof until === 'number' ? { until } : {}),
  }
}

function parsePublished(value: unknown): Published | undefined {
  if (!isObject(value)) return undefined
  const { run, order, commit, at } = value
  return {
    run: typeof run === 'string' ? run : '',
    order: typeof order === 'number' ? order : undefined,
    commit: typeof commit === 'string' ? commit : undefined,
    at: typeof at === 'number' ? at : 0,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable('it is not JSON', error)
  }
}

function damaged(path: string): UserError {
  return unreadable(`its entry ${JSON.stringify(path)} is damaged`)
}

function unreadable(why: string, cause?: unknown): UserError {
  return new UserError(`The manifest ${manifestPath} in the bucket cannot be read: ${why}`, {
    cause,
    hint:
      'If a newer version of this action wrote it, use that version. Otherwise delete the object: the next publish ' +
      'adopts what is there and is the same, and no longer knows what earlier ones uploaded, so it deletes none of that.',
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
