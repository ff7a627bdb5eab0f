import type { Diagnosis } from '../failure/diagnose.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import { lastPart } from '../ecs/target.js'
import type { Inputs, Work } from '../inputs.js'
import { isGood, type Outcome } from '../work/outcome.js'
import { stepHeadline } from '../report/headline.js'
import { summarize } from '../report/summarize.js'
import { announce, type Announced, type FinalState } from './announce.js'
import { commentOn } from './comment.js'
import type { ReportContext } from '@slipway/github'

/** Tells GitHub what is being deployed where, and what became of it. Whatever GitHub answers, the deployment goes on. */
export async function announced(
  { github, work }: Pick<Inputs, 'github' | 'work'>,
  context: ReportContext,
  deploy: () => Promise<Outcome>,
): Promise<Outcome> {
  const subject = subjectOf(work)
  const isPlan = 'isPlan' in work && work.isPlan
  const announcement = isPlan ? undefined : announce(github, subject, context)
  try {
    const outcome = await deploy()
    await Promise.all([
      announcement?.conclude(stateOf(outcome), stepHeadline(outcome), urlOf(outcome)),
      commentOn(github, subject, summarize(withoutLogs(outcome)), context),
    ])
    return outcome
  } catch (error) {
    await announcement?.conclude('error', 'The deployment could not begin')
    throw error
  }
}

function subjectOf(work: Work): Announced {
  const targets = targetsOf(work)
  const names = (read: (target: Announced) => string): string =>
    [...new Set(targets.map((target) => lastPart(read(target))))].join(', ')
  return { service: names(({ service }) => service), cluster: names(({ cluster }) => cluster) }
}

function targetsOf(work: Work): readonly Announced[] {
  switch (work.kind) {
    case 'deploy':
      return work.groups.flat().map(({ target }) => target)
    case 'express':
      return [{ service: work.wish.serviceName, cluster: work.wish.cluster }]
    case 'rollback':
      return [work.order.target]
    case 'continue':
    case 'run-task':
      return [work.target]
  }
}

function stateOf({ kind }: Outcome): FinalState {
  if (kind === 'paused' || kind === 'started') return 'queued'
  if (kind === 'cancelled' || kind === 'superseded') return 'error'
  return isGood(kind) ? 'success' : 'failure'
}

function urlOf({ services }: Outcome): string | undefined {
  return services.find(({ url }) => url !== undefined)?.url
}

/** GitHub masks the job's secrets in logs and summaries, and in no comment: what an application wrote stays out of it. */
function withoutLogs(outcome: Outcome): Outcome {
  const tasks = (ran: readonly OneOffResult[]): readonly OneOffResult[] =>
    ran.map((task) => ({ ...task, diagnosis: task.diagnosis && withoutLog(task.diagnosis) }))
  const services = outcome.services.map((service) => ({
    ...service,
    tasks: tasks(service.tasks),
    ...('diagnosis' in service && { diagnosis: withoutLog(service.diagnosis) }),
  }))
  return { ...outcome, services, tasks: tasks(outcome.tasks) }
}

function withoutLog(diagnosis: Diagnosis): Diagnosis {
  const { log } = diagnosis
  if (log === undefined || log.lines.length === 0) return diagnosis
  const note = `The last log lines of container ${log.container} are in the summary of the run.`
  return { ...diagnosis, log: { ...log, lines: [], note } }
}
