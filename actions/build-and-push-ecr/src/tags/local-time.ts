/** What clock and calendar of a time zone show at a moment. */
export interface LocalTime {
  readonly moment: Date
  readonly timeZone: string
  /** The same clock reading, taken as UTC. */
  readonly clock: Date
  readonly offsetMinutes: number
}

const minute = 60_000
const day = 24 * 60 * minute

/** @param timeZone of the IANA database: `UTC`, `Asia/Tokyo` */
export function localTime(moment: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((found) => found.type === type)?.value)
  const clock = new Date(
    Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
      moment.getUTCMilliseconds(),
    ),
  )
  return {
    moment,
    timeZone,
    clock,
    offsetMinutes: Math.round((clock.getTime() - moment.getTime()) / minute),
  }
}

export const year = ({ clock }: LocalTime): number => clock.getUTCFullYear()
export const month = ({ clock }: LocalTime): number => clock.getUTCMonth() + 1
export const quarter = (time: LocalTime): number => Math.ceil(month(time) / 3)
export const date = ({ clock }: LocalTime): number => clock.getUTCDate()
export const weekday = ({ clock }: LocalTime): number => clock.getUTCDay()
export const hour = ({ clock }: LocalTime): number => clock.getUTCHours()
export const hour12 = (time: LocalTime): number => hour(time) % 12 || 12
export const hour24 = (time: LocalTime): number => hour(time) || 24
export const minutes = ({ clock }: LocalTime): number => clock.getUTCMinutes()
export const seconds = ({ clock }: LocalTime): number => clock.getUTCSeconds()
export const dayOfYear = ({ clock }: LocalTime): number =>
  Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / day) + 1

export interface Week {
  readonly year: number
  readonly week: number
}

/** A week belongs to the year that one of its days is in: Thursday by ISO 8601, Saturday in the locale en. */
function weekOf({ clock }: LocalTime, daysToDecider: number): Week {
  const decider = new Date(clock.getTime() + daysToDecider * day)
  const firstOfYear = Date.UTC(decider.getUTCFullYear(), 0, 1)
  return {
    year: decider.getUTCFullYear(),
    week: Math.floor((decider.getTime() - firstOfYear) / day / 7) + 1,
  }
}

export const isoWeekday = (time: LocalTime): number => weekday(time) || 7
export const isoWeek = (time: LocalTime): Week => weekOf(time, 4 - isoWeekday(time))
export const week = (time: LocalTime): Week => weekOf(time, 6 - weekday(time))
