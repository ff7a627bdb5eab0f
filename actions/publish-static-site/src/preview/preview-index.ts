import { UserError } from '@slipway/action-kit'
import type { ChangeContext } from '../edge/key-values.js'
import { ownFolder } from '../manifest/manifest.js'
import { parsePublished, type Published } from '../manifest/published.js'
import type { ObjectStore } from '../s3/object-store.js'
import { isPreviewName } from './preview-name.js'

export const previewsPath = `${ownFolder}previews.json`

/** A preview that this action made. It is written down before its first object is there. */
export interface PreviewEntry extends Published {
  readonly name: string
  /** `publishing` until all of it is there; `removed` keeps an older run that comes late from making it again. */
  readonly state: 'publishing' | 'published' | 'removed'
  /** Of its rules in the KeyValueStore, those of before among them until they are gone. */
  readonly rules: readonly string[]
}

/** Previews of a site by their names, and those that were removed of late. */
export type PreviewIndex = ReadonlyMap<string, PreviewEntry>

// GitHub keeps runs longer, but lets nobody run them again after a month.
const rememberedMs = 30 * 86_400_000
const attempts = 20

export async function readPreviews(store: Pick<ObjectStore, 'read'>): Promise<PreviewIndex> {
  return parsePreviews((await store.read(previewsPath))?.bytes.toString('utf8'))
}

/** Replaces one entry; other previews may be published meanwhile, so it is tried again when somebody else has written. */
export async function writePreview(
  store: Pick<ObjectStore, 'read' | 'write'>,
  entry: PreviewEntry,
  { clock, signal }: ChangeContext,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    signal.throwIfAborted()
    const stored = await store.read(previewsPath)
    const index = new Map(parsePreviews(stored?.bytes.toString('utf8')))
    for (const [name, { state, at }] of index) {
      if (state === 'removed' && at < clock.now() - rememberedMs) index.delete(name)
    }
    index.set(entry.name, entry)
    const bytes = Buffer.from(`${JSON.stringify({ previews: [...index.values()] }, null, 1)}\n`)
    if ((await store.write(previewsPath, bytes, stored?.etag)) !== undefined) return
    await clock.sleep(50 * attempt, signal)
  }
  throw new UserError(`The list of previews was changed by others ${attempts} times in a row`, {
    hint: 'Re-run this job; it uploads nothing twice.',
  })
}

/** @throws UserError when the text is no index that this version can read */
function parsePreviews(text: string | undefined): PreviewIndex {
  if (text === undefined) return new Map()
  try {
    const { previews } = JSON.parse(text) as Partial<Record<string, unknown>>
    if (!Array.isArray(previews)) throw new Error('it is not one')
    return new Map(previews.map(parseEntry).map((entry) => [entry.name, entry]))
  } catch (error) {
    throw new UserError(`The list of previews ${previewsPath} in the bucket cannot be read`, {
      cause: error,
      hint: 'If a newer version of this action wrote it, use that version. Otherwise restore or delete the object.',
    })
  }
}

function parseEntry(value: unknown): PreviewEntry {
  const entry = value as Partial<Record<string, unknown>>
  const { name, state, rules } = entry
  if (typeof name !== 'string' || !isPreviewName(name)) throw new Error('an entry has no name')
  return {
    name,
    state: state === 'published' || state === 'removed' ? state : 'publishing',
    ...parsePublished(entry),
    rules: Array.isArray(rules) ? rules.filter((id) => typeof id === 'string') : [],
  }
}
