import { UserError } from '@slipway/action-kit'
import type { CodeDeployApi } from './codedeploy-api.js'
import type { Group } from './group.js'
import type { CodeDeployWish } from './wish.js'

/** Which service a deployment is of: names, no ARNs. */
export interface ServiceName {
  readonly cluster: string
  readonly service: string
}

type Named = Pick<CodeDeployWish, 'application' | 'deploymentGroup'>

/**
 * The deployment group of a service: the one that the inputs name; else `DgpECS-<cluster>-<service>` of
 * `AppECS-<cluster>-<service>`, as the ECS console names them; else the one that deploys this service.
 * @throws UserError when there is none, or more than one, or the named one deploys another service
 */
export async function findGroup(
  api: Pick<CodeDeployApi, 'findGroup' | 'listApplications' | 'groupsOf'>,
  named: Named,
  of: ServiceName,
): Promise<Group> {
  const application = named.application ?? `AppECS-${of.cluster}-${of.service}`
  const name = named.deploymentGroup ?? `DgpECS-${of.cluster}-${of.service}`
  const usual = await api.findGroup(application, name)
  if (usual !== undefined && isOf(usual, of)) return usual
  if (named.deploymentGroup !== undefined && named.application !== undefined) {
    throw usual === undefined ? notThere(named.application, named.deploymentGroup) : ofAnother(usual, of)
  }
  return search(api, named, of)
}

async function search(
  api: Pick<CodeDeployApi, 'listApplications' | 'groupsOf'>,
  { application, deploymentGroup }: Named,
  of: ServiceName,
): Promise<Group> {
  const applications = application === undefined ? await api.listApplications() : [application]
  const seen: Group[] = []
  for (const name of applications) seen.push(...(await api.groupsOf(name)))
  const found = seen.filter(
    (group) => isOf(group, of) && (deploymentGroup === undefined || group.name === deploymentGroup),
  )
  const [only, ...others] = found
  if (only === undefined) throw notFound(seen, of)
  if (others.length > 0) {
    throw new UserError(`Several CodeDeploy deployment groups deploy ${titleOf(of)}: ${list(found)}`, {
      hint: 'Name one with the inputs codedeploy-application and codedeploy-deployment-group.',
    })
  }
  return only
}

function isOf({ services }: Group, { cluster, service }: ServiceName): boolean {
  return services.some((own) => own.cluster === cluster && own.service === service)
}

function notThere(application: string, name: string): UserError {
  return new UserError(`CodeDeploy has no deployment group ${name} in an application ${application}`, {
    hint: 'Check the inputs codedeploy-application, codedeploy-deployment-group and aws-region. Without the first two the group is found by the service.',
  })
}

function ofAnother(group: Group, of: ServiceName): UserError {
  const services = group.services.map(titleOf).join(', ') || 'no ECS service'
  return new UserError(
    `The CodeDeploy deployment group ${group.name} deploys ${services}, and not ${titleOf(of)}`,
    { hint: 'Check the input codedeploy-deployment-group; without it the group is found by the service.' },
  )
}

function notFound(seen: readonly Group[], of: ServiceName): UserError {
  const there = seen.length === 0 ? 'There is no group for ECS at all.' : `There is ${list(seen)}.`
  return new UserError(`No CodeDeploy deployment group deploys ${titleOf(of)}`, {
    hint: `${there} A service of the controller CODE_DEPLOY needs one: create it for this service, or name it with codedeploy-application and codedeploy-deployment-group.`,
  })
}

function titleOf({ cluster, service }: ServiceName): string {
  return `${service} of cluster ${cluster}`
}

const shown = 10

/** `AppECS-shop-orders/DgpECS-shop-orders (orders of cluster shop), …` */
function list(groups: readonly Group[]): string {
  const lines = groups
    .slice(0, shown)
    .map(({ application, name, services }) => `${application}/${name} (${services.map(titleOf).join(', ')})`)
  const more = groups.length - lines.length
  return more > 0 ? `${lines.join(', ')} and ${more} more` : lines.join(', ')
}
