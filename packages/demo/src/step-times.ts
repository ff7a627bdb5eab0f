import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatDuration } from '@slipway/action-kit'
import type { StepRecord } from './job.js'

/** In milliseconds. */
export interface Times {
  /** In programs, or waiting. */
  readonly awayMs: number
  /** What the process had of the processor. */
  readonly processorMs: number
}

/** Where a step writes down how long it was in programs and waited, and what it wrote. */
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
 * A line for each commit's pipeline: what its steps themselves took, from the start of Node to the end of the post step,
 * without the programs that they ran (npm, Docker) and without what they waited for (ECS, CloudFront).
 */
export function ownTimeLines(records: readonly StepRecord[]): string[] {
  const steps = records.flatMap(({ commit, ms, own }) => (own === undefined ? [] : [{ commit, ms, ...own }]))
  return [...new Set(steps.map(({ commit }) => commit))].map((pipeline) => {
    const all = steps.filter(({ commit }) => commit === pipeline)
    const sum = (of: 'ms' | 'wallMs' | 'processorMs'): string =>
      formatDuration(all.reduce((total, step) => total + step[of], 0))
    return `${pipeline}: ${sum('wallMs')} of ${sum('ms')} in ${all.length === 1 ? 'one step' : `${all.length} steps`}; ${sum('processorMs')} on a processor`
  })
}
