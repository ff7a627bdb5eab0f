import { checkRead } from '../s3/conditions.js'
import { renderS3Error } from '../s3/errors.js'
import { header } from '../s3/headers.js'
import { readRange } from '../s3/range.js'
import type { Handler } from '../server.js'
import { AwsError, type Reply, type Request } from '../service.js'
import type { Time } from '../time.js'
import { chooseEncoding } from './compression.js'
import { behaviorFor } from './configuration/path-pattern.js'
import type { Behavior, ErrorPage } from './configuration/settings.js'
import type { Distribution } from './distribution.js'
import type { EdgeRuns } from './edge-functions.js'
import { functionError, notServed, refuseMethod, withEdgeHeaders, withLength } from './edge-replies.js'
import { timeToLive } from './freshness.js'
import type { ViewerRequest } from './functions/event.js'
import { askOrigin, type OriginAnswer, type OriginStore } from './origin.js'

interface Found {
  readonly answer: OriginAnswer
  readonly result: 'Hit' | 'Miss' | 'RefreshHit' | 'Error'
  /** Of what was kept, in seconds. */
  readonly age?: number
}

/** Serves a distribution to viewers from what its edge keeps, and from S3. */
export function createEdge(distribution: Distribution, s3: OriginStore, runs: EdgeRuns, time: Time): Handler {
  const { cache } = distribution

  const find = (behavior: Behavior, path: string): Found => {
    const now = time.now()
    const kept = cache.get(path)
    if (kept !== undefined && now < kept.until) {
      const result = kept.answer.status < 400 ? 'Hit' : 'Error'
      return { answer: kept.answer, result, age: Math.floor((now - kept.at) / 1000) }
    }
    const answer = askOrigin(s3, behavior.origin, path, distribution.arn)
    const isError = answer.status >= 400
    const ttl = isError
      ? (errorPage(answer.status)?.ttlMs ?? errorTtlMs)
      : timeToLive(answer.headers, now, behavior.ttl)
    if (ttl === undefined) cache.delete(path)
    else cache.put(path, { answer, at: now, until: now + ttl })
    if (isError) return { answer, result: 'Error' }
    const isUnchanged = kept?.answer.object !== undefined && kept.answer.object.etag === answer.object?.etag
    return { answer, result: isUnchanged ? 'RefreshHit' : 'Miss' }
  }

  const errorPage = (status: number): ErrorPage | undefined =>
    distribution.serving.errorPages.find(({ errorCode }) => errorCode === status)

  /** What is shown in place of an error, which functions do not see. */
  const showError = ({ answer, age }: Found): Reply => {
    const { pagePath, responseCode } = errorPage(answer.status) ?? {}
    const behavior = pagePath === undefined ? undefined : behaviorFor(distribution.serving, pagePath)
    const page =
      pagePath === undefined || behavior === undefined ? undefined : find(behavior, pagePath).answer
    const shown = page?.status === 200 ? { ...page, status: responseCode ?? answer.status } : answer
    return withEdgeHeaders(withLength(shown.status, shown.headers, shown.body), 'Error', age)
  }

  return async (request: Request): Promise<Reply> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return withEdgeHeaders(refuseMethod(), 'Error')
    const viewer = readViewer(request, distribution.serving.defaultRootObject)
    const behavior = behaviorFor(distribution.serving, viewer.uri)
    if (behavior === undefined) return withEdgeHeaders(notServed(), 'Error')
    const asked = await runs.onRequest(behavior.viewerRequest, distribution, viewer)
    if (asked.kind === 'error') return withEdgeHeaders(functionError(asked.status), asked.result)
    if (asked.kind === 'response') {
      const { status, headers, body = Buffer.alloc(0) } = asked.response
      const shown = withLength(status, { server: 'CloudFront', ...headers }, body)
      return withEdgeHeaders(shown, 'FunctionGeneratedResponse')
    }
    const seen = asked.kind === 'request' ? asked.request : viewer
    const found = find(behavior, seen.uri)
    if (found.answer.status >= 400) return withPolicy(behavior, showError(found))
    const reply = withPolicy(behavior, serveFound(seen, found, behavior, distribution))
    const changed = await runs.onResponse(behavior.viewerResponse, distribution, seen, reply)
    if (changed.kind === 'error') return withEdgeHeaders(functionError(changed.status), changed.result)
    if (changed.kind !== 'response') return reply
    const { status, headers, body } = changed.response
    const edgeHeaders = withEdgeHeaders({ status, headers }, found.result, found.age)
    return { ...edgeHeaders, body: body ?? reply.body ?? Buffer.alloc(0) }
  }
}

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages-expiration.html */
const errorTtlMs = 10_000

/** The default root object stands for `/` before functions and behaviours see the path. */
function readViewer({ method, path, headers, stream }: Request, root: string): ViewerRequest {
  const url = stream.url ?? ''
  const at = url.indexOf('?')
  return {
    method,
    uri: path === '/' && root !== '' ? `/${root}` : path,
    search: at < 0 ? '' : url.slice(at + 1),
    headers,
    ip: stream.socket.remoteAddress ?? '127.0.0.1',
  }
}

function serveFound(
  viewer: ViewerRequest,
  { answer, result, age }: Found,
  behavior: Behavior,
  { cache }: Distribution,
): Reply {
  const encoding = chooseEncoding(answer, behavior.encodings, header(viewer, 'accept-encoding') ?? '')
  const shown =
    encoding === undefined
      ? answer
      : {
          ...answer,
          headers: {
            ...answer.headers,
            'content-encoding': encoding,
            vary: 'Accept-Encoding',
            etag: weak(answer.headers.etag ?? ''),
          },
          body: cache.compressed(answer.body, encoding),
        }
  return withEdgeHeaders(conditional(viewer, shown), result, age)
}

/** All of an answer, a range of it, or nothing where the viewer has it. */
function conditional(viewer: ViewerRequest, { status, headers, body, object }: OriginAnswer): Reply {
  if (object === undefined) return withLength(status, headers, body)
  try {
    if (checkRead(viewer, object) === 'not-modified') {
      return { status: 304, headers }
    }
    const range = readRange(header(viewer, 'range'), body.length)
    if (range === undefined) return withLength(status, headers, body)
    const part = body.subarray(range.first, range.last + 1)
    const contentRange = `bytes ${range.first}-${range.last}/${body.length}`
    return withLength(206, { ...headers, 'content-range': contentRange }, part)
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    return renderS3Error(error)
  }
}

function withPolicy({ responseHeaders, overridesHeaders }: Behavior, reply: Reply): Reply {
  const own = reply.headers ?? {}
  return {
    ...reply,
    headers: overridesHeaders ? { ...own, ...responseHeaders } : { ...responseHeaders, ...own },
  }
}

/** A compressed answer is another one, and has a weak ETag. */
function weak(etag: string): string {
  return etag.startsWith('W/') ? etag : `W/${etag}`
}
