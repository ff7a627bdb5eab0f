import { createHash } from 'node:crypto'
import { AwsError } from '../service.js'
import { crc32Bytes, crc32cBytes, crc64nvmeBytes } from './crc.js'

const digests = {
  crc32: crc32Bytes,
  crc32c: crc32cBytes,
  crc64nvme: crc64nvmeBytes,
  sha1: (data: Buffer) => createHash('sha1').update(data).digest(),
  sha256: (data: Buffer) => createHash('sha256').update(data).digest(),
}

export type ChecksumAlgorithm = keyof typeof digests

export const checksumAlgorithms = Object.keys(digests) as readonly ChecksumAlgorithm[]

/** A checksum that S3 keeps with an object or a part. */
export interface Checksum {
  readonly algorithm: ChecksumAlgorithm
  /** Base64; of a multipart object, with `-<parts>` when it is composite. */
  readonly value: string
  readonly type: 'FULL_OBJECT' | 'COMPOSITE'
}

export function computeChecksum(algorithm: ChecksumAlgorithm, data: Buffer): Checksum {
  return { algorithm, value: digests[algorithm](data).toString('base64'), type: 'FULL_OBJECT' }
}

/** The checksum of the parts' checksums, which is what a multipart upload gets unless it asks for FULL_OBJECT. */
export function compositeChecksum(algorithm: ChecksumAlgorithm, parts: readonly Checksum[]): Checksum {
  const joined = Buffer.concat(parts.map(({ value }) => Buffer.from(value, 'base64')))
  const value = `${digests[algorithm](joined).toString('base64')}-${parts.length}`
  return { algorithm, value, type: 'COMPOSITE' }
}

/**
 * The checksum that a request brings, in its headers or in the trailer of its body, verified against the body.
 * @throws AwsError InvalidRequest for one that cannot be, BadDigest for one that does not fit
 */
export function verifyChecksum(
  given: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer,
): Checksum | undefined {
  const found = checksumAlgorithms.filter((name) => typeof given[`x-amz-checksum-${name}`] === 'string')
  const [algorithm] = found
  if (algorithm === undefined) return undefined
  if (found.length > 1) {
    throw new AwsError(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    )
  }
  const expected = String(given[`x-amz-checksum-${algorithm}`])
  const computed = computeChecksum(algorithm, body)
  if (expected === computed.value) return computed
  if (Buffer.from(expected, 'base64').length !== Buffer.from(computed.value, 'base64').length) {
    throw new AwsError('InvalidRequest', `Value for x-amz-checksum-${algorithm} header is invalid.`)
  }
  throw new AwsError(
    'BadDigest',
    `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
  )
}

/** @throws AwsError InvalidDigest or BadDigest */
export function verifyContentMd5(expected: string | undefined, body: Buffer): void {
  if (expected === undefined) return
  if (Buffer.from(expected, 'base64').length !== 16) {
    throw new AwsError('InvalidDigest', 'The Content-MD5 you specified was invalid.')
  }
  const computed = createHash('md5').update(body).digest('base64')
  if (computed !== expected) {
    throw new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.', 400, {
      ExpectedDigest: expected,
      CalculatedDigest: computed,
    })
  }
}

/** The headers that tell a checksum. */
export function checksumHeaders(checksum: Checksum | undefined): Readonly<Record<string, string>> {
  if (checksum === undefined) return {}
  return {
    [`x-amz-checksum-${checksum.algorithm}`]: checksum.value,
    'x-amz-checksum-type': checksum.type,
  }
}

/** The members that tell a checksum in a document: `ChecksumCRC32`. */
export function checksumMembers(checksum: Checksum | undefined): Readonly<Record<string, string>> {
  if (checksum === undefined) return {}
  return {
    [`Checksum${checksum.algorithm.toUpperCase()}`]: checksum.value,
    ChecksumType: checksum.type,
  }
}
