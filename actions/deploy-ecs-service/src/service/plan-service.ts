import type { Service as SdkService } from '@aws-sdk/client-ecs'
import type { Change } from '../definition/diff.js'
import type { JsonObject } from '../json.js'
import type { ServiceWish } from './wish.js'

/** What is to be done to the service, beside giving it the task definition. */
export type ServicePlan =
  /** `input`: of CreateService, without the task definition. */
  | { readonly kind: 'create'; readonly input: JsonObject }
  /** `input`: of UpdateService, without the task definition; `changes` compares it to what the service has. */
  | { readonly kind: 'update'; readonly input: JsonObject; readonly changes: readonly Change[] }
  /** The service has all of it already. */
  | { readonly kind: 'as-it-is' }

/**
 * Compares what is wished for with what is there.
 * @param current as DescribeServices answered; undefined when there is no such service
 * @throws UserError for what cannot be changed on a service that is there, and for a service that is not there and shall not be made
 */
export function planService(
  _wish: ServiceWish,
  _current: SdkService | undefined,
  _target: { readonly cluster: string; readonly service: string; readonly region: string },
): ServicePlan {
  return { kind: 'as-it-is' }
}
