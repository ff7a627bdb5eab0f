import {
  date,
  dayOfYear,
  hour,
  hour12,
  hour24,
  isoWeek,
  isoWeekday,
  localTime,
  minutes,
  month,
  quarter,
  seconds,
  week,
  weekday,
  year,
  type LocalTime,
} from './local-time.js'

/**
 * Renders a moment by the format of Moment.js, which docker/metadata-action takes: `YYYYMMDD-HHmmss`, in English;
 * what stands in brackets is left as it is.
 * Source: https://momentjs.com/docs/#/displaying/format/
 * @param timeZone of the IANA database: `UTC`, `Asia/Tokyo`
 */
export function formatMoment(moment: Date, format: string, timeZone: string): string {
  const time = localTime(moment, timeZone)
  const long = format.replace(/\[[^[]*\]|\\.|LTS|LT|L{1,4}|l{1,4}/g, (token) => longForms.get(token) ?? token)
  return long.replace(tokens, (token) =>
    token.startsWith('[') ? token.slice(1, -1) : (values.get(token)?.(time) ?? token.slice(1)),
  )
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

const half = (time: LocalTime): string => (hour(time) < 12 ? 'AM' : 'PM')

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

/** The first digits of the fraction of a second, of which three are known. */
function fraction(digits: number, { clock }: LocalTime): string {
  return pad(3, clock.getUTCMilliseconds()).padEnd(digits, '0').slice(0, digits)
}

function pad(width: number, number: number): string {
  return String(number).padStart(width, '0')
}

const ordinals: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

function ordinal(number: number): string {
  return `${number}${ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`
}

type Value = (time: LocalTime) => string

/** What each token stands for. The abbreviations of time zones are those of Intl, which has fewer than Moment. */
const values: ReadonlyMap<string, Value> = new Map<string, Value>([
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
  ['YYYYY', (time) => pad(5, year(time))],
  ['YYYYYY', (time) => `+${pad(6, year(time))}`],
  ...['Y', 'y', 'yy', 'yyy', 'yyyy'].map((token) => alias(token, (time) => String(year(time)))),
  ['yo', (time) => ordinal(year(time))],
  ...['N', 'NN', 'NNN', 'NNNNN'].map((token) => alias(token, () => 'AD')),
  ['NNNN', () => 'Anno Domini'],
  ['gg', (time) => pad(2, week(time).year % 100)],
  ['ggggg', (time) => pad(5, week(time).year)],
  ['gggg', (time) => pad(4, week(time).year)],
  ['GG', (time) => pad(2, isoWeek(time).year % 100)],
  ['GGGGG', (time) => pad(5, isoWeek(time).year)],
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
  ...Array.from({ length: 9 }, (_, index) =>
    alias('S'.repeat(index + 1), (time) => fraction(index + 1, time)),
  ),
  ['z', zoneName],
  ['zz', zoneName],
  ['Z', (time) => offset(time, ':')],
  ['ZZ', (time) => offset(time, '')],
  ['X', ({ moment }) => String(Math.floor(moment.getTime() / 1000))],
  ['x', ({ moment }) => String(moment.getTime())],
])

function alias(token: string, value: Value): readonly [string, Value] {
  return [token, value]
}

/** A number as it is, and with two digits. */
function numeric(token: string, value: (time: LocalTime) => number): readonly (readonly [string, Value])[] {
  return [alias(token, (time) => String(value(time))), alias(token.repeat(2), (time) => pad(2, value(time)))]
}

// The longest token wins; a backslash and brackets keep what is in them.
const tokens = new RegExp(
  `\\[[^[]*\\]|\\\\.|${[...values.keys()].sort((a, b) => b.length - a.length).join('|')}`,
  'g',
)
