import type { Log } from '@slipway/action-kit'
import { ownFolder, type Recorded } from '../manifest/manifest.js'
import { readManifest } from '../manifest/stored-manifest.js'
import type { ObjectStore } from '../s3/object-store.js'
import type { Copies } from './copies.js'
import { folderOf } from './release-folder.js'

/** What stands where CloudFront looks for the page, when it is of this action. */
interface ErrorPageRecord {
  readonly path: string
  /** Undefined while it is being replaced: whatever is there then, is of this action. */
  readonly page: Pick<Recorded, 'sha256' | 'headers' | 'etag'> | undefined
}

export interface ErrorPageParts {
  /** The site's place in the bucket. */
  readonly store: ObjectStore
  readonly open: (folder: string) => ObjectStore
  readonly copies: Copies
  readonly prefix: string
  readonly log: Pick<Log, 'info' | 'warning'>
}

const errorPageRecord = `${ownFolder}error-page.json`

/**
 * Puts the error page of a release where CloudFront finds it: it fetches the page of a custom error response without any
 * function, so that it cannot be told of releases. A page there that is somebody else's stays.
 * @param path of the page, below the site
 */
export async function putErrorPage(id: string, path: string, parts: ErrorPageParts): Promise<void> {
  const { store, open, copies, prefix, log } = parts
  const [{ manifest }, stored, there] = await Promise.all([
    readManifest(open(folderOf(id))),
    store.read(errorPageRecord),
    store.head(path),
  ])
  const wanted = manifest.files.get(path)
  if (wanted === undefined || wanted === 'unfinished') return
  const record = parseRecord(stored?.bytes)
  const page = record?.path === path ? record.page : undefined
  if (there !== undefined && page?.etag === there.etag && isSame(page, wanted)) return
  const isOwn =
    there === undefined ||
    there.etag === wanted.etag ||
    (record?.path === path && (page === undefined || page.etag === there.etag)) ||
    (await isOfManifest(store, path, there.etag))
  if (!isOwn) {
    log.warning(
      `${prefix}${path} is not of this action, so it stays. CloudFront shows it for errors, and not the one of ${id}: delete ` +
        'it, or have error-document name another page.',
    )
    return
  }
  // First, so that what is there after a crash is known to be ours.
  const version = await store.write(errorPageRecord, render({ path, page: undefined }), stored?.etag)
  const etag = await copies.asIs(folderOf(id) + path, wanted.etag, path)
  if (etag === undefined) {
    log.warning(
      `S3 could not copy the error page of ${id} to ${prefix}${path}: CloudFront shows the one before`,
    )
    return
  }
  const { sha256, headers } = wanted
  await store.write(errorPageRecord, render({ path, page: { sha256, headers, etag } }), version)
  log.info(`CloudFront finds the error page of ${id} at ${prefix}${path}`)
}

function isSame(page: NonNullable<ErrorPageRecord['page']>, wanted: Recorded): boolean {
  return page.sha256 === wanted.sha256 && page.headers === wanted.headers
}

/** The site was published in place once. */
async function isOfManifest(store: ObjectStore, path: string, etag: string): Promise<boolean> {
  const entry = (await readManifest(store)).manifest.files.get(path)
  return entry === 'unfinished' || entry?.etag === etag
}

function render(record: ErrorPageRecord): Buffer {
  return Buffer.from(`${JSON.stringify(record)}\n`)
}

/** What cannot be read vouches for nothing. */
function parseRecord(bytes: Buffer | undefined): ErrorPageRecord | undefined {
  try {
    const { path, page } = JSON.parse(bytes?.toString('utf8') ?? '') as Partial<Record<string, unknown>>
    if (typeof path !== 'string') return undefined
    const { sha256, headers, etag } = (page ?? {}) as Partial<Record<string, unknown>>
    const isWhole = typeof sha256 === 'string' && typeof headers === 'string' && typeof etag === 'string'
    return { path, page: isWhole ? { sha256, headers, etag } : undefined }
  } catch {
    return undefined
  }
}
