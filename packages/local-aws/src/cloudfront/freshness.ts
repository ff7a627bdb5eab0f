import type { TtlLimits } from './configuration/settings.js'

/**
 * How long an edge keeps an answer without asking again, in milliseconds: 0 to ask every time, undefined to keep
 * nothing. With a minimum above 0 it is kept that long even where its headers forbid it.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html
 */
export function timeToLive(
  headers: Readonly<Record<string, string>>,
  now: number,
  { minMs, defaultMs, maxMs }: TtlLimits,
): number | undefined {
  if (maxMs === 0) return undefined
  const between = (ms: number): number => Math.min(Math.max(ms, minMs), maxMs)
  const directives = readDirectives(headers['cache-control'] ?? '')
  if (directives.has('no-store')) return minMs > 0 ? minMs : undefined
  if (directives.has('no-cache') || directives.has('private')) return minMs
  const seconds = directives.get('s-maxage') ?? directives.get('max-age')
  if (seconds !== undefined && /^\d+$/.test(seconds)) return between(Number(seconds) * 1000)
  const expires = Date.parse(headers.expires ?? '')
  if (!Number.isNaN(expires)) return between(Math.max(0, expires - now))
  return between(defaultMs)
}

function readDirectives(value: string): ReadonlyMap<string, string> {
  const items = value
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '')
  return new Map(
    items.map((item) => {
      const [name = '', argument = ''] = item.split('=', 2)
      return [name.trim(), argument.trim().replace(/^"|"$/g, '')]
    }),
  )
}
