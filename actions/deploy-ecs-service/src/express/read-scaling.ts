import type { InputReader } from '@slipway/action-kit'
import { readOptionalInteger } from '../service/optional-inputs.js'

/** How many tasks, and by what measure. Undefined: as it is, or ECS's default. */
export interface ScalingWish {
  readonly min: number | undefined
  readonly max: number | undefined
  readonly metric: 'AVERAGE_CPU' | 'AVERAGE_MEMORY' | 'REQUEST_COUNT_PER_TARGET' | undefined
  /** Percent; requests a target for the metric that counts them. */
  readonly target: number | undefined
}

const metrics = ['AVERAGE_CPU', 'AVERAGE_MEMORY', 'REQUEST_COUNT_PER_TARGET'] as const

export function readScaling(reader: InputReader): ScalingWish {
  const count = (input: string): number | undefined =>
    readOptionalInteger(reader, input, { min: 0, max: 10_000, of: 'tasks' })
  const [min, max] = [count('min-task-count'), count('max-task-count')]
  if (min !== undefined && max !== undefined && min > max) {
    reader.fault('min-task-count', `is ${min}, which is more than max-task-count, ${max}`)
  }
  const metric = reader.optionalChoice('auto-scaling-metric', metrics)
  const target = readOptionalInteger(reader, 'auto-scaling-target-value', {
    min: 1,
    max: 65_536,
    of: 'percent, or of requests a target',
  })
  if (target !== undefined && target > 100 && metric !== undefined && metric !== 'REQUEST_COUNT_PER_TARGET') {
    reader.fault('auto-scaling-target-value', `is ${target}`, `percent from 1 to 100 with ${metric}`)
  }
  return { min, max, metric, target }
}
