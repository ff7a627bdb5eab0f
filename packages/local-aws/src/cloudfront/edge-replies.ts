import { randomBytes } from 'node:crypto'
import { escapeXml } from '../xml.js'
import type { Reply } from '../service.js'

export function withLength(status: number, headers: Readonly<Record<string, string>>, body: Buffer): Reply {
  return { status, headers: { ...headers, 'content-length': String(body.length) }, body }
}

export function refuseMethod(): Reply {
  return page(
    403,
    'This distribution is not configured to allow the HTTP request method that was used for this request.',
  )
}

/** @param status 502 for what a function returned, 503 for one that failed */
export function functionError(status: 502 | 503): Reply {
  return page(
    status,
    'The CloudFront function associated with the CloudFront distribution is invalid or could not run.',
  )
}

export function notServed(): Reply {
  return page(403, 'The distribution is not enabled, or is not configured for this request.')
}

function page(status: number, text: string): Reply {
  const headers = { 'content-type': 'text/html', server: 'CloudFront' }
  return withLength(status, headers, Buffer.from(`<h1>${status} ERROR</h1>\n<p>${escapeXml(text)}</p>\n`))
}

/** @param result `Hit`, `Miss`, `FunctionGeneratedResponse` */
export function withEdgeHeaders(answer: Reply, result: string, age?: number): Reply {
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
