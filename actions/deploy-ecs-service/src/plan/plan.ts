import type { Service as SdkService, TaskSet } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import { diffDefinitions, type Change } from '../definition/diff.js'
import { loadDefinition, revisionAsIs } from '../definition/load-definition.js'
import { renderDefinition } from '../definition/render.js'
import type { DefinitionWish } from '../definition/wish.js'
import type { EcsApi, Looked } from '../ecs/ecs-api.js'
import type { Order } from '../inputs/order.js'
import type { JsonObject } from '../document/json.js'
import { planService, type ServicePlan } from '../service/plan-service.js'
import { isSteady, primaryOf, type Deployment } from '../ecs/service.js'
import type { Target } from '../ecs/target.js'
import { primaryTaskSet, toDeployment } from '../ecs/task-set.js'
import {
  revisionName,
  toTaskDefinition,
  withoutReadOnlyFields,
  type TaskDefinition,
} from '../ecs/task-definition.js'
import { lookUpRevision } from '../ecs/usable-revision.js'

interface Planned {
  readonly definition: TaskDefinition
  /** The revision to deploy; undefined: it is to be registered. */
  readonly revision: string | undefined
  /** What differs from the revision that the service runs. */
  readonly changes: readonly Change[]
  readonly service: ServicePlan
  readonly notices: readonly string[]
}

/** What is going to be done, known before anything is. */
export type Plan = Planned &
  (
    | { readonly kind: 'create'; readonly current: undefined }
    | { readonly kind: 'deploy'; readonly current: Looked }
    /** Nothing differs in what runs; the service's own settings do. */
    | { readonly kind: 'settings'; readonly current: Looked }
    /** The service runs exactly this, completely. */
    | { readonly kind: 'unchanged'; readonly current: Looked }
    /**
     * It is being deployed already: an earlier run was cancelled, or ran out of time. Or it was deployed completely, and
     * not all of its tasks run just now.
     */
    | { readonly kind: 'follow'; readonly current: Looked; readonly deployment: Deployment }
    /** The service was told to run exactly this, and does not; or it is to start its tasks anew. */
    | { readonly kind: 'restart'; readonly current: Looked }
  )

type PlanApi = Pick<EcsApi, 'lookCloser' | 'describeTaskDefinition'>

/** What one-off tasks take their network and launch from: the service as it will be. */
export function serviceOfTasks({ current, service }: Plan): SdkService | undefined {
  // CreateService, UpdateService and DescribeServices call these members alike.
  const input = service.kind === 'as-it-is' ? undefined : (service.input as SdkService)
  return current === undefined && input === undefined ? undefined : { ...current?.described, ...input }
}

/**
 * Looks at the service, and at the revision that it runs; changes nothing. Two calls, three when the task definition is
 * another registered one.
 * @throws UserError when the service cannot be deployed to in this way
 */
export async function makePlan(ecs: PlanApi, target: Target, order: Order): Promise<Plan> {
  const current = await findService(ecs, target)
  const service = planService(order.service, current?.described, target)
  if (current === undefined) {
    const base = await loadDefinition(order.definition, ecs, undefined)
    const { definition, notices } = renderDefinition(base, order.definition)
    const revision = registeredAs(base, definition, order.definition)
    return { kind: 'create', current, definition, revision, changes: [], service, notices }
  }
  const running = await ecs.describeTaskDefinition(current.service.taskDefinition)
  const base =
    order.definition.source.kind === 'current'
      ? running
      : await loadDefinition(order.definition, ecs, current.service.taskDefinition)
  const { definition, notices } = renderDefinition(base, order.definition)
  const changes = diffDefinitions(withoutReadOnlyFields(running), definition)
  const isSame = changes.length === 0 && !order.definition.forceNewRevision
  const revision = isSame ? current.service.taskDefinition : registeredAs(base, definition, order.definition)
  const planned = { definition, revision, changes, service, notices }
  return { ...planned, ...choose(current, isSame, service, order) }
}

type Choice =
  | { readonly kind: 'deploy' | 'settings' | 'unchanged' | 'restart'; readonly current: Looked }
  | { readonly kind: 'follow'; readonly current: Looked; readonly deployment: Deployment }

function choose(current: Looked, isSame: boolean, service: ServicePlan, order: Order): Choice {
  if (isSame && order.service.forceNewDeployment) return { kind: 'restart', current }
  const state = stateOf(current, isSame)
  // What failed, or serves nothing, does not start anew by other settings alone.
  if (isSame && service.kind === 'update')
    return state.kind === 'restart' ? state : { kind: 'settings', current }
  return state
}

