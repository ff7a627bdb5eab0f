import type { Service as SdkService } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import type { Change } from '../definition/diff.js'
import { isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { keepFunctions } from '../native/lifecycle-hooks.js'
import { currentSettings, isByCodeDeploy, withoutTargetGroups } from './current-settings.js'
import { diffSettings } from './diff-settings.js'
import { mergedMember } from './merged-member.js'
import { refuseImpossible } from './refuse-impossible.js'
import { mergedMembers } from './service-members.js'
import type { ServiceWish } from './wish.js'

/** What is to be done to the service, beside giving it the task definition. */
export type ServicePlan =
  /** `input`: of CreateService, without cluster, name and task definition. */
  | { readonly kind: 'create'; readonly input: JsonObject; readonly changes: readonly Change[] }
  /**
   * `input`: of UpdateService, without cluster, name and task definition; and `tags` with `serviceArn`, which
   * `updateService` sees to. `changes` compares it to what the service has.
   */
  | { readonly kind: 'update'; readonly input: JsonObject; readonly changes: readonly Change[] }
  /** The service has all of it already. */
  | { readonly kind: 'as-it-is' }

interface Place {
  readonly cluster: string
  readonly service: string
  readonly region: string
}

/**
 * Compares what is wished for with what is there.
 * @param current as DescribeServices answered (with TAGS, where tags are wished for); undefined when there is none
 * @throws UserError for what cannot be changed on a service that is there, and for a service that is not there and shall not be made
 */
export function planService(wish: ServiceWish, current: SdkService | undefined, target: Place): ServicePlan {
  if (current === undefined || current.status === 'INACTIVE') return planCreation(wish, target)
  const has = currentSettings(current)
  const scaled: JsonObject = wish.desiredCount === undefined ? {} : { desiredCount: wish.desiredCount }
  // A service shows another name of its role than it was given, and keeps it.
  const settings = Object.entries(wish.settings).filter(([name]) => name !== 'role')
  const wanted: JsonObject = withFunctions({ ...Object.fromEntries(settings), ...scaled }, has)
  const changes = diffSettings(isByCodeDeploy(current) ? withoutTargetGroups(wanted) : wanted, has)
  if (changes.length === 0) return { kind: 'as-it-is' }
  const changed = new Set(changes.map(({ member }) => member))
  refuseImpossible(changes, wanted, has, target)
  const members = Object.entries(wanted)
    .filter(([name]) => changed.has(name))
    .map(([name, value]): [string, Json] => [
      name,
      mergedMembers.includes(name) ? mergedMember(name, value, has[name]) : value,
    ])
  // "When switching from launch type to capacity provider strategy on an existing service, or making a change to a
  // capacity provider strategy on a service that is already using one, you must force a new deployment."
  const forced: JsonObject = changed.has('capacityProviderStrategy') ? { forceNewDeployment: true } : {}
  const tagged: JsonObject = changed.has('tags') ? { serviceArn: current.serviceArn ?? '' } : {}
  return {
    kind: 'update',
    input: { ...Object.fromEntries(members), ...forced, ...tagged },
    changes: changes.map(withoutMember),
  }
}

function planCreation(wish: ServiceWish, target: Place): ServicePlan {
  if (!wish.create) {
    throw new UserError(
      `There is no service ${target.service} in cluster ${target.cluster} in ${target.region}`,
      {
        hint: [
          'Check the inputs service, cluster and aws-region, and that the credentials are of the account that has it.',
          'To have it made: create-service: true, with subnets and security-groups, load-balancers where it has any, and capacity-providers or launch-type; or service-definition, a file as CreateService takes it.',
        ].join('\n'),
      },
    )
  }
  const isDaemon = wish.settings.schedulingStrategy === 'DAEMON'
  const count: JsonObject = isDaemon ? {} : { desiredCount: wish.desiredCount ?? wish.initialCount ?? 1 }
  const input = { ...withoutEmpty(wish.settings), ...count }
  return { kind: 'create', input, changes: diffSettings(input, {}).map(withoutMember) }
}

/** Pauses that are asked for alone leave the service's own hooks where they are. */
function withFunctions(wanted: JsonObject, has: JsonObject): JsonObject {
  const { deploymentConfiguration: wished } = wanted
  const { deploymentConfiguration: current } = has
  if (!isJsonObject(wished) || !isJsonObject(current)) return wanted
  return { ...wanted, deploymentConfiguration: keepFunctions(wished, current) }
}

function withoutMember({ path, before, after }: Change): Change {
  return { path, before, after }
}

/** A new service has no list to empty. */
function withoutEmpty(settings: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  )
}
