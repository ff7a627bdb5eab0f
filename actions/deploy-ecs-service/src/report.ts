import type { Annotation, Failure, Report } from '@slipway/action-kit'
import type { Diagnosis } from './diagnose.js'
import type { Inputs } from './inputs.js'
import type { Outcome } from './outcome.js'
import { summarize } from './summarize.js'
import { revisionName } from './task-definition.js'

/** Outputs, annotations, summary and failure of an outcome. */
export function report(outcome: Outcome, inputs: Pick<Inputs, 'file' | 'change'>): Report {
  const failure = failureOf(outcome)
  return {
    outputs: {
      outcome: outcome.kind,
      'task-definition-arn': outcome.taskDefinition,
      'deployment-id': outcome.deploymentId,
    },
    summary: summarize(outcome, headline(outcome)),
    annotations: annotationsOf(outcome, inputs),
    ...(failure === undefined ? {} : { failure }),
  }
}

/** The outcome in one sentence of plain text. */
function headline(outcome: Outcome): string {
  const { service } = outcome
  const revision =
    outcome.taskDefinition === undefined ? 'the new version' : revisionName(outcome.taskDefinition)
  switch (outcome.kind) {
    case 'succeeded':
      return `${service} runs ${revision}`
    case 'unchanged':
      return `${service} runs ${revision} already`
    case 'rolled-back':
      return `${service} could not run ${revision}; ${revisionName(outcome.to)} serves again`
    case 'failed':
      return `${service} could not run ${revision}`
    case 'superseded':
      return `${revision} of ${service} was superseded by ${outcome.by}`
    case 'timed-out':
      return `${service} did not run ${revision} completely in time`
    case 'cancelled':
      return `Deploying ${service} was cancelled`
  }
}

function failureOf(outcome: Outcome): Failure | undefined {
  const title = headline(outcome)
  switch (outcome.kind) {
    case 'succeeded':
    case 'unchanged':
      return undefined
    case 'rolled-back':
      return explainFailure(title, outcome.diagnosis)
    case 'failed':
    case 'timed-out':
      return explainFailure(title, outcome.diagnosis, outcome.world)
    case 'superseded':
      return {
        message: `${title} before it was complete. ${outcome.world}`,
        hint: "Deployments of one service should not overlap: give the workflow a `concurrency` group of the service's name.",
      }
    case 'cancelled':
      return { message: `${title}. ${outcome.world}` }
  }
}

function explainFailure(title: string, diagnosis: Diagnosis, world?: string): Failure {
  const { cause, reason, log, advice } = diagnosis
  const lines = [
    `${title}: ${explainCause(diagnosis)}.`,
    ...(reason === undefined || reason === cause ? [] : [`ECS says: ${reason}`]),
    ...(world === undefined ? [] : [world]),
    ...(log === undefined ? [] : explainLog(log.container, log.lines, log.note)),
  ]
  return advice.length === 0
    ? { message: lines.join('\n') }
    : { message: lines.join('\n'), hint: advice.join('\n') }
}

function explainCause({ cause, failedTasks }: Diagnosis): string {
  return failedTasks > 1 ? `${cause} (${failedTasks} tasks)` : cause
}

function explainLog(
  container: string,
  lines: readonly string[],
  note: string | undefined,
): readonly string[] {
  if (note !== undefined) return [note]
  return [`The last log lines of container ${container}:`, ...lines.map((line) => `  ${line.trimEnd()}`)]
}

/** A failure that is a container's is shown at its image in the task definition. */
function annotationsOf(
  outcome: Outcome,
  { file, change }: Pick<Inputs, 'file' | 'change'>,
): readonly Annotation[] {
  switch (outcome.kind) {
    case 'rolled-back':
    case 'failed':
    case 'timed-out': {
      const { diagnosis } = outcome
      const container = diagnosis.container ?? change?.container ?? ''
      const message = [explainCause(diagnosis), diagnosis.reason, ...diagnosis.advice]
      return [
        {
          level: 'error',
          title: headline(outcome),
          message: message.filter((line) => line !== undefined).join('\n'),
          file: file.path,
          line: file.lineOf(container),
        },
      ]
    }
    case 'succeeded':
      return outcome.running > 0
        ? []
        : [
            {
              level: 'warning',
              title: 'Nothing runs',
              message: `The desired count of ${outcome.service} is 0: the deployment is complete without a task.`,
            },
          ]
    case 'unchanged':
    case 'superseded':
    case 'cancelled':
      return []
  }
}
