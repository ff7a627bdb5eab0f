import { asError, withHeartbeat, type Context } from '@slipway/action-kit'
import { follow } from '../follow/follow.js'
import type { TestPlan } from '../follow/test-plan.js'
import type { Finding } from '../lint/finding.js'
import { createOutputFindings } from '../lint/output/output-findings.js'
import type { TestRun } from '../results/test-results.js'
import { runCommand, type CommandEnd } from '../run-command.js'
import { stepEnvironment } from '../step-environment.js'
import type { Reason } from '../verdict.js'
import type { StagePlan } from './plan-stages.js'

/** What became of one stage. */
export interface StageRun {
  readonly plan: StagePlan
  /** How its command ended, the last time it ran; nothing when it did not run, or was ended. */
  readonly end: CommandEnd | undefined
  readonly interruption: 'timed-out' | 'cancelled' | undefined
  /** Why it was not run. */
  readonly notRun: string | undefined
  /** What went wrong beside its exit code. */
  readonly problem: Reason | undefined
  readonly durationMs: number
  readonly runs: readonly TestRun[]
  /** Failed tests that were to be run again and were not. */
  readonly notExecuted: readonly string[]
  readonly findings: readonly Finding[]
}

// A command that prints nothing for so long is said to be still running.
const heartbeatMs = 60_000

/**
 * Runs a stage's command once and follows what it starts. However it ends, what was found until then is returned.
 * @param limit ends the command when the time of the step is up
 */
export async function runStage(
  stage: StagePlan,
  testPlan: TestPlan | undefined,
  limit: AbortSignal,
  context: Context,
): Promise<StageRun> {
  const { clock, signal } = context
  const started = clock.now()
  const output = createOutputFindings(stage.directory)
  const followed = await follow(
    { directory: stage.directory, env: stepEnvironment(context.env), plan: testPlan },
    context,
    async (env, onLine) => {
      const command = (): Promise<CommandEnd> =>
        runCommand(
          stage.command,
          {
            directory: stage.directory,
            env,
            signal: limit,
            onLine(text) {
              output.line(text)
              onLine(text)
            },
          },
          context,
        )
      try {
        return await withHeartbeat(context, heartbeatMs, () => `${stage.stage} is still running`, command)
      } catch (error) {
        if (signal.aborted || limit.aborted) return undefined
        throw asError(error)
      }
    },
  )
  return {
    plan: stage,
    end: followed.end,
    interruption: followed.end !== undefined ? undefined : signal.aborted ? 'cancelled' : 'timed-out',
    notRun: undefined,
    problem: undefined,
    durationMs: clock.now() - started,
    runs: followed.runs,
    notExecuted: [],
    findings: [...followed.findings, ...output.end()],
  }
}
