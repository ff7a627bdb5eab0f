import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The edge function as CloudFront gets it. */
export function edgeFunctionCode(): string {
  return readFileSync(join(__dirname, 'function/slipway-edge.js'), 'utf8')
}

/** What the function is made for. */
export const edgeRuntime = 'cloudfront-js-2.0'
