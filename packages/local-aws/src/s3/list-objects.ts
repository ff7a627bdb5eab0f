import type { XmlValue } from '../xml.js'
import type { Bucket } from './bucket.js'
import { invalidArgument } from './errors.js'
import { bucketArn, type S3Operations } from './operation.js'
import { xmlDate, xmlReply } from './replies.js'
import { compareUtf8 } from './utf8-order.js'

export const listObjects: S3Operations = {
  ListObjectsV2: {
    method: 'GET',
    target: 'bucket',
    query: ['list-type'],
    permissions: ({ input }) => [
      {
        action: 's3:ListBucket',
        resource: bucketArn(input.Bucket),
        context: { 's3:prefix': textOf(input.Prefix), 's3:delimiter': textOf(input.Delimiter) },
      },
    ],
    run(context) {
      const bucket = context.bucket()
      const question = readQuestion(context.request.query)
      const page = list(bucket, question)
      const encode = question.isUrlEncoded ? urlEncode : (text: string) => text
      return xmlReply('ListBucketResult', {
        Name: bucket.name,
        Prefix: encode(question.prefix),
        Delimiter: question.delimiter === '' ? undefined : encode(question.delimiter),
        MaxKeys: question.maxKeys,
        KeyCount: page.keys.length + page.prefixes.length,
        StartAfter: question.startAfter === undefined ? undefined : encode(question.startAfter),
        ContinuationToken: question.token,
        NextContinuationToken: page.next,
        EncodingType: question.isUrlEncoded ? 'url' : undefined,
        IsTruncated: page.next !== undefined,
        Contents: page.keys.map((key) => contents(bucket, key, encode, question.fetchOwner)),
        CommonPrefixes: page.prefixes.map((prefix) => ({ Prefix: encode(prefix) })),
      })
    },
  },
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

interface Question {
  readonly prefix: string
  readonly delimiter: string
  readonly maxKeys: number
  readonly startAfter: string | undefined
  readonly token: string | undefined
  readonly isUrlEncoded: boolean
  readonly fetchOwner: boolean
}

function readQuestion(query: URLSearchParams): Question {
  const maxKeys = query.get('max-keys') ?? '1000'
  if (!/^\d+$/.test(maxKeys)) {
    throw invalidArgument('Provided max-keys not an integer or within integer range', 'max-keys', maxKeys)
  }
  const encoding = query.get('encoding-type')
  if (encoding !== null && encoding !== 'url') {
    throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', encoding)
  }
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: Math.min(Number(maxKeys), 1000),
    startAfter: query.get('start-after') ?? undefined,
    token: query.get('continuation-token') ?? undefined,
    isUrlEncoded: encoding === 'url',
    fetchOwner: query.get('fetch-owner') === 'true',
  }
}

/** One page: keys, and the prefixes up to the delimiter that stand for keys; `next` continues after the last. */
function list(
  bucket: Bucket,
  { prefix, delimiter, maxKeys, startAfter, token }: Question,
): { keys: readonly string[]; prefixes: readonly string[]; next?: string } {
  const keys: string[] = []
  const prefixes: string[] = []
  const after = token === undefined ? undefined : readToken(token)
  let last = after
  for (let at = firstAfter(bucket.keys, after ?? startAfter ?? '', prefix); at < bucket.keys.length; at++) {
    const key = bucket.keys[at] ?? ''
    if (!key.startsWith(prefix)) break
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const group = end < 0 ? undefined : key.slice(0, end + delimiter.length)
    if (group !== undefined && group === last) continue
    if (keys.length + prefixes.length >= maxKeys) {
      return maxKeys === 0 ? { keys, prefixes } : { keys, prefixes, next: writeToken(last ?? '') }
    }
    last = group ?? key
    if (group === undefined) keys.push(key)
    else prefixes.push(group)
  }
  return { keys, prefixes }
}

/** Where the first key is that is greater than `after` and not less than `prefix`. */
function firstAfter(keys: readonly string[], after: string, prefix: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const key = keys[middle] ?? ''
    const isBefore = compareUtf8(key, prefix) < 0 || (after !== '' && compareUtf8(key, after) <= 0)
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}

function contents(
  bucket: Bucket,
  key: string,
  encode: (text: string) => string,
  withOwner: boolean,
): XmlValue {
  const object = bucket.get(key)
  if (object === undefined) return undefined
  return {
    Key: encode(key),
    LastModified: xmlDate(object.lastModified),
    ETag: object.etag,
    ChecksumAlgorithm: object.checksum?.algorithm.toUpperCase(),
    ChecksumType: object.checksum?.type,
    Size: object.body.length,
    Owner: withOwner ? { ID: bucket.settings.owner } : undefined,
    StorageClass: object.headers['x-amz-storage-class'] ?? 'STANDARD',
  }
}

// Tokens are opaque to clients: the last name told, and a mark by which a foreign one is known.
function writeToken(last: string): string {
  return Buffer.from(`1:${last}`).toString('base64')
}

function readToken(token: string): string {
  const text = Buffer.from(token, 'base64').toString('utf8')
  if (text.startsWith('1:')) return text.slice(2)
  throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token)
}

/** S3 encodes names as forms do, but leaves slashes. */
function urlEncode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