/** @param isSame whether the service was told to run exactly this already */
function stateOf(current: Looked, isSame: boolean): Choice {
  if (!isSame) return { kind: 'deploy', current }
  const { service: seen, described } = current
  if (seen.controller === 'CODE_DEPLOY') return stateOfTaskSet(current, primaryTaskSet(described))
  if (isSteady(seen)) return { kind: 'unchanged', current }
  const primary = primaryOf(seen)
  if (primary?.taskDefinition !== seen.taskDefinition) return { kind: 'restart', current }
  // Autoscaling adds tasks, or one is being replaced: what serves is not started anew for that.
  const isServing = primary.rolloutState === 'COMPLETED' && primary.running > 0
  return primary.rolloutState === 'IN_PROGRESS' || isServing
    ? { kind: 'follow', current, deployment: primary }
    : { kind: 'restart', current }
}

/** Of a service that CodeDeploy deploys: it runs this as its primary task set, or nothing. */
function stateOfTaskSet(current: Looked, primary: TaskSet | undefined): Choice {
  if (primary === undefined) return { kind: 'restart', current }
  if (primary.stabilityStatus === 'STEADY_STATE') return { kind: 'unchanged', current }
  const deployment = toDeployment(primary)
  return deployment.running > 0 ? { kind: 'follow', current, deployment } : { kind: 'restart', current }
}

/**
 * Back to a revision that was registered before, the service otherwise as it is.
 * @throws UserError when there is no such service, or no such revision any more
 */
export async function planReturn(ecs: PlanApi, target: Target, revision: string): Promise<Plan> {
  const current = await findService(ecs, target)
  if (current === undefined) throw noService(target)
  const [running, found] = await Promise.all([
    ecs.describeTaskDefinition(current.service.taskDefinition),
    lookUpRevision(ecs, revision),
  ])
  if (found.kind === 'gone') {
    throw new UserError(`The revision ${revisionName(revision)} ${found.why}: ECS starts no task of it`, {
      hint: 'Name another one with the input to, or register it again by a deployment of its commit.',
    })
  }
  const { described } = found
  const definition = toTaskDefinition(described)
  const changes = diffDefinitions(withoutReadOnlyFields(running), definition)
  const arn = typeof described.taskDefinitionArn === 'string' ? described.taskDefinitionArn : revision
  const isSame = arn === current.service.taskDefinition
  const planned = { definition, revision: arn, changes, service: { kind: 'as-it-is' }, notices: [] } as const
  return { ...planned, ...stateOf(current, isSame) }
}

/** The registered revision that can be deployed as it is, when the inputs name one and change nothing in it. */
export function registeredAs(
  base: JsonObject,
  definition: TaskDefinition,
  wish: DefinitionWish,
): string | undefined {
  return revisionAsIs(wish, base, diffDefinitions(withoutReadOnlyFields(base), definition).length > 0)
}

export function noService({ service, cluster, region }: Target): UserError {
  return new UserError(`There is no service ${service} in cluster ${cluster} in ${region}`, {
    hint: 'Check the inputs service, cluster and aws-region.',
  })
}

async function findService(ecs: PlanApi, target: Target): Promise<Looked | undefined> {
  const where = `cluster ${target.cluster} in ${target.region}`
  let looked: Looked | undefined
  try {
    looked = await ecs.lookCloser()
  } catch (error) {
    if (!isAwsError(error, 'ClusterNotFoundException')) throw error
    throw new UserError(`There is no cluster ${target.cluster} in ${target.region}`, {
      cause: error,
      hint: 'Check the inputs cluster and aws-region, and that the credentials are of the account that has it.',
    })
  }
  if (looked === undefined || looked.service.status === 'INACTIVE') return undefined
  const { status, controller } = looked.service
  if (status !== 'ACTIVE') {
    throw new UserError(`The service ${target.service} in ${where} is ${status}`, {
      hint: 'It is being deleted. Wait until that is done, create it again, and run the step again.',
    })
  }
  if (controller === 'EXTERNAL') {
    throw new UserError(`The service ${target.service} is deployed by the EXTERNAL controller`, {
      hint: 'Its task sets are made by the tool that owns it. This action deploys services of the controllers ECS and CODE_DEPLOY.',
    })
  }
  return looked
}
