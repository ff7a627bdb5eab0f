import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatDuration } from '@slipway/action-kit'
import type { StepRecord } from './job.js'

/** Where a step writes down how long it was in programs and waited, and what it wrote. */
/** In milliseconds. */
export interface Times {
  /** In programs, or waiting. */
  readonly awayMs: number
  /** What the process had of the processor. */
  readonly processorMs: number
}

export interface StepTimes {
  /** For the environment of the step. */
  readonly env: Readonly<Record<string, string>>
  /** Undefined when the step wrote nothing. To be asked once. */
  read(): Times | undefined
}

export function openStepTimes(): StepTimes {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-times-'))
  const file = join(folder, 'times')
  return {
    env: { SLIPWAY_TIMES: file },
    read() {
      try {
        // Written by the bundle, which is of this very code.
        const { away, processor } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
        return away === undefined || processor === undefined
          ? undefined
          : { awayMs: away, processorMs: processor }
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
  const steps = records.flatMap(({ ms, own }) => (own === undefined ? [] : [{ ms, ...own }]))
  if (steps.length === 0) return undefined
  const sum = (of: 'ms' | 'wallMs' | 'processorMs'): string =>
    formatDuration(steps.reduce((all, step) => all + step[of], 0))
  return (
    `Slipway's own time: ${sum('wallMs')} of ${sum('ms')} in ${steps.length} steps, without npm, Docker and the pace of ECS ` +
    `and CloudFront; of it ${sum('processorMs')} on a processor, the rest in calls and behind others on this machine`
  )
}
