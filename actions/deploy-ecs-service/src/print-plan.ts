import type { Log } from '@slipway/action-kit'
import type { Plan } from './plan.js'
import { explainRunning } from './running.js'
import { revisionName } from './task-definition.js'

const shown = 20

/** Says what is going to be done, before it is. Paths alone: a value may be a secret. */
export function printPlan(log: Pick<Log, 'info'>, plan: Plan): void {
  const { service } = plan
  const current = revisionName(service.taskDefinition)
  log.info(`Service ${service.name}: ${explainRunning(service)}`)
  switch (plan.kind) {
    case 'deploy':
      log.info(
        `Plan: register a revision of ${plan.definition.family} and deploy it. Changed from ${current}:`,
      )
      for (const path of plan.changes.slice(0, shown)) log.info(`  ${path}`)
      if (plan.changes.length > shown) log.info(`  and ${plan.changes.length - shown} more`)
      break
    case 'unchanged':
      log.info(`Plan: nothing to do. The service runs exactly this as ${current}, and is steady.`)
      break
    case 'follow':
      log.info(`Plan: follow ${plan.deployment.id}, which is deploying exactly this as ${current} already.`)
      break
    case 'restart':
      log.info(
        `Plan: deploy ${current} again. It is exactly this, and the service does not run it completely.`,
      )
      break
  }
}
