import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatDuration } from '@slipway/action-kit'
import type { StepRecord } from './job.js'

/** Where a step writes down how long it was in programs and waited, and what it wrote. */
export interface StepTimes {
  /** For the environment of the step. */
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds; undefined when the step wrote nothing. To be asked once. */
  awayMs(): number | undefined
}

export function openStepTimes(): StepTimes {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-times-'))
  const file = join(folder, 'times')
  return {
    env: { SLIPWAY_TIMES: file },
    awayMs() {
      try {
        const { away } = JSON.parse(readFileSync(file, 'utf8')) as { readonly away: unknown }
        return typeof away === 'number' ? away : undefined
      } catch {
        // It was ended before it could; then nothing is known.
        return undefined
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/**
 * What the steps themselves took of the time of all: from the start of Node to the end of the post step, without the programs
 * that they ran (npm, Docker) and without what they waited for (ECS, CloudFront).
 */
export function ownTimeLine(records: readonly StepRecord[]): string | undefined {
  const steps = records.flatMap(({ ms, ownMs }) => (ownMs === undefined ? [] : [{ ms, ownMs }]))
  if (steps.length === 0) return undefined
  const sum = (of: 'ms' | 'ownMs'): string => formatDuration(steps.reduce((all, step) => all + step[of], 0))
  return `Slipway's own time: ${sum('ownMs')} of ${sum('ms')} in ${steps.length} steps, without npm, Docker and the pace of ECS and CloudFront`
}
