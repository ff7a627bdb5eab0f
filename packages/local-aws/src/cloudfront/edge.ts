import { randomBytes } from 'node:crypto'
import { checkRead } from '../s3/conditions.js'
import { renderS3Error } from '../s3/errors.js'
import { header } from '../s3/headers.js'
import type { S3 } from '../s3/index.js'
import { readRange } from '../s3/range.js'
import type { Handler } from '../server.js'
import { AwsError, type Reply, type Request } from '../service.js'
import type { Time } from '../time.js'
import type { CustomErrorResponse, Distribution } from './distribution.js'
import { timeToLive } from './freshness.js'
import { askOrigin, type OriginAnswer } from './origin.js'

type CacheResult = 'Hit' | 'Miss' | 'RefreshHit' | 'Error'

interface Found {
  readonly answer: OriginAnswer
  readonly result: CacheResult
  /** Of what was kept, in seconds. */
  readonly age?: number
}

const dayMs = 24 * 3_600_000
/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages-expiration.html */
const errorTtlMs = 10_000

/** Serves a distribution to viewers from what its edge keeps, and from S3. */
export function createEdge(distribution: Distribution, s3: Pick<S3, 'object'>, time: Time): Handler {
  const { settings, cache } = distribution

  const find = (path: string): Found => {
    const now = time.now()
    const kept = cache.get(path)
    if (kept !== undefined && now < kept.until) {
      const result = kept.answer.status === 200 ? 'Hit' : 'Error'
      return { answer: kept.answer, result, age: Math.floor((now - kept.at) / 1000) }
    }
    const answer = askOrigin(s3, settings, path)
    const ttl =
      answer.status === 200
        ? timeToLive(answer.headers, now, settings.defaultTtlMs ?? dayMs)
        : (customError(answer.status)?.errorCachingMinTtlMs ?? errorTtlMs)
    if (ttl === undefined) cache.delete(path)
    else cache.put(path, { answer, at: now, until: now + ttl })
    if (answer.status !== 200) return { answer, result: 'Error' }
    const isUnchanged = kept?.answer.object !== undefined && kept.answer.object.etag === answer.object?.etag
    return { answer, result: isUnchanged ? 'RefreshHit' : 'Miss' }
  }

  const customError = (status: number): CustomErrorResponse | undefined =>
    settings.customErrorResponses?.find(({ errorCode }) => errorCode === status)

  const answer = (request: Request): Reply => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return withEdgeHeaders(refuseMethod(), 'Error')
    const root = settings.defaultRootObject
    const found = find(request.path === '/' && root !== undefined ? `/${root}` : request.path)
    if (found.answer.status === 200) return reply(request, found)
    const { responsePagePath, responseCode } = customError(found.answer.status) ?? {}
    const page = responsePagePath === undefined ? undefined : find(responsePagePath).answer
    const shown =
      page?.status === 200 ? { ...page, status: responseCode ?? found.answer.status } : found.answer
    return withEdgeHeaders(whole(shown), 'Error', found.age)
  }
  return (request) => Promise.resolve(answer(request))
}

function reply(request: Request, { answer, result, age }: Found): Reply {
  if (answer.object === undefined) return withEdgeHeaders(whole(answer), result, age)
  const object = { ...answer.object, body: answer.body, headers: answer.headers }
  try {
    if (checkRead(request, object) === 'not-modified') {
      return withEdgeHeaders({ status: 304, headers: answer.headers }, result, age)
    }
    const range = readRange(header(request, 'range'), answer.body.length)
    if (range === undefined) return withEdgeHeaders(whole(answer), result, age)
    const body = answer.body.subarray(range.first, range.last + 1)
    const headers = {
      ...answer.headers,
      'content-length': String(body.length),
      'content-range': `bytes ${range.first}-${range.last}/${answer.body.length}`,
    }
    return withEdgeHeaders({ status: 206, headers, body }, result, age)
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    return withEdgeHeaders(renderS3Error(error), 'Error')
  }
}

function whole({ status, headers, body }: OriginAnswer): Reply {
  return { status, headers: { ...headers, 'content-length': String(body.length) }, body }
}

function refuseMethod(): Reply {
  const body =
    'This distribution is not configured to allow the HTTP request method that was used for this request.'
  return {
    status: 403,
    headers: { 'content-type': 'text/html', 'content-length': String(body.length), server: 'CloudFront' },
    body,
  }
}

function withEdgeHeaders(answer: Reply, result: CacheResult, age?: number): Reply {
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'x-cache': `${result} from cloudfront`,
      via: '1.1 edge.cloudfront.net (CloudFront)',
      'x-amz-cf-pop': 'ICN57-P1',
      'x-amz-cf-id': randomBytes(40).toString('base64url'),
      ...(age === undefined ? {} : { age: String(age) }),
    },
  }
}
