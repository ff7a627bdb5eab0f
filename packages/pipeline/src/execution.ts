import { watchOwnTime, type Context, type Execution, type Report } from '@slipway/action-kit'
import type { PipelineInputs } from './pipeline.js'
import { tellPlan } from './plan/tell-plan.js'
import { openProject, type ConfigFile } from './project/open-project.js'
import type { ProjectOutcome } from './project/run/run-project.js'
import { reportFaulty } from './report/report-faulty.js'
import { reportPlan } from './plan/report-plan.js'
import { reportPipeline } from './report/report-pipeline.js'
import { reportProject } from './report/report-project.js'
import type { Planned } from './plan/planned.js'
import { concludeWorks, type PipelineOutcome } from './run/outcome.js'
import { runWorks } from './run/run-works.js'
import { stages } from './stages.js'

/** What became of it, and what is needed to say so. */
export type Outcome =
  | { readonly of: 'plan'; readonly plan: Planned }
  | { readonly of: 'stages'; readonly outcome: PipelineOutcome }
  | {
      readonly of: 'project'
      readonly outcome: ProjectOutcome
      readonly environment: string
      readonly file: ConfigFile
    }
  | { readonly of: 'faulty file'; readonly file: ConfigFile }

export const execution: Execution<PipelineInputs, Outcome> = { run, report }

async function run(inputs: PipelineInputs, given: Context): Promise<Outcome> {
  const watched = watchOwnTime(given)
  const { context } = watched
  const started = context.clock.now()
  switch (inputs.kind) {
    case 'stages': {
      // The step's own inputs describe one service and site: a project of one.
      const works = await runWorks([{ name: '', behind: [], stages: inputs.stages }], context)
      const outcome = concludeWorks(works, started, watched)
      if (!inputs.isPlan) return { of: 'stages', outcome }
      const plan: Planned = { outcome, of: { kind: 'stages' } }
      await tellPlan(plan, { token: inputs.token, subject: inputs.subject }, context)
      return { of: 'plan', plan }
    }
    case 'project': {
      const opened = openProject(inputs, stages)
      const { file } = opened
      if (opened.kind === 'faulty') return { of: 'faulty file', file }
      const { runProject } = await import('./project/run/run-project.js')
      const outcome = await runProject({ ...inputs, ...opened }, context)
      const environment = opened.environment.name
      if (!inputs.isPlan) return { of: 'project', outcome, environment, file }
      const { decisions } = outcome
      const plan: Planned = { outcome, of: { kind: 'project', environment, file, decisions } }
      const subject = [file.name, environment, ...inputs.names].join(' ')
      await tellPlan(plan, { token: inputs.token, subject }, context)
      return { of: 'plan', plan }
    }
  }
}

function report(outcome: Outcome): Report {
  switch (outcome.of) {
    case 'plan':
      return reportPlan(outcome.plan)
    case 'stages':
      return reportPipeline(outcome.outcome)
    case 'project':
      return reportProject(outcome.outcome, outcome.environment, outcome.file)
    case 'faulty file':
      return reportFaulty(outcome.file)
  }
}
