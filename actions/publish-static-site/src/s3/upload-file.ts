import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isAwsError } from '@slipway/aws'
import { changedMeanwhile } from '../source/changed-file.js'
import { hashBytes } from '../source/hash.js'
import type { SiteObject } from '../site/site-object.js'
import { compress } from './compress.js'
import { uploadInParts } from './multipart.js'
import { objectInput } from './object-input.js'
import type { S3Place } from './place.js'
import type { S3StoreParts } from './s3-store.js'
import type { Body } from './wire/request.js'
import type { Wire } from './wire/send.js'

/** Files of up to this many bytes are uploaded whole. */
export const wholeLimit = 8 * 1024 * 1024

// Reading a small file at once takes 15 µs; handing it to another thread and back takes four times that.
const atOnceLimit = 128 * 1024

/**
 * Uploads one object; a large one in parts, a few of which are in memory at a time.
 * @param headers what S3 is told of it, beside its bytes
 * @returns its ETag
 */
export async function uploadFile(
  wire: Wire,
  place: S3Place,
  object: SiteObject,
  headers: Readonly<Record<string, string>>,
  parts: S3StoreParts,
): Promise<string> {
  const { content, size, sha256, path, encoding } = object
  if (content.kind === 'file' && size > wholeLimit) {
    const { realPath } = content
    const target = objectInput(place, object, parts.storage)
    return uploadInParts(wire, target, { path, realPath, size, sha256, encoding }, parts)
  }
  const key = place.prefix + path
  const body = await readBody(object)
  try {
    const answer = await wire.send({ operation: 'PutObject', method: 'PUT', key, headers, body })
    return answer.headers.etag ?? ''
  } catch (error) {
    // It is signed with the hash that the file had.
    if (isAwsError(error, 'XAmzContentSHA256Mismatch', 'BadDigest')) throw changedMeanwhile(object)
    throw error
  }
}

async function readBody(object: SiteObject): Promise<Body> {
  const { content, size, sha256, encoding } = object
  const bytes = content.kind === 'bytes' ? content.bytes : await readSmall(content.realPath, size)
  if (bytes.length !== size) throw changedMeanwhile(object)
  if (encoding === 'identity') return { bytes, sha256: Buffer.from(sha256, 'base64url').toString('hex') }
  if (hashBytes(bytes) !== sha256) throw changedMeanwhile(object)
  const compressed = await compress(bytes, encoding)
  return { bytes: compressed, sha256: hashBytes(compressed, 'hex') }
}

async function readSmall(path: string, size: number): Promise<Buffer> {
  return size <= atOnceLimit ? readFileSync(path) : readFile(path)
}
