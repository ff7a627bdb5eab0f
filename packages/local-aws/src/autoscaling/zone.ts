/** The time in a zone as if it were UTC: what its clocks on the wall show. */
export function toLocal(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value ?? 0)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

/** The time at which the clocks of a zone show this; an hour that is skipped in spring comes an hour later. */
export function fromLocal(local: number, zone: string): number {
  // The offset at the guess may be another than the one at the result, on the day on which clocks change.
  const guess = local - (toLocal(local, zone) - local)
  return local - (toLocal(guess, zone) - guess)
}
