import type { Service as SdkService } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import { diffDefinitions } from '../definition/diff.js'
import type { DeployAws } from '../deploy-aws.js'
import { lastPart } from '../ecs/target.js'
import { revisionName, withoutReadOnlyFields, type TaskDefinition } from '../ecs/task-definition.js'
import { primaryTaskSet } from '../ecs/task-set.js'
import type { UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import { makeAppSpec, taskDefinitionOf } from './appspec.js'
import { openCodeDeploy, type CodeDeployApi, type Creation } from './codedeploy-api.js'
import { findGroup, type ServiceName } from './find-group.js'
import type { Group } from './group.js'
import { watchCodeDeploy } from './under-way.js'
import type { CodeDeployWish } from './wish.js'

export interface CodeDeployDeployment {
  /** As it is, of the controller CODE_DEPLOY. */
  readonly service: SdkService
  /** ARN of the revision that is brought into service. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
  /** Right before CodeDeploy is asked for it. */
  readonly onCall?: () => void
}

/**
 * Starts a blue/green deployment by CodeDeploy: the application and the group are found by the service, the appspec is
 * made where none is given. One that already brings this definition into service is followed.
 * @throws UserError when there is no group for the service, or more than one, or another deployment runs
 */
export async function beginCodeDeploy(
  aws: Pick<DeployAws, 'codeDeploy'>,
  world: World,
  wish: CodeDeployWish,
  { service, taskDefinition, definition, onCall }: CodeDeployDeployment,
): Promise<UnderWay> {
  const api = openCodeDeploy(aws)
  const of = nameOf(service)
  const group = await findGroup(api, wish, of)
  const appSpec = makeAppSpec(service, definition, taskDefinition, wish.appSpec)
  const { description, configuration } = wish
  const creation = { group, appSpec, description, configuration }
  // The calls outlive a cancellation by seconds, for the way back: nothing new is begun in them.
  world.signal.throwIfAborted()
  onCall?.()
  const { id, revision } = await createOrJoin(world, api, creation, { of, taskDefinition, definition })
  const minutes = group.terminationWaitMs / 60_000
  if (minutes > 0) {
    world.log.info(
      `It is complete when the original tasks are terminated: the group keeps them for ${minutes} minutes`,
    )
  }
  const revisions = { next: revision, previous: previousOf(service) }
  return watchCodeDeploy(world, api, { id, targetId: targetIdOf(of), group, revisions, definition })
}

/**
 * What can be known to be wrong before anything is registered: that no group, or more than one, deploys the service,
 * that another deployment is active, that the AppSpec names no container of the definition.
 * @returns the revision of this very definition that is being deployed already: nothing has to be registered then
 * @throws UserError
 */
export async function checkCodeDeploy(
  aws: Pick<DeployAws, 'codeDeploy'>,
  world: World,
  wish: CodeDeployWish,
  { service, definition }: Omit<CodeDeployDeployment, 'taskDefinition' | 'onCall'>,
): Promise<string | undefined> {
  const api = openCodeDeploy(aws)
  makeAppSpec(service, definition, definition.family, wish.appSpec)
  const of = nameOf(service)
  const group = await findGroup(api, wish, of)
  const active = await api.findActive(group)
  if (active === undefined) return undefined
  const { content } = await api.look(active, targetIdOf(of))
  const revision = taskDefinitionOf(content)
  if (revision === undefined || !(await isOf(world, revision, definition))) throw isBusy(group, active)
  return revision
}

interface Wanted {
  readonly of: ServiceName
  readonly taskDefinition: string
  readonly definition: TaskDefinition
}

async function createOrJoin(
  world: World,
  api: CodeDeployApi,
  creation: Creation,
  { of, taskDefinition, definition }: Wanted,
): Promise<{ readonly id: string; readonly revision: string }> {
  const { group } = creation
  try {
    const id = await api.create(creation)
    const name = revisionName(taskDefinition)
    world.log.info(`CodeDeploy deployment ${id} of ${name}, by ${group.application}/${group.name}`)
    return { id, revision: taskDefinition }
  } catch (error) {
    if (!isAwsError(error, 'DeploymentLimitExceededException')) throw error
    const active = await api.findActive(group)
    if (active === undefined) throw error
    const { content } = await api.look(active, targetIdOf(of))
    const revision = taskDefinitionOf(content)
    const isMine =
      revision === taskDefinition || (revision !== undefined && (await isOf(world, revision, definition)))
    if (!isMine) throw isBusy(group, active, error)
    world.log.info(
      `CodeDeploy deployment ${active} brings ${revisionName(revision)} into service already: following it`,
    )
    return { id: active, revision }
  }
}

/** Whether a registered revision says the same as the definition: an earlier run of the step has registered it. */
async function isOf(world: World, revision: string, definition: TaskDefinition): Promise<boolean> {
  const registered = await world.ecs.describeTaskDefinition(revision)
  return diffDefinitions(withoutReadOnlyFields(registered), definition).length === 0
}

function isBusy({ application, name }: Group, active: string, cause?: unknown): UserError {
  return new UserError(`The CodeDeploy deployment ${active} of ${application}/${name} is not over yet`, {
    cause,
    hint: 'CodeDeploy takes one deployment of a group at a time. Wait for it, go on with it by mode: continue if it waits at Ready, or stop it; a concurrency group keeps runs of one environment apart.',
  })
}

export function nameOf({ clusterArn = '', serviceName = '' }: SdkService): ServiceName {
  return { cluster: lastPart(clusterArn), service: serviceName }
}

/** As CodeDeploy names the target of an ECS deployment. */
export function targetIdOf({ cluster, service }: ServiceName): string {
  return `${cluster}:${service}`
}

/** The revision that gets the traffic now. */
export function previousOf(service: SdkService): string {
  return primaryTaskSet(service)?.taskDefinition ?? service.taskDefinition ?? ''
}
