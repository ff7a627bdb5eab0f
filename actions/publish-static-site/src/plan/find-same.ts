import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { concurrently } from '@slipway/action-kit'
import type { Manifest } from '../manifest/manifest.js'
import type { ObjectStore, RemoteObject, StoredObject } from '../s3/object-store.js'
import { hashHeaders } from '../site/headers.js'
import type { SiteObject } from '../site/site-object.js'
import type { StorageOptions } from '../s3/storage-options.js'
import type { Same } from './plan.js'

// How many files are read and hashed at a time.
const hashesAtATime = 16

// What the tools of others cut large files into. Sources: the defaults of aws-cli and boto3 (8 MiB), s5cmd (50 MiB),
// rclone and the SDKs (5 MiB), s3cmd (15 MiB), the console (16 MiB).
const partSizes = [8, 5, 16, 15, 50].map((mebibytes) => mebibytes * 1024 * 1024)

/**
 * Of the objects that the manifest does not vouch for, those whose bytes are the wanted ones all the same: what another
 * tool has uploaded, and what a publish that was killed had done. Their ETags have to be MD5s, of the whole or of parts.
 */
export async function findSame(
  site: readonly SiteObject[],
  remote: ReadonlyMap<string, RemoteObject>,
  manifest: Manifest,
  store: Pick<ObjectStore, 'atATime' | 'head'>,
  storage: StorageOptions,
): Promise<Same> {
  const same = new Map<string, { readonly hasHeaders: boolean }>()
  const doubtful = site.filter((object) => isDoubtful(object, remote, manifest))
  const alike: { readonly object: SiteObject; readonly there: RemoteObject }[] = []
  await concurrently(doubtful, hashesAtATime, async (object) => {
    const there = remote.get(object.path)
    if (there !== undefined && (await hasBytes(object, there))) alike.push({ object, there })
  })
  await concurrently(alike, store.atATime?.() ?? 128, async ({ object, there }) => {
    const { path, size, encoding, headersHash } = object
    const stored = await store.head(path)
    // It has changed since it was listed.
    if (stored?.etag !== there.etag || stored.size !== size) return
    const hasHeaders = hashHeaders(stored.headers, encoding, storage) === headersHash
    same.set(path, { hasHeaders: hasHeaders && isKeptAs(stored, storage) })
  })
  return same
}

/** Tags are not told with an object: where some are wanted, they are given. */
function isKeptAs(stored: StoredObject, { storageClass, encryption, tags }: StorageOptions): boolean {
  const isClass = storageClass === undefined || storageClass === stored.storageClass
  const isEncrypted =
    encryption === undefined || (encryption.kind === 'AES256' && stored.encryption === 'AES256')
  return isClass && isEncrypted && Object.keys(tags).length === 0
}

function isDoubtful(
  { path, size, encoding }: SiteObject,
  remote: ReadonlyMap<string, RemoteObject>,
  { files }: Manifest,
): boolean {
  const there = remote.get(path)
  if (there?.size !== size || encoding !== 'identity') return false
  const before = files.get(path)
  return before === undefined || before === 'unfinished' || before.etag !== there.etag
}

async function hasBytes(object: SiteObject, { etag }: RemoteObject): Promise<boolean> {
  const [, md5, parts] = /^"([0-9a-f]{32})(?:-(\d+))?"$/.exec(etag) ?? []
  if (md5 === undefined) return false
  if (parts === undefined) return (await md5OfParts(object, Infinity)).whole === md5
  const count = Number(parts)
  for (const partSize of partSizes) {
    if (Math.ceil(object.size / partSize) !== count) continue
    if ((await md5OfParts(object, partSize)).ofParts === md5) return true
  }
  return false
}

/** The MD5 of the content, and that of the MD5s of its parts, as S3 makes the ETag of an upload in parts. Hex. */
async function md5OfParts(
  { content }: SiteObject,
  partSize: number,
): Promise<{ readonly whole: string; readonly ofParts: string }> {
  const whole = createHash('md5')
  const all = createHash('md5')
  let part = createHash('md5')
  let filled = 0
  const chunks =
    content.kind === 'bytes'
      ? [content.bytes]
      : createReadStream(content.realPath, { highWaterMark: 1 << 20 })
  for await (const chunk of chunks as AsyncIterable<Buffer> | readonly Buffer[]) {
    whole.update(chunk)
    for (let rest = chunk; rest.length > 0;) {
      const piece = rest.subarray(0, Math.min(rest.length, partSize - filled))
      part.update(piece)
      filled += piece.length
      rest = rest.subarray(piece.length)
      if (filled < partSize) continue
      all.update(part.digest())
      part = createHash('md5')
      filled = 0
    }
  }
  if (filled > 0) all.update(part.digest())
  return { whole: whole.digest('hex'), ofParts: all.digest('hex') }
}
