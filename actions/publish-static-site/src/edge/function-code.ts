import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A function of this action as CloudFront gets it. */
export interface FunctionCode {
  readonly event: 'viewer-request' | 'viewer-response'
  readonly code: string
  /** What its code begins with in every version. */
  readonly mark: string
  readonly comment: string
  /** What it is tried with: for a distribution that no store knows, so that it has to leave all as it is. */
  readonly trial: Readonly<Record<string, unknown>>
  /** What its answer has to hold. */
  readonly expected: string
}

/** The edge function as CloudFront gets it. */
export function edgeFunctionCode(): string {
  return readFileSync(join(__dirname, 'function/slipway-edge.js'), 'utf8')
}

/** The one that sends headers which S3 does not keep. */
export function headersFunctionCode(): string {
  return readFileSync(join(__dirname, 'function/slipway-edge-headers.js'), 'utf8')
}

/** What the functions are made for. */
export const edgeRuntime = 'cloudfront-js-2.0'

const request = { method: 'GET', uri: '/slipway', querystring: {}, headers: {}, cookies: {} }

export function requestFunction(): FunctionCode {
  return {
    event: 'viewer-request',
    code: edgeFunctionCode(),
    mark: '// slipway-edge ',
    comment: 'Releases, previews, redirects and clean URLs. Kept up to date by Slipway.',
    trial: { request },
    expected: '/slipway',
  }
}

export function responseFunction(): FunctionCode {
  const headers = { 'x-slipway': { value: 'stays' } }
  return {
    event: 'viewer-response',
    code: headersFunctionCode(),
    mark: '// slipway-edge-headers ',
    comment: 'The headers of _headers. Kept up to date by Slipway.',
    trial: { request, response: { statusCode: 200, statusDescription: 'OK', headers, cookies: {} } },
    expected: 'stays',
  }
}
