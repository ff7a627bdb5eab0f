import type { Outcome, ServiceOutcome } from '../work/outcome.js'
import { isGood } from '../work/outcome.js'
import { lastPart } from '../ecs/target.js'
import { revisionName } from '../ecs/task-definition.js'
import { shortName } from './readable.js'
import { enumerate, worstFirst } from './worst-first.js'

/**
 * What became of a service, in one sentence of plain text.
 * @param service what it is called; where the step has others, so that it is told from them
 */
export function headline(outcome: ServiceOutcome, service = lastPart(outcome.service)): string {
  const revision =
    outcome.taskDefinition === undefined ? 'the new version' : revisionName(outcome.taskDefinition)
  switch (outcome.kind) {
    case 'succeeded':
      return isBack(outcome) ? `${service} went back to ${revision}` : `${service} runs ${revision}`
    case 'unchanged':
      return `${service} runs ${revision} already`
    case 'rolled-back':
      if (outcome.by === 'user') return `${service} went back to ${revisionName(outcome.to)}`
      return `${service} could not run ${revision}; ${revisionName(outcome.to)} serves again`
    case 'failed':
      if (outcome.isServing === true) return `${service} runs ${revision}, and what comes after that failed`
      return `${service} could not run ${revision}`
    case 'superseded':
      return `${revision} of ${service} was superseded by ${outcome.by}`
    case 'timed-out':
      return `${service} did not run ${revision} completely in time`
    case 'paused':
      return `${revision} of ${service} waits at ${outcome.stage} for somebody to go on`
    case 'cancelled':
      return `Deploying ${service} was cancelled`
    case 'planned':
      return planned(outcome, service)
    case 'started':
      return `${service} is being given ${revision}; nobody waits for it`
  }
}

/** ECS numbers the revisions of a family upwards. */
function isBack({ previous = '', taskDefinition = '' }: ServiceOutcome): boolean {
  const split = (arn: string): readonly string[] => revisionName(arn).split(':')
  const [from, to] = [split(previous), split(taskDefinition)]
  return from[0] === to[0] && Number(to[1]) < Number(from[1])
}

function planned({ findings, changes, serviceChanges, previous }: ServiceOutcome, service: string): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  if (errors > 0)
    return `${service} cannot be deployed like this: ${errors} ${errors === 1 ? 'error' : 'errors'}`
  if (previous === undefined) return `${service} would be created`
  const count = changes.length + serviceChanges.length
  return count === 0
    ? `Nothing would change for ${service}`
    : `${count} ${count === 1 ? 'change' : 'changes'} for ${service}`
}

/** The step, in one sentence. */
export function stepHeadline({ kind, services, tasks }: Outcome): string {
  const [only, ...others] = services
  if (only === undefined) {
    const failed = tasks.filter((task) => task.kind !== 'succeeded' && task.kind !== 'running')
    const names = (failed.length > 0 ? failed : tasks).map(({ name }) => name).join(', ')
    if (kind === 'cancelled') return `Running ${names} was cancelled`
    return failed.length > 0 ? `${names} did not do what it should` : `${names} ran`
  }
  if (others.length === 0) return headline(only)
  const bad = services.filter((service) => !isGood(service.kind))
  if (bad.length === 0) return `${services.length} services: ${kind}`
  const failed = worstFirst(services)
    .filter(({ outcome }) => !isGood(outcome.kind))
    .map(({ outcome, name }) => `${shortName(name)} ${outcome.kind}`)
  return `${bad.length} of ${services.length} services: ${enumerate(failed)}`
}
