import { formatDuration, UserError, type Context } from '@slipway/action-kit'
import { relative, sep } from 'node:path'
import type { Inputs } from '../inputs.js'
import { runCommand } from '../run-command.js'
import type { StagePlan } from '../stages/plan-stages.js'
import { hasFailed } from '../stages/run-stages.js'
import type { StageRun } from '../stages/run-stage.js'
import { unrunStage } from '../stages/unrun-stage.js'
import { stepEnvironment } from '../step-environment.js'
import { planSonar, type SonarPlan } from './plan-sonar.js'
import type { QualityGate } from './quality-gate.js'
import { hasSentAnalysis, waitForQualityGate } from './wait-for-quality-gate.js'

export interface SonarResult {
  readonly stages: readonly StageRun[]
  /** Of several folders, the first that failed. */
  readonly qualityGate: QualityGate | undefined
}

/**
 * Has every working directory that is configured for it analysed, after its tests, whose coverage the scanner reads. A
 * scanner that fails is a failed stage, and costs no test result.
 */
export async function runSonar(
  before: readonly StageRun[],
  inputs: Inputs,
  limit: AbortSignal,
  context: Context,
): Promise<SonarResult> {
  const stages: StageRun[] = []
  const gates: QualityGate[] = []
  if (before.length === 0) return { stages, qualityGate: undefined }
  for (const directory of inputs.workingDirectories) {
    if (context.signal.aborted || limit.aborted) break
    const plan = await planSonar(inputs.sonar, directory, context)
    if (plan === undefined) continue
    const notRun = whyNotAnalysed(directory, before)
    const { stage, gate } =
      notRun === undefined
        ? await analyse(plan, limit, context)
        : { stage: unrunStage(stageOf(plan, context), notRun), gate: undefined }
    stages.push(stage)
    if (gate !== undefined) gates.push(gate)
  }
  return { stages, qualityGate: gates.find(({ status }) => status === 'failed') ?? gates[0] }
}

/** What was not built cannot be analysed; what fails its tests can. */
function whyNotAnalysed(directory: string, before: readonly StageRun[]): string | undefined {
  const needed = before.find(
    (run) =>
      run.plan.directory === directory &&
      (run.plan.stage === 'install' || run.plan.stage === 'build') &&
      hasFailed(run),
  )
  return needed === undefined ? undefined : `the ${needed.plan.stage} stage failed`
}

async function analyse(
  plan: SonarPlan,
  limit: AbortSignal,
  context: Context,
): Promise<{ readonly stage: StageRun; readonly gate: QualityGate | undefined }> {
  const { clock, log, signal } = context
  const started = clock.now()
  const title = `sonar: ${plan.command.split('\n')[0] ?? ''}`
  log.info(`${title} (${plan.because})`)
  const stage = unrunStage(stageOf(plan, context))
  try {
    const end = await log.group(title, () =>
      runCommand(
        plan.command,
        {
          directory: plan.directory,
          env: { ...stepEnvironment(context.env), ...plan.environment },
          onLine: () => undefined,
          signal: limit,
        },
        context,
      ),
    )
    const both = { ...context, signal: AbortSignal.any([signal, limit]) }
    // With sonar.qualitygate.wait the scanner itself fails when the gate does, and does not say by what.
    const isSent = end.exitCode === 0 || (await hasSentAnalysis(plan))
    const gate = isSent ? await waitForQualityGate(plan, both) : undefined
    const durationMs = clock.now() - started
    log.info(`${title} ended after ${formatDuration(durationMs)}`)
    return { stage: { ...stage, end, durationMs }, gate }
  } catch (error) {
    const durationMs = clock.now() - started
    if (signal.aborted || limit.aborted) {
      return {
        stage: { ...stage, durationMs, interruption: signal.aborted ? 'cancelled' : 'timed-out' },
        gate: undefined,
      }
    }
    if (!(error instanceof UserError)) throw error
    const problem = {
      why: `SonarQube: ${error.message}.`,
      hint: error.hint ?? 'See the log of the sonar stage.',
    }
    return { stage: { ...stage, durationMs, problem }, gate: undefined }
  }
}

function stageOf(plan: SonarPlan, { workspace }: Pick<Context, 'workspace'>): StagePlan {
  return {
    stage: 'sonar',
    isTest: false,
    directory: plan.directory,
    folder: relative(workspace, plan.directory).split(sep).join('/'),
    command: plan.command,
    because: plan.because,
  }
}
