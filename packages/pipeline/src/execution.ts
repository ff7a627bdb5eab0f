import type { Context, Execution, Report } from '@slipway/action-kit'
import type { PipelineInputs } from './pipeline.js'
import { openProject, type ConfigFile } from './project/open-project.js'
import type { ProjectOutcome } from './project/run/run-project.js'
import { reportFaulty } from './report/report-faulty.js'
import { reportPipeline } from './report/report-pipeline.js'
import { reportProject } from './report/report-project.js'
import { concludeWorks, type PipelineOutcome } from './run/outcome.js'
import { runWorks } from './run/run-works.js'
import { stages } from './stages.js'

/** What became of it, and what is needed to say so. */
export type Outcome =
  | { readonly of: 'stages'; readonly outcome: PipelineOutcome }
  | {
      readonly of: 'project'
      readonly outcome: ProjectOutcome
      readonly environment: string
      readonly file: ConfigFile
    }
  | { readonly of: 'faulty file'; readonly file: ConfigFile }

export const execution: Execution<PipelineInputs, Outcome> = { run, report }

async function run(inputs: PipelineInputs, context: Context): Promise<Outcome> {
  switch (inputs.kind) {
    case 'stages': {
      // The step's own inputs describe one service and site: a project of one.
      const works = await runWorks([{ name: '', behind: [], stages: inputs.stages }], context)
      return { of: 'stages', outcome: concludeWorks(works, context.signal) }
    }
    case 'project': {
      const opened = openProject(inputs, stages)
      const { file } = opened
      if (opened.kind === 'faulty') return { of: 'faulty file', file }
      const { runProject } = await import('./project/run/run-project.js')
      const outcome = await runProject({ ...inputs, ...opened }, context)
      return { of: 'project', outcome, environment: opened.environment.name, file }
    }
  }
}

function report(outcome: Outcome): Report {
  switch (outcome.of) {
    case 'stages':
      return reportPipeline(outcome.outcome)
    case 'project':
      return reportProject(outcome.outcome, outcome.environment, outcome.file)
    case 'faulty file':
      return reportFaulty(outcome.file)
  }
}
