import { AwsError } from '../service.js'
import { nextOfCron, readCron } from './cron.js'
import { fromLocal } from './zone.js'

interface Schedule {
  readonly schedule: string
  readonly timezone: string | undefined
  readonly createdAt: number
  readonly start: number | undefined
  readonly end: number | undefined
}

const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/**
 * When a schedule is due next, after `now`; undefined: never again.
 * Source: https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html
 */
export function nextRun(schedule: Schedule, now: number): number | undefined {
  const { start, end } = schedule
  const after = Math.max(now, (start ?? now) - 1)
  const next = nextTime(schedule, after)
  return next === undefined || (end !== undefined && next > end) ? undefined : next
}

function nextTime(
  { schedule, timezone = 'UTC', createdAt, start }: Schedule,
  after: number,
): number | undefined {
  const at = /^at\((\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\)$/.exec(schedule)
  if (at !== null) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = at.slice(1).map(Number)
    const time = fromLocal(Date.UTC(year, month - 1, day, hour, minute, second), timezone)
    return time > after ? time : undefined
  }
  const rate = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(schedule)
  if (rate !== null) {
    const [, count, unit] = rate
    const period = Number(count) * unitMs[unit === 'minute' || unit === 'hour' ? unit : 'day']
    const from = start ?? createdAt
    return from + period * Math.floor((after - from) / period + 1)
  }
  return nextOfCron(readCron(schedule), timezone, after)
}

/** @throws AwsError ValidationException */
export function checkSchedule(schedule: string, timezone: string | undefined): void {
  if (timezone !== undefined && !isZone(timezone)) {
    throw new AwsError('ValidationException', `Invalid timezone: ${timezone}`)
  }
  if (/^at\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\)$/.test(schedule)) return
  if (/^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.test(schedule)) return
  readCron(schedule)
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
