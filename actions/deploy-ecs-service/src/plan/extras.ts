import type { Attempt } from '../work/attempt.js'
import type { Change } from '../definition/diff.js'
import type { Afterwards } from '../inputs/afterwards.js'
import type { Looked } from '../ecs/ecs-api.js'
import { lastPart, type Target } from '../ecs/target.js'
import type { Tools } from '../work/tools.js'

type Extras = Omit<Afterwards, 'after'>

/** What a deployment is of. */
export interface Subject {
  readonly target: Target
  /** Of its task definition. */
  readonly family: string
  /** The service before the deployment; undefined when it was made. */
  readonly current: Looked | undefined
}

/** What stands around the service: its autoscaling, the schedules of its family. Only looks. */
export async function planExtras(
  tools: Pick<Tools, 'autoscale' | 'checkSchedules'>,
  { autoscaling, schedules }: Extras,
  { family, current, target }: Subject,
): Promise<readonly Change[]> {
  if (schedules.names.length > 0) await tools.checkSchedules(schedules, family)
  if (autoscaling === undefined || current === undefined) return []
  return tools.autoscale(autoscaling, namesOf(target), false)
}

/** Brings that in line, once the new version serves. @returns whether anything was changed */
export async function finish(
  tools: Pick<Tools, 'autoscale' | 'updateSchedules' | 'keepRevisions'>,
  { autoscaling, schedules, keepRevisions }: Extras,
  { family, current, target }: Subject,
  attempt: Attempt,
): Promise<boolean> {
  const revision = attempt.taskDefinition
  if (revision === undefined) return false
  const scaled = autoscaling === undefined ? [] : await tools.autoscale(autoscaling, namesOf(target), true)
  if (current === undefined) attempt.serviceChanges = scaled
  if (schedules.names.length > 0) attempt.schedules = await tools.updateSchedules(schedules, revision)
  if (keepRevisions !== undefined) {
    const inUse = new Set([revision, ...usedBy(current)])
    attempt.deregistered = await tools.keepRevisions(family, keepRevisions, inUse)
  }
  return scaled.length + attempt.schedules.length + attempt.deregistered.length > 0
}

/** Beside a deployment that failed, the service may run the one that a rollback goes to. */
function usedBy(current: Looked | undefined): readonly string[] {
  if (current === undefined) return []
  const { service, described } = current
  return [
    service.taskDefinition,
    ...service.deployments.map(({ taskDefinition }) => taskDefinition),
    ...(described.taskSets ?? []).flatMap(({ taskDefinition }) => taskDefinition ?? []),
  ]
}

function namesOf({ cluster, service }: Target): { clusterName: string; serviceName: string } {
  return { clusterName: lastPart(cluster), serviceName: lastPart(service) }
}
