import type { StagePlan } from './plan-stages.js'
import type { StageRun } from './run-stage.js'

/** A stage before anything of it has run. @param notRun why it will not be */
export function unrunStage(plan: StagePlan, notRun?: string): StageRun {
  return {
    plan,
    end: undefined,
    interruption: undefined,
    notRun,
    problem: undefined,
    durationMs: 0,
    runs: [],
    notExecuted: [],
    findings: [],
  }
}
