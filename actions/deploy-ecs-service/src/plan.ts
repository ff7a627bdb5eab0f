import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import type { EcsApi } from './ecs-api.js'
import { differences } from './same-definition.js'
import { isSteady, primaryOf, type Deployment, type Service } from './service.js'
import { withoutReadOnlyFields, type TaskDefinition } from './task-definition.js'

/** What is going to be done, known before anything is. */
export type Plan = { readonly service: Service; readonly definition: TaskDefinition } & (
  | { readonly kind: 'deploy'; readonly changes: readonly string[] }
  /** The service runs exactly this, completely. */
  | { readonly kind: 'unchanged' }
  /** It is being deployed already: an earlier run was cancelled, or ran out of time. */
  | { readonly kind: 'follow'; readonly deployment: Deployment }
  /** The service was told to run exactly this, and does not. */
  | { readonly kind: 'restart' }
)

/** Where the service is to be found. */
export interface Target {
  readonly cluster: string
  readonly service: string
  readonly region: string
}

/**
 * Looks at the service, and at the revision that it runs; changes nothing. Two calls.
 * @throws UserError when the service cannot be deployed to in this way
 */
export async function makePlan(
  ecs: Pick<EcsApi, 'describeService' | 'describeTaskDefinition'>,
  target: Target,
  definition: TaskDefinition,
): Promise<Plan> {
  const service = await findService(ecs, target)
  const changes = differences(
    definition,
    withoutReadOnlyFields(await ecs.describeTaskDefinition(service.taskDefinition)),
  )
  if (changes.length > 0) return { kind: 'deploy', service, definition, changes }
  if (isSteady(service)) return { kind: 'unchanged', service, definition }
  const primary = primaryOf(service)
  return primary?.rolloutState === 'IN_PROGRESS' && primary.taskDefinition === service.taskDefinition
    ? { kind: 'follow', service, definition, deployment: primary }
    : { kind: 'restart', service, definition }
}

async function findService(ecs: Pick<EcsApi, 'describeService'>, target: Target): Promise<Service> {
  const where = `cluster ${target.cluster} in ${target.region}`
  let service: Service | undefined
  try {
    service = await ecs.describeService()
  } catch (error) {
    if (!isAwsError(error, 'ClusterNotFoundException')) throw error
    throw new UserError(`There is no cluster ${target.cluster} in ${target.region}`, {
      cause: error,
      hint: 'Check the inputs cluster and aws-region, and that the credentials are of the account that has it.',
    })
  }
  if (service === undefined || service.status === 'INACTIVE') {
    const deleted = service === undefined ? '' : ': it was deleted'
    throw new UserError(`There is no service ${target.service} in ${where}${deleted}`, {
      hint: 'Check the inputs service, cluster and aws-region. The action updates a service; create it first.',
    })
  }
  if (service.status !== 'ACTIVE') {
    throw new UserError(`The service ${target.service} in ${where} is ${service.status}`, {
      hint: 'It is being deleted. Wait until that is done, create it again, and run the step again.',
    })
  }
  if (service.controller !== 'ECS') {
    throw new UserError(`The service ${target.service} is deployed by the ${service.controller} controller`, {
      hint:
        service.controller === 'CODE_DEPLOY'
          ? 'This action deploys services of the ECS controller. Deploy this one by CodeDeploy, or change its deploymentController to ECS (UpdateService can), which has blue/green of its own.'
          : 'This action deploys services of the ECS controller; with EXTERNAL, task sets are made by the tool that owns it.',
    })
  }
  return service
}
