/** A number of tests as an attribute gives it; nothing when it is none. */
export function parseTotal(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** A line number, from 1; nothing when it is none. */
export function parseLine(text: string | undefined): number | undefined {
  const line = parseTotal(text)
  return line === 0 ? undefined : line
}

export function parseMilliseconds(text: string | undefined): number | undefined {
  const milliseconds = Number(text ?? NaN)
  return Number.isFinite(milliseconds) && milliseconds >= 0 && text !== '' ? milliseconds : undefined
}

/** `[days.]hours:minutes:seconds[.fraction]`, as .NET writes a TimeSpan, in milliseconds. */
export function parseTimeSpan(text: string | undefined): number | undefined {
  const parts = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:[.,]\d+)?)$/.exec(text ?? '')
  if (parts === null) return undefined
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts
  const total =
    (Number(days) * 24 + Number(hours)) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))
  return Math.round(total * 1e6) / 1e3
}
