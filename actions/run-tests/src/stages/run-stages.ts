import { formatDuration, type Context } from '@slipway/action-kit'
import type { Plan, StagePlan } from './plan-stages.js'
import { runStage, type StageRun } from './run-stage.js'
import { runTestStage, type TestStageOptions } from './run-tests-again.js'
import { unrunStage } from './unrun-stage.js'

export interface StagesOptions extends TestStageOptions {
  readonly failFast: boolean
}

/** Runs the stages in order, each in a group of the log. What they find is never an error: it is in what they return. */
export async function runStages(
  { stages, remarks }: Plan,
  options: StagesOptions,
  limit: AbortSignal,
  context: Context,
): Promise<readonly StageRun[]> {
  const { log } = context
  for (const remark of remarks) log.info(remark)
  for (const { because, command, stage, folder } of stages) {
    if (because !== undefined) log.info(`${place(stage, folder)}: ${firstLine(command)} (${because})`)
  }
  const ended: StageRun[] = []
  for (const stage of stages) {
    const notRun = whyNotRun(stage, ended, options.failFast)
    if (notRun !== undefined) {
      ended.push(unrunStage(stage, notRun))
      continue
    }
    const title = `${place(stage.stage, stage.folder)}: ${firstLine(stage.command)}`
    const run = await log.group(title, () =>
      stage.isTest
        ? runTestStage(stage, options, limit, context)
        : runStage(stage, undefined, limit, context),
    )
    log.info(`${title} ${describe(run)} in ${formatDuration(run.durationMs)}`)
    ended.push(run)
  }
  return ended
}

/** `test`, or `test of packages/orders`. */
function place(stage: string, folder: string): string {
  return folder === '' ? stage : `${stage} of ${folder}`
}

/** What was not built cannot be tested; a linter's failure stops nothing, unless `fail-fast` is set. */
function whyNotRun(stage: StagePlan, ended: readonly StageRun[], failFast: boolean): string | undefined {
  const interrupted = ended.find(({ interruption }) => interruption !== undefined)
  if (interrupted !== undefined) return `the ${interrupted.plan.stage} stage was ended`
  const failed = ended.filter(hasFailed)
  const [first] = failed
  if (failFast && first !== undefined) return `the ${first.plan.stage} stage failed, and fail-fast is set`
  const needed = failed.find(
    ({ plan }) => plan.directory === stage.directory && (plan.stage === 'install' || plan.stage === 'build'),
  )
  return needed === undefined ? undefined : `the ${needed.plan.stage} stage failed`
}

export function hasFailed({ end, notRun, problem }: StageRun): boolean {
  return notRun === undefined && (end?.exitCode !== 0 || problem !== undefined)
}

function describe({ end, interruption }: StageRun): string {
  if (interruption !== undefined) return interruption === 'cancelled' ? 'was cancelled' : 'ran out of time'
  if (end?.exitCode === 0) return 'succeeded'
  return end?.signal == null
    ? `ended with exit code ${end?.exitCode ?? 'unknown'}`
    : `was ended by ${end.signal}`
}

function firstLine(command: string): string {
  const [first = '', ...others] = command.split('\n')
  return others.length === 0 ? first : `${first} …`
}
