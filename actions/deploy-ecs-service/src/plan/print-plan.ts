import type { Log } from '@slipway/action-kit'
import { describeChanges, type Change } from '../definition/diff.js'
import type { Plan } from './plan.js'
import { explainRunning } from '../ecs/running.js'
import { revisionName } from '../ecs/task-definition.js'

const shown = 60

/** Says what is going to be done, before it is. */
export function printPlan(log: Pick<Log, 'info'>, plan: Plan, serviceChanges: readonly Change[]): void {
  for (const notice of plan.notices) log.info(notice)
  if (plan.current !== undefined) {
    log.info(`Service ${plan.current.service.name}: ${explainRunning(plan.current.service)}`)
  }
  log.info(`Plan: ${describePlan(plan)}`)
  const lines = [...describeChanges(plan.changes), ...describeChanges(serviceChanges)]
  for (const line of lines.slice(0, shown)) log.info(`  ${line}`)
  if (lines.length > shown) log.info(`  and ${lines.length - shown} more lines`)
}

/** The plan in a sentence. */
export function describePlan(plan: Plan): string {
  const { family } = plan.definition
  const registers = plan.revision === undefined ? `register a revision of ${family}` : undefined
  const revision = plan.revision === undefined ? 'it' : revisionName(plan.revision)
  switch (plan.kind) {
    case 'create':
      return `${registers === undefined ? '' : `${registers}, `}create the service with ${revision}.`
    case 'deploy':
      return `${registers === undefined ? '' : `${registers} and `}deploy ${revision}. Changed from ${revisionName(plan.current.service.taskDefinition)}:`
    case 'settings':
      return `the service runs exactly this as ${revision}; its settings change:`
    case 'unchanged':
      return `nothing to do. The service runs exactly this as ${revision}, and is steady.`
    case 'follow':
      if (plan.deployment.rolloutState === 'COMPLETED') {
        return `wait for all the tasks of ${plan.deployment.id}. The service runs exactly this as ${revision}.`
      }
      return `follow ${plan.deployment.id}, which is deploying exactly this as ${revision} already.`
    case 'restart':
      return `deploy ${revision} again: its tasks are started anew.`
  }
}
