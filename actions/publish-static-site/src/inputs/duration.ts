import type { InputReader } from '@slipway/action-kit'

const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** A span of time such as `7d`, `12h`, `10m` or `30s`, in milliseconds; `0` needs no unit. */
export function readDuration(reader: InputReader, name: string, byItself: string): number {
  const accepts = 'a span of time such as 7d, 12h, 10m or 30s, or 0'
  const text = reader.text(name, { default: byItself, accepts }).trim()
  const [, count = '', unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  if (unit !== undefined && isUnit(unit)) return Number(count) * unitMs[unit]
  if (text !== '0') reader.fault(name, `is ${JSON.stringify(text)}`, accepts)
  return 0
}

function isUnit(text: string): text is keyof typeof unitMs {
  return Object.hasOwn(unitMs, text)
}
