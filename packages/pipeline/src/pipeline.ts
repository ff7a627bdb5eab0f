import { InputReader, type Command } from '@slipway/action-kit'
import type { Outcome } from './execution.js'
import { isProject, projectInputs, readProjectInputs, type ProjectInputs } from './project/project-inputs.js'
import type { PreparedStage } from './run/work.js'
import { placeholder, type Stage } from './stage.js'
import { foldersToBuild, whenBuilt } from './built-folders.js'
import { stages } from './stages.js'

/** What the step's own inputs describe, or a `slipway.yml`. */
export type PipelineInputs =
  | {
      readonly kind: 'stages'
      /** The stages that run, in order. */
      readonly stages: readonly PreparedStage[]
      /** Says what would be done, and does nothing. */
      readonly isPlan: boolean
      /** What is worked on, as the inputs name it: tells its comment from those of other steps. */
      readonly subject: string
      /** Empty without one. */
      readonly token: string
    }
  | ProjectInputs

/** The whole pipeline in one step: the stages whose inputs are given, or the services and sites of a file. */
export const pipeline: Command<PipelineInputs, Outcome> = {
  name: 'slipway',
  readInputs: (reader) =>
    isProject(reader, stages)
      ? readProjectInputs(reader, stages)
      : { kind: 'stages', ...chooseStages(reader, stages) },
  load: async () => (await import('./execution.js')).execution,
  // Whether a stage has run, nobody has written down: each looks for what it may have left.
  async cleanUp(context) {
    for (const stage of stages) await stage.cleanUp(context)
  },
}

/** Inputs of every chosen stage are read now, so that the last one's faults are known before the first one runs. */
export function chooseStages(
  reader: InputReader,
  all: readonly Stage[],
): Omit<Extract<PipelineInputs, { kind: 'stages' }>, 'kind'> {
  // action.yml fills it in by itself, whatever stages run.
  const token = reader.optionalText('github-token', { accepts: 'a token, such as github.token' }) ?? ''
  const isPlan = reader.boolean('plan', { default: false })
  for (const name of projectInputs) {
    if (reader.isGiven(name)) reader.fault(name, 'is for a slipway.yml, which this step does not use')
    reader.know(name)
  }
  const chosen = all.filter(({ asksFor }) => asksFor.some((name) => reader.isGiven(name)))
  if (chosen.length === 0) {
    const asked = all.map(({ name, asksFor }) => `${asksFor.join(' or ')} (${name})`)
    reader.fault('with', 'asks for no stage, and the workspace has no slipway.yml', asked.join(', '))
  }
  const prepared = chosen.map((stage) => {
    for (const [input, from] of stage.takes) {
      if (chosen.some(({ name }) => name === from)) reader.supply(input, placeholder(from))
    }
    const folders = foldersToBuild(stage, chosen, reader)
    for (const { input } of folders) reader.pardon(input)
    const run = whenBuilt(folders, stage.prepare(reader, isPlan))
    return { name: stage.name, isExclusive: stage.isExclusive, run }
  })
  const others = all.filter((candidate) => !chosen.includes(candidate))
  if (reader.unread.length > 0) for (const stage of others) refuseInputsOf(stage, reader)
  return { stages: prepared, isPlan, token, subject: subjectOf(chosen, reader) }
}

/** Where what a stage works on is not named by what asks for it. */
const places = ['aws-region', 'cluster', 'environment', 'prefix']

/** All of it has been read by then. */
function subjectOf(chosen: readonly Stage[], reader: InputReader): string {
  const names = [
    ...chosen.flatMap(({ asksFor }) => asksFor),
    ...places.filter((name) => reader.declared.has(name)),
  ]
  const given = names.filter((name) => reader.isGiven(name))
  return given.map((name) => reader.optionalText(name, { accepts: '' }) ?? '').join(' ')
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
