import { InputReader, type Command } from '@slipway/action-kit'
import { reportPipeline } from './report/report-pipeline.js'
import { concludeWorks, type PipelineOutcome } from './run/outcome.js'
import { runWorks } from './run/run-works.js'
import type { PreparedStage } from './run/work.js'
import { placeholder, type Stage } from './stage.js'
import { stages } from './stages.js'

export interface PipelineInputs {
  /** The stages that run, in order. */
  readonly stages: readonly PreparedStage[]
}

/** The whole pipeline in one step: the stages whose inputs are given, in order, up to the first failure. */
export const pipeline: Command<PipelineInputs, PipelineOutcome> = {
  name: 'slipway',
  readInputs: (reader) => ({ stages: chooseStages(reader, stages) }),
  load: () =>
    Promise.resolve({
      // The step's own inputs describe one service and site: a project of one.
      run: async (inputs, context) =>
        concludeWorks(
          await runWorks([{ name: '', behind: [], stages: inputs.stages }], context),
          context.signal,
        ),
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
    return { name: stage.name, isExclusive: stage.isExclusive, run: stage.prepare(reader) }
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
