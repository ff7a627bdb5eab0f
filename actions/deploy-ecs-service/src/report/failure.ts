import type { Failure } from '@slipway/action-kit'
import { describeFinding } from '../plan/check-ahead.js'
import type { Diagnosis } from '../failure/diagnose.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { Outcome, ServiceOutcome } from '../work/outcome.js'
import { headline, stepHeadline } from './headline.js'

/** Why the step fails; undefined when it passes. */
export function failureOf(outcome: Outcome): Failure | undefined {
  const { services, tasks } = outcome
  const failures = [...services.map(failureOfService), ...tasks.map(failureOfTask)].filter(
    (failure) => failure !== undefined,
  )
  const [only, ...others] = failures
  if (only === undefined || others.length === 0) return only
  const hints = [...new Set(failures.flatMap(({ hint }) => hint ?? []))]
  return {
    message: [stepHeadline(outcome), ...failures.map(({ message }) => message)].join('\n'),
    ...(hints.length > 0 && { hint: hints.join('\n') }),
  }
}

function failureOfService(outcome: ServiceOutcome): Failure | undefined {
  const title = headline(outcome)
  switch (outcome.kind) {
    case 'planned': {
      const errors = outcome.findings.filter(({ level }) => level === 'error')
      return errors.length === 0 ? undefined : { message: [title, ...errors.map(describeFinding)].join('\n') }
    }
    case 'succeeded':
    case 'unchanged':
    case 'started':
    case 'paused':
      return undefined
    case 'rolled-back':
      if (outcome.by === 'user') return undefined
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

function failureOfTask({ name, kind, diagnosis }: OneOffResult): Failure | undefined {
  if (kind === 'succeeded' || kind === 'running') return undefined
  const what = { failed: 'failed', 'timed-out': 'did not end in time', cancelled: 'was cancelled' }[kind]
  const title = `The task ${name} ${what}`
  return diagnosis === undefined ? { message: title } : explainFailure(title, diagnosis)
}

function explainFailure(title: string, diagnosis: Diagnosis, world?: string): Failure {
  const { cause, reason, target, log, advice } = diagnosis
  const lines = [
    // Sentences of AWS's own end with a full stop.
    `${title}: ${explainCause(diagnosis).replace(/\.$/, '')}.`,
    ...(reason === undefined || reason === cause ? [] : [`ECS says: ${reason}`]),
    ...(target === undefined ? [] : [`The load balancer says: ${target}`]),
    ...(world === undefined ? [] : [world]),
    ...(log === undefined ? [] : explainLog(log.container, log.lines, log.note)),
  ]
  return advice.length === 0
    ? { message: lines.join('\n') }
    : { message: lines.join('\n'), hint: advice.join('\n') }
}

export function explainCause({ cause, failedTasks }: Diagnosis): string {
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
