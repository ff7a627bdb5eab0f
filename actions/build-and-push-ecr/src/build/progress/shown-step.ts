import type { StepEnded } from './build-event.js'

/** A step as the log knows it; times are the clock's. */
export interface ShownStep {
  readonly name: string
  readonly since: number
  /** What it has printed while another step had the log. */
  kept: string[]
  leftOut: number
  /** When it began to wait for the log. */
  waitsSince: number
  transfer: { readonly bytes: number; readonly total: number } | undefined
  transferShown: number
  hasHadGroup: boolean
  ended: StepEnded | undefined
}

const mostKept = 5_000

export function openStep(name: string, now: number): ShownStep {
  return {
    name,
    since: now,
    kept: [],
    leftOut: 0,
    waitsSince: now,
    transfer: undefined,
    transferShown: now,
    hasHadGroup: false,
    ended: undefined,
  }
}

/** Keeps a line for later; of very many, the last 5,000 at least. */
export function keepLine(step: ShownStep, line: string, now: number): void {
  if (step.kept.length === 0) step.waitsSince = now
  step.kept.push(line)
  if (step.kept.length > 2 * mostKept) {
    step.kept.splice(0, mostKept)
    step.leftOut += mostKept
  }
}

/** What was kept; it is not kept any longer. */
export function takeKept(step: ShownStep): readonly string[] {
  const notice = step.leftOut > 0 ? [`... ${step.leftOut} lines are left out ...`] : []
  const lines = [...notice, ...step.kept]
  step.kept = []
  step.leftOut = 0
  return lines
}
