import { AwsError } from '../service.js'
import { fromLocal, toLocal } from './zone.js'

/** A cron expression of AWS: which minutes, hours, days, months, weekdays (1 is Sunday) and years. */
export interface Cron {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  /** Undefined: the other of the two days decides. */
  readonly days: ReadonlySet<number> | undefined
  readonly months: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number> | undefined
  readonly years: ReadonlySet<number>
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const dayMs = 86_400_000

/**
 * Reads `cron(minutes hours day-of-month month day-of-week year)`. L, W and # are not there.
 * @throws AwsError ValidationException
 */
export function readCron(expression: string): Cron {
  const fields = /^cron\((.*)\)$/.exec(expression)?.[1]?.trim().split(/\s+/) ?? []
  const [minutes = '', hours = '', days = '', months = '', weekdays = '', years = ''] = fields
  const isOneOpen = (days === '?') !== (weekdays === '?')
  const cron: Cron = {
    minutes: readField(minutes, 0, 59),
    hours: readField(hours, 0, 23),
    days: days === '?' ? undefined : readField(days, 1, 31),
    months: readField(months, 1, 12, monthNames),
    weekdays: weekdays === '?' ? undefined : readField(weekdays, 1, 7, dayNames),
    years: readField(years, 1970, 2199),
  }
  const sets = [cron.minutes, cron.hours, cron.days, cron.months, cron.weekdays, cron.years]
  if (fields.length !== 6 || !isOneOpen || sets.some((set) => set?.size === 0)) {
    throw new AwsError('ValidationException', `Invalid schedule expression: ${expression}`)
  }
  return cron
}

/** The first time after `after` that fits, within two years. */
export function nextOfCron(cron: Cron, zone: string, after: number): number | undefined {
  const today = Math.floor(toLocal(after, zone) / dayMs) * dayMs
  for (let day = today; day < today + 731 * dayMs; day += dayMs) {
    if (!fitsDay(cron, new Date(day))) continue
    for (const hour of [...cron.hours].sort((a, b) => a - b)) {
      for (const minute of [...cron.minutes].sort((a, b) => a - b)) {
        const time = fromLocal(day + hour * 3_600_000 + minute * 60_000, zone)
        if (time > after) return time
      }
    }
  }
  return undefined
}

function fitsDay(cron: Cron, date: Date): boolean {
  return (
    (cron.days?.has(date.getUTCDate()) ?? true) &&
    cron.months.has(date.getUTCMonth() + 1) &&
    (cron.weekdays?.has(date.getUTCDay() + 1) ?? true) &&
    cron.years.has(date.getUTCFullYear())
  )
}

/** Empty when it cannot be read. */
function readField(field: string, least: number, most: number, names: readonly string[] = []): Set<number> {
  const found = new Set<number>()
  for (const part of field.split(',')) {
    const [, range = '', from = '', to, step] = /^((\*|\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part) ?? []
    const first = from === '*' ? least : value(from, names)
    const last = from === '*' || (to === undefined && step !== undefined) ? most : value(to ?? from, names)
    const isWithin = first >= least && last <= most && first <= last
    if (range === '' || !isWithin || step === '0') return new Set()
    for (let one = first; one <= last; one += Number(step ?? 1)) found.add(one)
  }
  return found
}

function value(text: string, names: readonly string[]): number {
  const index = names.indexOf(text.toUpperCase())
  if (index >= 0) return index + 1
  return /^\d+$/.test(text) ? Number(text) : NaN
}
