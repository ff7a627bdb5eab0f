import type { Diagnosis, Evidence } from './diagnose.js'
import { plainDiagnosis } from './plain-diagnosis.js'
import { findPlacementFailure } from '../rolling/placement-watch.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import { adviseOnHealthCheck, findUnhealthy } from './unhealthy-target.js'

/** Why a deployment failed of which no task has: what its events say, else what it says itself. */
export function diagnoseEvents(evidence: Evidence): Diagnosis {
  const { events, rolloutReason, definition } = evidence
  if (isByAlarm({ events, rolloutReason })) {
    return plainDiagnosis('A CloudWatch alarm of the service was raised while it was deployed', {
      reason: rolloutReason || events.findLast(({ message }) => message.includes('alarm'))?.message,
      advice: [
        "Look at the alarms in the service's deploymentConfiguration.alarms, and what they measured since the new tasks got traffic.",
      ],
    })
  }
  const placement = findPlacementFailure(events)
  if (placement !== undefined) {
    const { cause, reason, advice } = placement
    return plainDiagnosis(cause, { reason, advice: [...advice, ...sizeOf(definition)] })
  }
  const unhealthy = findUnhealthy(evidence)
  if (unhealthy !== undefined) {
    return plainDiagnosis(`The tasks do not pass the load balancer's health check: ${unhealthy.why}`, {
      reason: unhealthy.event,
      target: unhealthy.target,
      advice: [
        ...adviseOnHealthCheck(unhealthy.why),
        'Check what the application answers at the health check path and port of the target group.',
      ],
    })
  }
  return plainDiagnosis(rolloutReason || 'No task failed, and the tasks did not all come up', {
    advice: [adviseOnReason(rolloutReason)],
  })
}

function adviseOnReason(reason: string): string {
  if (/lifecycle hook/i.test(reason)) {
    return "The hook's Lambda function decides that: its log (/aws/lambda/<function>) says why."
  }
  return "Look at the service's events and its tasks in the ECS console; a slow start needs a longer wait-for-minutes."
}

/** Whether ECS gave the deployment up for a CloudWatch alarm. */
export function isByAlarm({ events, rolloutReason }: Pick<Evidence, 'events' | 'rolloutReason'>): boolean {
  return (
    /\balarms?\b/i.test(rolloutReason) ||
    events.some(({ message }) => message.includes('deployment failed: alarm detected'))
  )
}

/** What a task asks for, where the task definition says it for the whole task. */
function sizeOf({ cpu, memory }: TaskDefinition): readonly string[] {
  const parts = [
    ...(typeof cpu === 'string' || typeof cpu === 'number' ? [`cpu ${cpu}`] : []),
    ...(typeof memory === 'string' || typeof memory === 'number' ? [`memory ${memory}`] : []),
  ]
  return parts.length === 0 ? [] : [`The task definition asks for ${parts.join(' and ')} a task.`]
}
