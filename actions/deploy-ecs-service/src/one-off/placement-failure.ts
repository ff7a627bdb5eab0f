import { UserError } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json } from '../document/json.js'
import type { OneOff } from './wish.js'

/** Why RunTask started nothing. */
export interface PlacementFailure {
  /** ECS's words: `RESOURCE:CPU`, `AGENT`, `Capacity is unavailable at this time. …` */
  readonly reasons: readonly string[]
  /** Whether it may be over soon: another task ends, an agent comes back, Fargate has room again. */
  readonly isPassing: boolean
}

/** Of RunTask's `failures`; there is one for each container instance that was tried. */
export function readFailures(failures: Json | undefined): PlacementFailure {
  const found = isJsonArray(failures) ? failures.filter(isJsonObject) : []
  const reasons = found.map(({ reason, detail }) =>
    [reason, detail].flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : [])).join(': '),
  )
  const distinct = [...new Set(reasons)].filter((reason) => reason !== '')
  return {
    reasons: distinct,
    isPassing: distinct.some((reason) => /^RESOURCE:|^AGENT|Capacity is unavailable/.test(reason)),
  }
}

/**
 * What to do about it.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
 */
export function explainPlacement({ name, input }: OneOff, { reasons }: PlacementFailure): UserError {
  const text = reasons.join('; ')
  const said = text === '' ? 'ECS gave no reason' : `ECS says: ${text}`
  return new UserError(`ECS found no place for the task ${name}. ${said}`, {
    hint: adviceFor(text).replaceAll('{input}', input),
  })
}

function adviceFor(reasons: string): string {
  if (reasons.includes('Capacity is unavailable')) {
    return 'Fargate has no room there now: give subnets in more availability zones, another size (cpu, memory in {input}), or run the step again later.'
  }
  if (reasons.includes('RESOURCE:ENI')) {
    return 'The instances have no network interface left: use larger ones, turn on awsvpcTrunking, or run the task on Fargate (launch-type in {input}).'
  }
  if (/RESOURCE:(CPU|MEMORY|GPU|PORTS)/.test(reasons)) {
    return 'The instances have too little left: add one, give the task less (cpu, memory in {input}), or a capacity provider that scales (capacity-providers in {input}).'
  }
  if (reasons.includes('AGENT')) {
    return 'The ECS agent of the instances is not connected: restart it, or replace them.'
  }
  if (reasons.includes('ATTRIBUTE')) {
    return 'No instance has what the task definition asks for: its CPU architecture, a log driver, a placement constraint, or subnets in the availability zone of the instances.'
  }
  if (reasons.includes('LOCATION')) {
    return 'The instances are in other availability zones than the subnets: give others (subnets in {input}).'
  }
  return 'Look at the capacity of the cluster, and at launch-type and capacity-providers in {input}.'
}
