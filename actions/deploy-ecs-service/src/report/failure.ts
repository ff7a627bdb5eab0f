import type { Failure } from '@slipway/action-kit'
import { describeFinding } from '../plan/check-ahead.js'
import type { Diagnosis } from '../failure/diagnose.js'
import { wentWithOthers } from '../failure/others-fault.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { Outcome, ServiceOutcome } from '../work/outcome.js'
import { headline, stepHeadline } from './headline.js'
import { readable } from './readable.js'
import { enumerate, worstFirst } from './worst-first.js'

// GitHub keeps the first 4,096 characters of an annotation. Source: actions/runner, ExecutionContext.cs.
const mostExplained = 5

/** Why the step fails; undefined when it passes. What is to be looked at first comes first. */
export function failureOf(outcome: Outcome): Failure | undefined {
  const services = worstFirst(outcome.services)
  const others = services.filter((service) => wentWithOthers(service.outcome))
  const own = services.filter((service) => !others.includes(service))
  const failures = [
    ...own.map(({ outcome: service, name }) => failureOfService(service, name)),
    ...outcome.tasks.map(failureOfTask),
  ].filter((failure) => failure !== undefined)
  const [only, ...more] = failures
  if (only === undefined) return undefined
  if (more.length === 0 && others.length === 0) return only
  const hints = [...new Set(failures.flatMap(({ hint }) => hint ?? []))]
  const messages = failures.map(({ message }, index) =>
    index < mostExplained ? message : firstLine(message),
  )
  const withThem =
    others.length === 0 ? [] : [`Went back with them: ${enumerate(others.map(({ name }) => name))}.`]
  return {
    message: [stepHeadline(outcome), ...messages, ...withThem].join('\n'),
    ...(hints.length > 0 && { hint: hints.slice(0, mostExplained).join('\n') }),
  }
}

/** What one of many failed for; the rest of it is in the summary. */
function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? ''
}

function failureOfService(outcome: ServiceOutcome, name: string): Failure | undefined {
  const title = headline(outcome, name)
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
  const message = readable(lines.join('\n'))
  return advice.length === 0 ? { message } : { message, hint: advice.join('\n') }
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
