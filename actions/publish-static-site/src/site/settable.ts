import type { EdgeHeaderRule } from './headers-file.js'

// CloudFront answers 502 for a function that adds one of these or changes it at viewer-response.
// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html
const refused = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
  'warning',
  'x-accel-buffering',
  'x-accel-charset',
  'x-accel-limit-rate',
  'x-accel-redirect',
  'x-cache',
  'x-forwarded-proto',
  'x-real-ip',
])
// Functions have cookies apart from headers.
const cookie = 'set-cookie'

function isSettable(name: string): boolean {
  const lower = name.toLowerCase()
  return !refused.has(lower) && lower !== cookie && !/^(x-amzn-|x-amz-cf-|x-edge-)/.test(lower)
}

/** Rules without the headers that no function may set, and a warning about those. */
export function withoutRefused(rules: readonly EdgeHeaderRule[]): {
  readonly rules: readonly EdgeHeaderRule[]
  readonly warnings: readonly string[]
} {
  const names = rules.flatMap(({ set }) => set.map(([name]) => name)).filter((name) => !isSettable(name))
  const kept = rules.map((rule) => ({ ...rule, set: rule.set.filter(([name]) => isSettable(name)) }))
  return {
    rules: kept.filter(({ set, detach }) => set.length + detach.length > 0),
    warnings:
      names.length === 0
        ? []
        : [
            `CloudFront lets no function set these headers of _headers, which are left out: ${[...new Set(names)].slice(0, 8).join(', ')}.`,
          ],
  }
}
