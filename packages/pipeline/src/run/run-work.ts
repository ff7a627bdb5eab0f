import {
  asError,
  CancelledError,
  reportThrown,
  watchOwnTime,
  type Context,
  type Failure,
  type Outputs,
  type Report,
} from '@slipway/action-kit'
import { componentLog } from './component-log.js'
import type { Turns } from './turns.js'
import type { Announced, PreparedStage, StageResult, Work, WorkResult } from './work.js'

/** What the works of one step share. */
export interface Together {
  readonly context: Context
  readonly turns: Turns
  /** Whether their lines have to be told apart. */
  readonly isOneOfMany: boolean
  /** Whether what fails keeps the others from beginning. */
  readonly stopsAtFailure: boolean
  /** Whether one of them has failed: what has not begun does not begin any more. Set before a turn is given on. */
  hasFailed: boolean
}

/** The stages that change what is deployed: what failed before them has changed nothing. */
const changing = ['deploy', 'publish']

/** Runs the stages of one work in their order, up to the first failure. */
export async function runWork(work: Work, rank: number, together: Together): Promise<WorkResult> {
  const results: StageResult[] = []
  let outputs: Outputs = {}
  let failure: Failure | undefined
  let announced: Announced | undefined
  const first = work.stages.find(({ name }) => changing.includes(name)) ?? work.stages[0]
  for (const stage of work.stages) {
    if (failure !== undefined) {
      results.push(notRun(stage))
      continue
    }
    const result = await inTurn(stage, rank, together, async () => {
      if (results.length === 0 && together.hasFailed) return undefined
      if (stage === first) announced = work.announce?.()
      const ran = await runStage(stage, work, outputs, together)
      if (ran.report?.failure !== undefined && together.stopsAtFailure) together.hasFailed = true
      return ran
    })
    if (result === undefined) return notRunAtAll(work)
    failure = result.report?.failure
    outputs = { ...outputs, ...result.report?.outputs }
    results.push(result)
  }
  const outcome = results.find((result) => result.outcome !== 'succeeded')?.outcome ?? 'succeeded'
  const result: WorkResult = { name: work.name, outcome, stages: results, failure }
  await announced?.conclude(result)
  return result
}

export function notRunAtAll({ name, stages }: Work): WorkResult {
  return { name, outcome: 'not-run', stages: stages.map(notRun), failure: undefined }
}

function notRun({ name }: Pick<PreparedStage, 'name'>): StageResult {
  return { name, outcome: 'not-run', started: 0, duration: 0, own: 0, report: undefined }
}

function inTurn<T>(
  stage: PreparedStage,
  rank: number,
  { turns }: Together,
  run: () => Promise<T>,
): Promise<T> {
  return stage.isExclusive ? turns.take(rank, run) : run()
}

async function runStage(
  { name, run, isExclusive }: PreparedStage,
  work: Work,
  earlier: Outputs,
  { context, isOneOfMany }: Together,
): Promise<StageResult> {
  const { clock, signal } = context
  context.log.info(isOneOfMany ? `── ${work.name}: ${name}` : `── ${name}`)
  const log = isOneOfMany ? componentLog(work.name, context.log, isExclusive) : context.log
  const watched = watchOwnTime(context)
  const started = clock.now()
  const report = await reported(name, () => run({ ...watched.context, log }, earlier), { log, signal })
  const ended = clock.now()
  const outcome = report.failure === undefined ? 'succeeded' : signal.aborted ? 'cancelled' : 'failed'
  return { name, outcome, started, duration: ended - started, own: watched.ownMs(started, ended), report }
}

/** A stage that throws reports its failure as it would alone, so that the others' results are not lost. */
async function reported(
  name: string,
  run: () => Promise<Report>,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<Report> {
  try {
    // Who has waited for a turn may have been cancelled meanwhile.
    signal.throwIfAborted()
    return await run()
  } catch (error) {
    const isCancellation = signal.aborted && (error === signal.reason || error instanceof CancelledError)
    return reportThrown(name, isCancellation ? asError(signal.reason) : error, log)
  }
}
