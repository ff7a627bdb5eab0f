const maxTtlMs = 365 * 24 * 3_600_000

/**
 * How long an edge keeps an answer without asking again, in milliseconds: 0 to ask every time, undefined to keep
 * nothing. As with a minimum TTL of 0 and a maximum of a year.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html
 */
export function timeToLive(
  headers: Readonly<Record<string, string>>,
  now: number,
  defaultMs: number,
): number | undefined {
  const directives = readDirectives(headers['cache-control'] ?? '')
  if (directives.has('no-store')) return undefined
  if (directives.has('no-cache') || directives.has('private')) return 0
  const seconds = directives.get('s-maxage') ?? directives.get('max-age')
  if (seconds !== undefined && /^\d+$/.test(seconds)) return Math.min(Number(seconds) * 1000, maxTtlMs)
  const expires = Date.parse(headers.expires ?? '')
  if (!Number.isNaN(expires)) return Math.min(Math.max(0, expires - now), maxTtlMs)
  return Math.min(defaultMs, maxTtlMs)
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
