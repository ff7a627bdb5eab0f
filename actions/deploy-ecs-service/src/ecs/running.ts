import type { Deployment, Service } from './service.js'
import { revisionName } from './task-definition.js'

/** What a service runs: `orders:13 IN_PROGRESS, 1 of 2 running, 1 pending; orders:12 2 running`. */
export function explainRunning(service: Service): string {
  const deployments = service.deployments.filter(
    ({ status, running, pending }) => status === 'PRIMARY' || running + pending > 0,
  )
  // A service of CodeDeploy has task sets in their place.
  if (deployments.length === 0) return revisionName(service.taskDefinition)
  return deployments.map(explainDeployment).join('; ')
}

function explainDeployment(deployment: Deployment): string {
  const { status, taskDefinition, rolloutState, desired, running, pending, failed } = deployment
  const counts = [
    status === 'PRIMARY' ? `${running} of ${desired} running` : `${running} running`,
    ...(pending > 0 ? [`${pending} pending`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  const state = status === 'PRIMARY' ? ` ${rolloutState.toLowerCase().replace('_', ' ')},` : ''
  return `${revisionName(taskDefinition)}${state} ${counts.join(', ')}`
}
