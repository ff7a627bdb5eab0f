import { UserError } from '@slipway/action-kit'
import { readLines } from './manifest-lines.js'
import { parsePublished, type Published } from './published.js'
import { parseUnseen, type Unseen } from './unseen.js'

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

/**
 * What this action put below a prefix: the only things it ever deletes. It is written before objects are touched, with
 * everything about to be overwritten as unfinished, so that it is true however a publish ends.
 */
export interface Manifest {
  /** Path below the prefix -> what is known; `unfinished`: an upload began and its end was not recorded. */
  readonly files: ReadonlyMap<string, Recorded | 'unfinished'>
  /** Paths that were overwritten and whose invalidation was not seen to complete. */
  readonly owed: readonly string[]
  /** Invalidations for which nobody waited, and what they hold up; oldest first. Older versions do not write them. */
  readonly unseen: readonly Unseen[]
  /** By whom; undefined while nothing was published completely. */
  readonly published: Published | undefined
}

export const emptyManifest: Manifest = { files: new Map(), owed: [], unseen: [], published: undefined }

/** What this action keeps for itself below the prefix. Hidden names: no file of a source is ever published there. */
export const ownFolder = '.slipway/'
export const manifestPath = `${ownFolder}manifest.json`

const version = 1

// So many lines are made at a time: of a large site, all of them at once would be in memory twice.
const linesAtOnce = 1000
const bytesOfALine = 200

/**
 * As UTF-8. A line an object: what changed between two versions can be seen, and it is read line by line.
 * @param old one that nobody needs any more: where there is room, its memory is written over
 */
export function renderManifest({ files, owed, unseen, published }: Manifest, old?: Buffer): Buffer {
  // `{"version":…}` becomes `{"version":…,"files":{…}}`.
  const head = { version, published, owed, ...(unseen.length > 0 ? { unseen } : {}) }
  let text = `${JSON.stringify(head).slice(0, -1)},"files":{`
  const likely = Buffer.byteLength(text) + (files.size + 1) * bytesOfALine
  const isRoom = old !== undefined && old.buffer.byteLength >= likely
  let whole = isRoom ? Buffer.from(old.buffer) : Buffer.allocUnsafeSlow(likely)
  let filled = 0
  const flush = (): void => {
    const needed = filled + Buffer.byteLength(text)
    if (needed > whole.length) {
      // All of its memory is its own: nothing else is written over when it is used again.
      const larger = Buffer.allocUnsafeSlow(needed * 2)
      whole.copy(larger, 0, 0, filled)
      whole = larger
    }
    filled += whole.write(text, filled)
    text = ''
  }
  let lines = 0
  for (const [path, entry] of files) {
    text += `${lines === 0 ? '' : ','}\n${JSON.stringify(path)}:${renderEntry(entry)}`
    if (++lines % linesAtOnce === 0) flush()
  }
  text += '\n}}\n'
  flush()
  return whole.subarray(0, filled)
}

function renderEntry(entry: Recorded | 'unfinished'): string {
  if (entry === 'unfinished') return '[]'
  const { sha256, headers, etag, encoding, until } = entry
  const more = until !== undefined ? [encoding ?? '', until] : encoding !== undefined ? [encoding] : []
  return JSON.stringify([sha256, headers, etag, ...more])
}

/** @throws UserError when it is no manifest that this version can read */
export function parseManifest(bytes: Buffer): Manifest {
  const lines = readLines(bytes)
  try {
    if (lines !== undefined) return read(lines.head, lines.entries())
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  // Somebody has set it otherwise.
  const head = parseJson(bytes.toString('utf8'))
  return read(head, isObject(head) && isObject(head.files) ? Object.entries(head.files) : undefined)
}

function read(
  head: unknown,
  entries: Iterable<readonly [path: string, entry: unknown]> | undefined,
): Manifest {
  if (!isObject(head) || entries === undefined) throw unreadable('it is not a manifest')
  if (head.version !== version) throw unreadable(`its version is ${JSON.stringify(head.version)}`)
  const files = new Map<string, Recorded | 'unfinished'>()
  const known = new Map<string, string>()
  for (const [path, entry] of entries) {
    if (path !== '' && !path.startsWith(ownFolder)) files.set(path, parseEntry(path, entry, known))
  }
  const owed = Array.isArray(head.owed) ? head.owed.filter((path) => typeof path === 'string') : []
  const published = isObject(head.published) ? parsePublished(head.published) : undefined
  return { files, owed, unseen: parseUnseen(head.unseen), published }
}

/** @param known the headers of other entries: most have one of a few, which is in memory once */
function parseEntry(path: string, entry: unknown, known: Map<string, string>): Recorded | 'unfinished' {
  if (!Array.isArray(entry)) throw damaged(path)
  const [sha256, headers, etag, encoding, until] = entry as readonly unknown[]
  if (entry.length === 0) return 'unfinished'
  if (typeof sha256 !== 'string' || typeof headers !== 'string' || typeof etag !== 'string') {
    throw damaged(path)
  }
  const same = known.get(headers) ?? headers
  known.set(same, same)
  if (encoding === undefined) return { sha256, headers: same, etag }
  return {
    sha256,
    headers: same,
    etag,
    ...(encoding === 'gzip' || encoding === 'br' ? { encoding } : {}),
    ...(typeof until === 'number' ? { until } : {}),
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
