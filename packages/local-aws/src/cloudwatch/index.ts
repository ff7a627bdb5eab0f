import { number, records, required, text, texts, timestamp } from '../ecs/members.js'
import { jsonService, type Json } from '../json-service.js'
import { AwsError, type AwsService } from '../service.js'
import type { World } from '../world.js'

export interface Metric {
  readonly namespace: string
  readonly name: string
  readonly dimensions: Readonly<Record<string, string>>
}

/** CloudWatch's metrics. */
export interface CloudWatch {
  readonly service: AwsService
  /** A value of this moment, as AWS's own services put it. */
  put(metric: Metric, value: number): void
}

interface Value {
  readonly at: number
  readonly value: number
}

const statistics: Readonly<Record<string, (values: readonly number[]) => number>> = {
  SampleCount: (values) => values.length,
  Sum: sum,
  Average: (values) => sum(values) / values.length,
  Minimum: (values) => Math.min(...values),
  Maximum: (values) => Math.max(...values),
}

export function createCloudWatch(world: World): CloudWatch {
  const metrics = new Map<string, Value[]>()
  return {
    put(metric, value) {
      const values = metrics.get(keyOf(metric)) ?? []
      values.push({ at: world.time.now(), value })
      metrics.set(keyOf(metric), values)
    },
    service: jsonService({
      signingName: 'monitoring',
      iamPrefix: 'cloudwatch',
      target: 'GraniteServiceVersion20100801',
      operations: {
        // Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html
        GetMetricStatistics: {
          permissions: () => ['*'],
          run: (input) => ({
            Label: required(input, 'MetricName'),
            Datapoints: datapoints(input, metrics.get(keyOf(readMetric(input))) ?? []),
          }),
        },
      },
    }),
  }
}

/** One for each period that has values, in no order that the caller may count on. */
function datapoints(input: Json, values: readonly Value[]): readonly Json[] {
  const wanted = texts(input, 'Statistics')
  if (wanted.length === 0) {
    const message = 'Must specify either Statistics or ExtendedStatistics'
    throw new AwsError('InvalidParameterCombinationException', message)
  }
  const periodMs = readPeriod(input) * 1000
  const [start, end] = [readTime(input, 'StartTime'), readTime(input, 'EndTime')]
  if (start >= end) {
    const message = 'The parameter StartTime must be less than the parameter EndTime.'
    throw new AwsError('InvalidParameterValueException', message)
  }
  const periods = new Map<number, number[]>()
  for (const { at, value } of values) {
    if (at < start || at >= end) continue
    const period = Math.floor(at / periodMs) * periodMs
    periods.set(period, [value, ...(periods.get(period) ?? [])])
  }
  return [...periods].reverse().map(([at, ofPeriod]) => ({
    Timestamp: timestamp(at),
    Unit: 'None',
    ...Object.fromEntries(wanted.map((name) => [name, statistic(name)(ofPeriod)])),
  }))
}

function statistic(name: string): (values: readonly number[]) => number {
  const found = Object.hasOwn(statistics, name) ? statistics[name] : undefined
  if (found !== undefined) return found
  throw new AwsError(
    'InvalidParameterValueException',
    `The value ${name} for parameter Statistics is invalid.`,
  )
}

function readPeriod(input: Json): number {
  const period = number(input, 'Period') ?? 0
  if (period > 0 && period % 60 === 0) return period
  const message = 'The parameter Period must be a value of 1, 5, 10, 20, 30, or multiple of 60.'
  throw new AwsError('InvalidParameterValueException', message)
}

/** In milliseconds, of the protocol's seconds. */
function readTime(input: Json, name: string): number {
  const seconds = number(input, name)
  if (seconds !== undefined) return seconds * 1000
  throw new AwsError('MissingRequiredParameterException', `The parameter ${name} is required.`)
}

function readMetric(input: Json): Metric {
  return {
    namespace: required(input, 'Namespace'),
    name: required(input, 'MetricName'),
    dimensions: Object.fromEntries(
      records(input, 'Dimensions').map((one) => [text(one, 'Name') ?? '', text(one, 'Value') ?? '']),
    ),
  }
}

/** A metric is all of its dimensions, in whatever order. */
function keyOf({ namespace, name, dimensions }: Metric): string {
  return JSON.stringify([namespace, name, Object.entries(dimensions).sort()])
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
