import { InputReader } from '@slipway/action-kit'
import { readCodeDeployWish, type CodeDeployWish } from '../codedeploy/wish.js'
import { readDefinitionWish, type DefinitionWish } from '../definition/wish.js'
import { readOneOffs, type OneOffWishes } from '../one-off/wish.js'
import { readSchedules, type ScheduleWish } from '../schedule/wish.js'
import type { Autoscaling } from '../service/autoscaling.js'
import { readAutoscaling } from '../service/read-autoscaling.js'
import { readServiceWish, type ServiceWish } from '../service/wish.js'
import { readTarget } from '../ecs/target.js'
import { readVerify, type VerifyWish } from '../verify/wish.js'
import { readPatience, type Patience } from './patience.js'

/** What is to become of one service. */
export interface Order {
  /** Names or ARNs. */
  readonly target: { readonly cluster: string; readonly service: string }
  /** Undefined: the step's. */
  readonly region: string | undefined
  readonly definition: DefinitionWish
  readonly service: ServiceWish
  /** Undefined: left alone. */
  readonly autoscaling: Autoscaling | undefined
  readonly oneOffs: OneOffWishes
  readonly codeDeploy: CodeDeployWish
  readonly schedules: ScheduleWish
  readonly verify: VerifyWish | undefined
  readonly patience: Patience
  /** Whether what can be known to be wrong stops the deployment before it begins. */
  readonly isPreflown: boolean
}

/** @param isOne whether the step has one service; else the region is the service's own */
export function readOrder(reader: InputReader, isOne = true): Order {
  return {
    target: readTarget(reader, true),
    region: isOne ? undefined : reader.optionalText('aws-region', { accepts: 'a region such as eu-west-1' }),
    definition: readDefinitionWish(reader),
    service: readServiceWish(reader),
    autoscaling: readAutoscaling(reader),
    oneOffs: readOneOffs(reader),
    codeDeploy: readCodeDeployWish(reader),
    schedules: readSchedules(reader),
    verify: readVerify(reader),
    patience: readPatience(reader),
    isPreflown: readPreflight(reader),
  }
}

/**
 * What a rollback takes: the revision is one that is registered and everything else of the service stays as it is, so
 * that no other input has a meaning. Schedules follow back; no task runs around it.
 */
export function readReturn(reader: InputReader): Order {
  const nothing = new InputReader(new Map(), reader.workspace)
  return {
    ...readOrder(nothing),
    target: readTarget(reader, true),
    codeDeploy: readCodeDeployWish(reader),
    schedules: readSchedules(reader),
    verify: readVerify(reader),
    patience: readPatience(reader),
    isPreflown: readPreflight(reader),
  }
}

function readPreflight(reader: InputReader): boolean {
  return reader.boolean('preflight', { default: true })
}

/** The order without what stands around the deployment itself: for the way back. */
export function withoutCompany(order: Order): Order {
  return {
    ...order,
    oneOffs: { ...order.oneOffs, before: [], after: [] },
    autoscaling: undefined,
    schedules: { ...order.schedules, names: [] },
    verify: undefined,
    definition: { ...order.definition, keepRevisions: undefined },
    // Who cancels does not want the new version back.
    patience: { ...order.patience, isFollowed: true, onFailure: 'leave', onCancel: 'leave' },
    isPreflown: false,
  }
}
