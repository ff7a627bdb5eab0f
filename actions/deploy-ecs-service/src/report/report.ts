import type { Outputs, Report } from '@slipway/action-kit'
import type { Inputs } from '../inputs.js'
import { namesApart } from '../work/names-apart.js'
import type { Outcome, ServiceOutcome } from '../work/outcome.js'
import { annotationsOf } from './annotations.js'
import { failureOf } from './failure.js'
import { planLine } from './plan-line.js'
import { summarize } from './summarize.js'
import { worstFirst } from './worst-first.js'

/** Outputs, annotations, summary and failure of an outcome. */
export function report(outcome: Outcome, { work }: Pick<Inputs, 'work'>): Report {
  const failure = failureOf(outcome)
  const orders = work.kind === 'deploy' ? work.groups.flat() : work.kind === 'rollback' ? [work.order] : []
  return {
    outputs: outputsOf(outcome),
    summary: summarize(outcome),
    ...(outcome.kind === 'planned' ? { plan: planLine(outcome.services) } : {}),
    annotations: worstFirst(outcome.services).flatMap((service) =>
      annotationsOf(service, orders[outcome.services.indexOf(service.outcome)]),
    ),
    ...(failure === undefined ? {} : { failure }),
  }
}

/** Of several services a line each; a step that passes what it has to the next one reads `services`. */
function outputsOf({ kind, services, tasks }: Outcome): Outputs {
  const lines = (read: (service: ServiceOutcome) => string | undefined): string =>
    services.map((service) => read(service) ?? '').join('\n')
  const isByCodeDeploy = ({ deploymentId }: ServiceOutcome): boolean =>
    deploymentId?.startsWith('d-') === true
  const names = namesApart(services)
  const ran = [...tasks, ...services.flatMap((service) => service.tasks)]
  return {
    outcome: kind,
    'task-definition-arn': lines(({ taskDefinition }) => taskDefinition),
    'deployment-id': lines(({ deploymentId }) => deploymentId),
    'codedeploy-deployment-id': lines((service) =>
      isByCodeDeploy(service) ? service.deploymentId : undefined,
    ),
    'run-task-arn': ran.flatMap(({ taskArn }) => taskArn ?? []),
    url: lines(({ url }) => url),
    services: JSON.stringify(
      Object.fromEntries(
        services.map(({ kind: outcome, taskDefinition, previous, deploymentId }, index) => [
          names[index],
          {
            outcome,
            'task-definition-arn': taskDefinition,
            'previous-task-definition-arn': previous,
            'deployment-id': deploymentId,
          },
        ]),
      ),
    ),
  }
}
