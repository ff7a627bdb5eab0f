import { revisionName } from '../ecs/task-definition.js'
import { awaitsAction } from './judge.js'
import type { NativeLook } from './look.js'

/** Where a deployment stands: `orders:13 PRODUCTION_TRAFFIC_SHIFT, 10 % of the production traffic`. */
export function progressLine(look: NativeLook, taskDefinition: string): string {
  const waiting = look.hooks.filter((hook) => hook.type === 'AWS_LAMBDA' && hook.status === 'IN_PROGRESS')
  return [
    `${revisionName(taskDefinition)} ${stateOf(look)}`,
    ...(look.production === undefined || look.production === 0
      ? []
      : [`${look.production} % of the production traffic`]),
    ...waiting.map(({ target, id }) => `waiting for the lifecycle hook ${lambdaName(target ?? id)}`),
    ...(look.hooks.some(awaitsAction) ? ['paused'] : []),
  ].join(', ')
}

function stateOf({ status, stage }: NativeLook): string {
  const state = status.toLowerCase().replaceAll('_', ' ')
  if (stage === '') return state
  return status === 'IN_PROGRESS' || status === 'PENDING' ? stage : `${state} (${stage})`
}

/** `check` of `arn:aws:lambda:<region>:<account>:function:check`. */
function lambdaName(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1)
}
