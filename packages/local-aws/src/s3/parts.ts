import { createHash } from 'node:crypto'
import { AwsError } from '../service.js'
import type { Part, Upload } from './bucket.js'
import { compositeChecksum, computeChecksum, type Checksum } from './checksum.js'
import { matches } from './conditions.js'

/** A part as the request that completes the upload names it. */
export interface PartChoice {
  readonly number: number
  readonly etag: string
  readonly checksum: string | undefined
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const minPartBytes = 5 * 1024 ** 2

/**
 * The object that the chosen parts make. Its ETag is the MD5 of the parts' MD5s and their number.
 * @throws AwsError InvalidPartOrder, InvalidPart, EntityTooSmall
 */
export function joinParts(
  upload: Upload,
  choices: readonly PartChoice[],
): { readonly body: Buffer; readonly etag: string; readonly checksum?: Checksum } {
  const parts = choices.map((choice, index) => {
    if (index > 0 && choice.number <= (choices[index - 1]?.number ?? 0)) {
      throw new AwsError(
        'InvalidPartOrder',
        'The list of parts was not in ascending order. Parts must be ordered by part number.',
      )
    }
    return findPart(upload, choice)
  })
  const small = parts.findIndex(({ body }, index) => index < parts.length - 1 && body.length < minPartBytes)
  if (small >= 0) {
    throw new AwsError(
      'EntityTooSmall',
      'Your proposed upload is smaller than the minimum allowed size',
      400,
      {
        ProposedSize: String(parts[small]?.body.length),
        MinSizeAllowed: String(minPartBytes),
        PartNumber: String(choices[small]?.number),
      },
    )
  }
  const body = Buffer.concat(parts.map((part) => part.body))
  const checksum = checksumOf(upload, parts, body)
  return { body, etag: etagOf(parts), ...(checksum === undefined ? {} : { checksum }) }
}

function findPart(upload: Upload, { number, etag, checksum }: PartChoice): Part {
  const part = upload.parts.get(number)
  const fits =
    part !== undefined &&
    matches(etag, part.etag) &&
    (checksum === undefined || checksum === part.checksum?.value)
  if (fits) return part
  throw new AwsError(
    'InvalidPart',
    "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
    400,
    { PartNumber: String(number), ETag: etag },
  )
}

function etagOf(parts: readonly Part[]): string {
  const md5s = parts.map(({ etag }) => Buffer.from(etag.slice(1, -1), 'hex'))
  return `"${createHash('md5').update(Buffer.concat(md5s)).digest('hex')}-${parts.length}"`
}

function checksumOf(upload: Upload, parts: readonly Part[], body: Buffer): Checksum | undefined {
  const { checksumAlgorithm: algorithm, checksumType } = upload
  if (algorithm === undefined) return undefined
  if (checksumType === 'FULL_OBJECT') return computeChecksum(algorithm, body)
  const checksums = parts.map(({ checksum }) => checksum).filter((checksum) => checksum !== undefined)
  return checksums.length === parts.length ? compositeChecksum(algorithm, checksums) : undefined
}
