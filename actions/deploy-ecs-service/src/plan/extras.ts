import type { Attempt } from '../work/attempt.js'
import type { Change } from '../definition/diff.js'
import type { Order } from '../inputs/order.js'
import type { Plan } from './plan.js'
import { lastPart, type Target } from '../ecs/target.js'
import type { Tools } from '../work/tools.js'

/** What stands around the service: its autoscaling, the schedules of its family. Only looks. */
export async function planExtras(
  tools: Tools,
  plan: Plan,
  { autoscaling, schedules }: Order,
  target: Target,
): Promise<readonly Change[]> {
  if (schedules.names.length > 0) await tools.checkSchedules(schedules, plan.definition.family)
  if (autoscaling === undefined || plan.kind === 'create') return []
  return tools.autoscale(autoscaling, namesOf(target), false)
}

/** Brings that in line, once the new version serves. @returns whether anything was changed */
export async function finish(
  tools: Tools,
  plan: Plan,
  { autoscaling, schedules, definition }: Order,
  target: Target,
  attempt: Attempt,
): Promise<boolean> {
  const revision = attempt.taskDefinition
  if (revision === undefined) return false
  const scaled = autoscaling === undefined ? [] : await tools.autoscale(autoscaling, namesOf(target), true)
  if (plan.kind === 'create') attempt.serviceChanges = scaled
  if (schedules.names.length > 0) attempt.schedules = await tools.updateSchedules(schedules, revision)
  const { keepRevisions } = definition
  if (keepRevisions !== undefined) {
    const { taskDefinition = revision, deployments = [] } = plan.current?.service ?? {}
    // Beside a deployment that failed, the service may run the one that a rollback goes to.
    const inUse = new Set([revision, taskDefinition, ...deployments.map((one) => one.taskDefinition)])
    attempt.deregistered = await tools.keepRevisions(plan.definition.family, keepRevisions, inUse)
  }
  return scaled.length + attempt.schedules.length + attempt.deregistered.length > 0
}

function namesOf({ cluster, service }: Target): { clusterName: string; serviceName: string } {
  return { clusterName: lastPart(cluster), serviceName: lastPart(service) }
}
