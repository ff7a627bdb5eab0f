/**
 * Renders a moment by the format of Moment.js, which docker/metadata-action takes: `YYYYMMDD-HHmmss`, in English;
 * what stands in brackets is left as it is.
 * Source: https://momentjs.com/docs/#/displaying/format/
 * @param timeZone of the IANA database: `UTC`, `Asia/Tokyo`
 */
export function formatMoment(moment: Date, format: string, timeZone: string): string {
  const time = localTime(moment, timeZone)
  const long = format.replace(/\[[^\]]*\]|LTS|LT|L{1,4}|l{1,4}/g, (token) => longForms.get(token) ?? token)
  return long.replace(tokens, (token) =>
    token.startsWith('[') ? token.slice(1, -1) : (values.get(token)?.(time) ?? token),
  )
}

interface LocalTime {
  readonly moment: Date
  readonly timeZone: string
  /** The same clock reading, taken as UTC. */
  readonly clock: Date
  readonly offsetMinutes: number
}

const minute = 60_000
const day = 24 * 60 * minute

function localTime(moment: Date, timeZone: string): LocalTime {
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

/** What the locale en makes of Moment's localized formats. */
const longForms: ReadonlyMap<string, string> = new Map([
  ['LT', 'h:mm A'],
  ['LTS', 'h:mm:ss A'],
  ['L', 'MM/DD/YYYY'],
  ['LL', 'MMMM D, YYYY'],
  ['LLL', 'MMMM D, YYYY h:mm A'],
  ['LLLL', 'dddd, MMMM D, YYYY h:mm A'],
  ['l', 'M/D/YYYY'],
  ['ll', 'MMM D, YYYY'],
  ['lll', 'MMM D, YYYY h:mm A'],
  ['llll', 'ddd, MMM D, YYYY h:mm A'],
])

const year = ({ clock }: LocalTime): number => clock.getUTCFullYear()
const month = ({ clock }: LocalTime): number => clock.getUTCMonth() + 1
const quarter = (time: LocalTime): number => Math.ceil(month(time) / 3)
const date = ({ clock }: LocalTime): number => clock.getUTCDate()
const weekday = ({ clock }: LocalTime): number => clock.getUTCDay()
const hour = ({ clock }: LocalTime): number => clock.getUTCHours()
const hour12 = (time: LocalTime): number => hour(time) % 12 || 12
const hour24 = (time: LocalTime): number => hour(time) || 24
const minutes = ({ clock }: LocalTime): number => clock.getUTCMinutes()
const seconds = ({ clock }: LocalTime): number => clock.getUTCSeconds()
const half = (time: LocalTime): string => (hour(time) < 12 ? 'AM' : 'PM')
const dayOfYear = ({ clock }: LocalTime): number =>
  Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / day) + 1

interface Week {
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

const isoWeekday = (time: LocalTime): number => weekday(time) || 7
const isoWeek = (time: LocalTime): Week => weekOf(time, 4 - isoWeekday(time))
const week = (time: LocalTime): Week => weekOf(time, 6 - weekday(time))

function named(option: Intl.DateTimeFormatOptions, { clock }: LocalTime): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...option }).format(clock)
}

function zoneName({ moment, timeZone }: LocalTime): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

function offset({ offsetMinutes }: LocalTime, separator: string): string {
  const size = Math.abs(offsetMinutes)
  return `${offsetMinutes < 0 ? '-' : '+'}${pad(2, Math.floor(size / 60))}${separator}${pad(2, size % 60)}`
}

function pad(width: number, number: number): string {
  return String(number).padStart(width, '0')
}

const ordinals: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

function ordinal(number: number): string {
  return `${number}${ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`
}

const values: ReadonlyMap<string, (time: LocalTime) => string> = new Map([
  ...numeric('M', month),
  ['Mo', (time) => ordinal(month(time))],
  ['MMM', (time) => named({ month: 'short' }, time)],
  ['MMMM', (time) => named({ month: 'long' }, time)],
  ['Q', (time) => String(quarter(time))],
  ['Qo', (time) => ordinal(quarter(time))],
  ...numeric('D', date),
  ['Do', (time) => ordinal(date(time))],
  ['DDD', (time) => String(dayOfYear(time))],
  ['DDDo', (time) => ordinal(dayOfYear(time))],
  ['DDDD', (time) => pad(3, dayOfYear(time))],
  ['d', (time) => String(weekday(time))],
  ['do', (time) => ordinal(weekday(time))],
  ['dd', (time) => named({ weekday: 'short' }, time).slice(0, 2)],
  ['ddd', (time) => named({ weekday: 'short' }, time)],
  ['dddd', (time) => named({ weekday: 'long' }, time)],
  ['e', (time) => String(weekday(time))],
  ['E', (time) => String(isoWeekday(time))],
  ...numeric('w', (time) => week(time).week),
  ['wo', (time) => ordinal(week(time).week)],
  ...numeric('W', (time) => isoWeek(time).week),
  ['Wo', (time) => ordinal(isoWeek(time).week)],
  ['YY', (time) => pad(2, year(time) % 100)],
  ['YYYY', (time) => pad(4, year(time))],
  ['Y', (time) => String(year(time))],
  ['gg', (time) => pad(2, week(time).year % 100)],
  ['gggg', (time) => pad(4, week(time).year)],
  ['GG', (time) => pad(2, isoWeek(time).year % 100)],
  ['GGGG', (time) => pad(4, isoWeek(time).year)],
  ['A', half],
  ['a', (time) => half(time).toLowerCase()],
  ...numeric('H', hour),
  ...numeric('h', hour12),
  ...numeric('k', hour24),
  ...numeric('m', minutes),
  ...numeric('s', seconds),
  ['Hmm', (time) => `${hour(time)}${pad(2, minutes(time))}`],
  ['Hmmss', (time) => `${hour(time)}${pad(2, minutes(time))}${pad(2, seconds(time))}`],
  ['hmm', (time) => `${hour12(time)}${pad(2, minutes(time))}`],
  ['hmmss', (time) => `${hour12(time)}${pad(2, minutes(time))}${pad(2, seconds(time))}`],
  ...Array.from({ length: 9 }, (_, index): readonly [string, (time: LocalTime) => string] => [
    'S'.repeat(index + 1),
    ({ clock }) =>
      pad(3, clock.getUTCMilliseconds())
        .padEnd(9, '0')
        .slice(0, index + 1),
  ]),
  ['z', zoneName],
  ['zz', zoneName],
  ['Z', (time) => offset(time, ':')],
  ['ZZ', (time) => offset(time, '')],
  ['X', ({ moment }) => String(Math.floor(moment.getTime() / 1000))],
  ['x', ({ moment }) => String(moment.getTime())],
])

/** A number as it is, and with two digits. */
function numeric(
  token: string,
  value: (time: LocalTime) => number,
): readonly (readonly [string, (time: LocalTime) => string])[] {
  return [
    [token, (time) => String(value(time))],
    [token.repeat(2), (time) => pad(2, value(time))],
  ]
}

// The longest token wins, except that `HHmm` is hours and minutes: Moment tries `Hmm` first at every place.
const tokens = new RegExp(
  `\\[[^\\]]*\\]|${[...values.keys()].sort((a, b) => b.length - a.length).join('|')}`,
  'g',
)
