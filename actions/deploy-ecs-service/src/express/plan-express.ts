import type {
  CreateExpressGatewayServiceRequest,
  UpdateExpressGatewayServiceRequest,
} from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import type { Change } from '../definition/diff.js'
import { apiInput } from './api-input.js'
import { compare } from './compare.js'
import { configurationOf, type Configuration } from './configuration.js'
import { newestOf, type ExpressDeployment, type ExpressService, type Revision } from './express-service.js'
import type { ExpressWish } from './wish.js'

/** What is to be done, known before anything is. */
export type ExpressPlan = {
  /** What the service is to be made of. */
  readonly configuration: Configuration
  /** Tags that the service has not, or with another value; a new one gets them with the call that makes it. */
  readonly tags: ReadonlyMap<string, string>
} & (
  | { readonly kind: 'create'; readonly input: CreateExpressGatewayServiceRequest }
  /** Without changes it deploys the same again: the last attempt failed, or it is forced. */
  | {
      readonly kind: 'update'
      readonly input: UpdateExpressGatewayServiceRequest
      readonly changes: readonly Change[]
    }
  /** It is being deployed already: an earlier run was cancelled, or ran out of time. */
  | { readonly kind: 'follow'; readonly deployment: ExpressDeployment; readonly revision: Revision }
  /** The service runs exactly this. */
  | { readonly kind: 'unchanged'; readonly revision: Revision }
)

/**
 * Compares what is wished for with what is there; changes nothing.
 * @param current undefined when there is no such service
 * @throws UserError for what ECS does not change on a service that is there
 */
export function planExpress(wish: ExpressWish, current: ExpressService | undefined): ExpressPlan {
  if (current === undefined || current.status === 'INACTIVE') {
    const configuration = configurationOf(wish)
    const tags = [...wish.tags].map(([key, value]) => ({ key, value }))
    const input = {
      serviceName: wish.serviceName,
      cluster: wish.cluster,
      infrastructureRoleArn: wish.infrastructureRoleArn,
      ...apiInput(configuration),
      ...(tags.length > 0 && { tags }),
    }
    return { kind: 'create', configuration, tags: new Map(), input }
  }
  refuseUnchangeable(wish, current)
  const revision = revisionOf(current)
  const configuration = configurationOf(wish, revision?.configuration)
  const tags = new Map([...wish.tags].filter(([key, value]) => current.tags.get(key) !== value))
  const changes = revision === undefined ? [] : compare(revision.configuration, configuration)
  const update = {
    kind: 'update',
    configuration,
    tags,
    changes,
    input: { serviceArn: current.arn, ...apiInput(configuration) },
  } as const
  if (revision === undefined || changes.length > 0 || wish.force) return update
  const { deployment } = current
  switch (deployment?.status) {
    case 'PENDING':
    case 'IN_PROGRESS':
      return { kind: 'follow', configuration, tags, deployment, revision }
    case undefined:
    case 'SUCCESSFUL':
    case 'ROLLBACK_SUCCESSFUL':
      return { kind: 'unchanged', configuration, tags, revision }
    case 'STOP_REQUESTED':
    case 'STOPPED':
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
    case 'ROLLBACK_FAILED':
      return update
  }
}

/** What the service is to run: what its latest deployment brings, unless that went back. */
function revisionOf(service: ExpressService): Revision | undefined {
  const { deployment, revisions } = service
  if (deployment?.status === 'ROLLBACK_SUCCESSFUL') {
    return newestOf(revisions.filter(({ arn }) => arn !== deployment.target))
  }
  return revisions.find(({ arn }) => arn === deployment?.target) ?? newestOf(revisions)
}

function refuseUnchangeable(wish: ExpressWish, current: ExpressService): void {
  if (current.status === 'DRAINING') {
    throw new UserError(`The service ${wish.serviceName} is being deleted`, {
      hint: 'ECS takes the name again when its tasks have ended, some minutes from now. Run the step again then.',
    })
  }
  const { infrastructureRoleArn: is } = current
  if (is === '' || is === wish.infrastructureRoleArn) return
  throw new UserError(
    `The service ${wish.serviceName} has the infrastructure role ${is}, and ECS does not change that of a service`,
    {
      hint: `Give it as infrastructure-role-arn. To have ${wish.infrastructureRoleArn}, delete the service (aws ecs delete-express-gateway-service) and deploy it anew.`,
    },
  )
}
