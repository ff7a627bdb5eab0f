import type { JsonObject } from '../document/json.js'
import { textOf } from './json-text.js'

const known = ['name', 'cron', 'at', 'rate', 'timezone', 'min', 'max']

/**
 * When a schedule is due: one of `cron` (the six fields of AWS), `at` (a local time) and `rate`, with or without the
 * word around it.
 */
export function readExpression(
  item: JsonObject,
  fault: (problem: string) => void,
): { readonly expression: string; readonly timezone: string | undefined } | undefined {
  const unknown = Object.keys(item).filter((key) => !known.includes(key))
  if (unknown.length > 0) fault(`has the unknown ${unknown.join(', ')}`)
  const [kind, ...others] = (['cron', 'at', 'rate'] as const).filter((key) => item[key] !== undefined)
  if (kind === undefined || others.length > 0) {
    fault('needs one of cron, at and rate')
    return undefined
  }
  const given = item[kind]
  const inner = textOf(given)
    .trim()
    .replace(new RegExp(`^${kind}\\((.*)\\)$`), '$1')
  const problem = typeof given === 'string' ? problemOf(kind, inner) : 'is no text'
  if (problem !== undefined) fault(`${kind} ${problem}`)
  const { timezone } = item
  if (timezone !== undefined && !isZone(timezone)) {
    fault(`has the timezone ${JSON.stringify(timezone)}; it takes names as Europe/Berlin`)
  }
  return { expression: `${kind}(${inner})`, timezone: typeof timezone === 'string' ? timezone : undefined }
}

// Source: https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html
function problemOf(kind: 'cron' | 'at' | 'rate', inner: string): string | undefined {
  switch (kind) {
    case 'cron': {
      const fields = inner.split(/\s+/)
      if (fields.length !== 6) {
        return `has ${fields.length} fields; it takes six: minutes hours day-of-month month day-of-week year`
      }
      // One of the two days says nothing, which AWS wants to be said.
      return fields[2] === '?' || fields[4] === '?'
        ? undefined
        : 'needs a ? for the day of the month or of the week'
    }
    case 'at':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(inner)
        ? undefined
        : 'takes a time as 2026-12-24T18:00:00'
    case 'rate':
      return /^[1-9]\d* (minute|hour|day)s?$/.test(inner) ? undefined : 'takes as 1 hour, 30 minutes, 2 days'
  }
}

function isZone(zone: unknown): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(zone) })
    return typeof zone === 'string'
  } catch {
    return false
  }
}
