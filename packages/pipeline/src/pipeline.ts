import {
  CancelledError,
  reportThrown,
  InputReader,
  type Command,
  type Context,
  type Failure,
  type Outputs,
  type Report,
} from '@slipway/action-kit'
import { reportPipeline } from './report.js'
import { placeholder, type RunStage, type Stage } from './stage.js'
import { stages } from './stages.js'

export interface PreparedStage {
  readonly name: string
  readonly run: RunStage
}

export interface PipelineInputs {
  /** The stages that run, in order. */
  readonly stages: readonly PreparedStage[]
}

/** What became of a stage. */
export interface StageResult {
  readonly name: string
  readonly outcome: 'succeeded' | 'failed' | 'cancelled' | 'not-run'
  /** Milliseconds; 0 when it did not run. */
  readonly duration: number
  readonly report: Report | undefined
}

/** `succeeded` only when every stage did; stages behind the first failure do not run. */
export interface PipelineOutcome {
  readonly kind: 'succeeded' | 'failed' | 'cancelled'
  readonly stages: readonly StageResult[]
  readonly failure: Failure | undefined
}

/** The whole pipeline in one step: the stages whose inputs are given, in order, up to the first failure. */
export const pipeline: Command<PipelineInputs, PipelineOutcome> = {
  name: 'slipway',
  readInputs: (reader) => ({ stages: chooseStages(reader, stages) }),
  load: () =>
    Promise.resolve({
      run: (inputs, context) => runStages(inputs.stages, context),
      report: reportPipeline,
    }),
  // Whether a stage has run, nobody has written down: each looks for what it may have left.
  async cleanUp(context) {
    for (const stage of stages) await stage.cleanUp(context)
  },
}

/** Inputs of every chosen stage are read now, so that the last one's faults are known before the first one runs. */
export function chooseStages(reader: InputReader, all: readonly Stage[]): readonly PreparedStage[] {
  // action.yml fills it in by itself, whatever stages run.
  reader.know('github-token')
  const chosen = all.filter(({ asksFor }) => asksFor.some((name) => reader.isGiven(name)))
  if (chosen.length === 0) {
    const asked = all.map(({ name, asksFor }) => `${asksFor.join(' or ')} (${name})`)
    reader.fault('with', 'asks for no stage', asked.join(', '))
  }
  const prepared = chosen.map((stage) => {
    for (const [input, from] of stage.takes) {
      if (chosen.some(({ name }) => name === from)) reader.supply(input, placeholder(from))
    }
    return { name: stage.name, run: stage.prepare(reader) }
  })
  const others = all.filter((candidate) => !chosen.includes(candidate))
  if (reader.unread.length > 0) for (const stage of others) refuseInputsOf(stage, reader)
  return prepared
}

/** An input of a stage that does not run would be ignored without a word. */
function refuseInputsOf(stage: Stage, reader: InputReader): void {
  const scratch = new InputReader(new Map(), reader.workspace)
  stage.prepare(scratch)
  for (const name of scratch.declared.keys()) {
    if (reader.declared.has(name)) continue
    if (reader.isGiven(name))
      reader.fault(
        name,
        `is for the stage "${stage.name}", which runs when ${stage.asksFor.join(' or ')} is given`,
      )
    reader.know(name)
  }
}

async function runStages(prepared: readonly PreparedStage[], context: Context): Promise<PipelineOutcome> {
  const results: StageResult[] = []
  let outputs: Outputs = {}
  let failure: Failure | undefined
  for (const { name, run } of prepared) {
    if (failure !== undefined) {
      results.push({ name, outcome: 'not-run', duration: 0, report: undefined })
      continue
    }
    context.log.info(`── ${name}`)
    const started = context.clock.now()
    const report = await runStage(name, () => run(context, outputs), context)
    failure = report.failure
    outputs = { ...outputs, ...report.outputs }
    const outcome = failure === undefined ? 'succeeded' : context.signal.aborted ? 'cancelled' : 'failed'
    results.push({ name, outcome, duration: context.clock.now() - started, report })
  }
  const kind = failure === undefined ? 'succeeded' : context.signal.aborted ? 'cancelled' : 'failed'
  return { kind, stages: results, failure }
}

/** A stage that throws reports its failure as it would alone, so that the others' results are not lost. */
async function runStage(
  name: string,
  run: () => Promise<Report>,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<Report> {
  try {
    return await run()
  } catch (error) {
    return reportThrown(name, signal.aborted && error instanceof CancelledError ? signal.reason : error, log)
  }
}
