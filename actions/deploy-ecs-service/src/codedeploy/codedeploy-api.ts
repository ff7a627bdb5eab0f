import type * as Sdk from '@slipway/aws/sdk/codedeploy'
import { createHash } from 'node:crypto'
import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import type { DeployAws } from '../deploy-aws.js'
import { toSeen, type Seen } from './deployment.js'
import { toGroup, type Group } from './group.js'

export interface Creation {
  readonly group: Group
  readonly appSpec: string
  readonly description: string | undefined
  readonly configuration: string | undefined
}

/** A deployment that is over. */
export interface Done {
  /** Milliseconds since the epoch, by CodeDeploy's clock. */
  readonly createdAt: number
  /** The AppSpec. */
  readonly content: string | undefined
}

/** What a deployment asks of CodeDeploy. Every call throws AwsCallError when CodeDeploy refuses it. */
export interface CodeDeployApi {
  /** Undefined when there is no such application, or no such group in it. */
  findGroup(application: string, name: string): Promise<Group | undefined>
  listApplications(): Promise<readonly string[]>
  /** The application's groups of the compute platform ECS. */
  groupsOf(application: string): Promise<readonly Group[]>
  /** The id of the group's deployment that is not over, when there is one. */
  findActive(group: Group): Promise<string | undefined>
  /** The group's last 100 deployments that succeeded, in no order. */
  readSucceeded(group: Group): Promise<readonly Done[]>
  /** Gives the deployment's id. */
  create(creation: Creation): Promise<string>
  /** @param targetId `<cluster>:<service>` */
  look(id: string, targetId: string): Promise<Seen>
  continue(id: string, wait: 'READY_WAIT' | 'TERMINATION_WAIT'): Promise<void>
  /** @param rollBack whether all traffic goes back to the original task set */
  stop(id: string, rollBack: boolean): Promise<void>
}

// Source: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_BatchGetDeploymentGroups.html
const groupsPerCall = 100
// Source: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_BatchGetDeployments.html
const deploymentsPerCall = 25
// Further back nobody goes.
const mostDone = 100

type Open = () => Promise<[Sdk.CodeDeployClient, typeof Sdk]>

/** CodeDeploy through the SDK, which loads with the first call. */
export function openCodeDeploy(aws: Pick<DeployAws, 'codeDeploy'>): CodeDeployApi {
  const open: Open = () => Promise.all([aws.codeDeploy(), import('@slipway/aws/sdk/codedeploy')])
  return {
    async findGroup(application, name) {
      const [client, { GetDeploymentGroupCommand }] = await open()
      const question = { applicationName: application, deploymentGroupName: name }
      try {
        const { deploymentGroupInfo: info } = await client.send(new GetDeploymentGroupCommand(question))
        return info === undefined ? undefined : toGroup(info)
      } catch (error) {
        if (isAwsError(error, 'ApplicationDoesNotExistException', 'DeploymentGroupDoesNotExistException')) {
          return undefined
        }
        throw error
      }
    },
    async listApplications() {
      const [client, { ListApplicationsCommand }] = await open()
      return allPages(async (nextToken) => {
        const answer = await client.send(new ListApplicationsCommand({ nextToken }))
        return { items: answer.applications ?? [], nextToken: answer.nextToken }
      })
    },
    async groupsOf(applicationName) {
      const [client, { ListDeploymentGroupsCommand, BatchGetDeploymentGroupsCommand }] = await open()
      const names = await allPages(async (nextToken) => {
        const answer = await client.send(new ListDeploymentGroupsCommand({ applicationName, nextToken }))
        return { items: answer.deploymentGroups ?? [], nextToken: answer.nextToken }
      })
      const groups: Group[] = []
      for (let start = 0; start < names.length; start += groupsPerCall) {
        const deploymentGroupNames = names.slice(start, start + groupsPerCall)
        const { deploymentGroupsInfo = [] } = await client.send(
          new BatchGetDeploymentGroupsCommand({ applicationName, deploymentGroupNames }),
        )
        groups.push(...deploymentGroupsInfo.filter((info) => info.computePlatform === 'ECS').map(toGroup))
      }
      return groups
    },
    findActive: async (group) =>
      (await listDeployments(open, group, ['Created', 'Queued', 'InProgress', 'Ready'], 1))[0],
    async readSucceeded(group) {
      const [client, { BatchGetDeploymentsCommand }] = await open()
      const ids = await listDeployments(open, group, ['Succeeded'], mostDone)
      const done: Done[] = []
      for (let start = 0; start < ids.length; start += deploymentsPerCall) {
        const deploymentIds = ids.slice(start, start + deploymentsPerCall)
        const { deploymentsInfo = [] } = await client.send(new BatchGetDeploymentsCommand({ deploymentIds }))
        done.push(...deploymentsInfo.map(toDone))
      }
      return done
    },
    async create({ group, appSpec, description, configuration }) {
      const [client, { CreateDeploymentCommand }] = await open()
      const sha256 = createHash('sha256').update(appSpec).digest('hex')
      const { deploymentId } = await client.send(
        new CreateDeploymentCommand({
          applicationName: group.application,
          deploymentGroupName: group.name,
          revision: { revisionType: 'AppSpecContent', appSpecContent: { content: appSpec, sha256 } },
          description,
          deploymentConfigName: configuration,
        }),
      )
      if (deploymentId === undefined) throw new UserError('CodeDeploy made a deployment without an id')
      return deploymentId
    },
    async look(deploymentId, targetId) {
      const [client, { GetDeploymentCommand }] = await open()
      const [{ deploymentInfo = {} }, target] = await Promise.all([
        client.send(new GetDeploymentCommand({ deploymentId })),
        findTarget(open, deploymentId, targetId),
      ])
      return toSeen(deploymentInfo, target)
    },
    async continue(deploymentId, deploymentWaitType) {
      const [client, { ContinueDeploymentCommand }] = await open()
      await client.send(new ContinueDeploymentCommand({ deploymentId, deploymentWaitType }))
    },
    async stop(deploymentId, autoRollbackEnabled) {
      const [client, { StopDeploymentCommand }] = await open()
      await client.send(new StopDeploymentCommand({ deploymentId, autoRollbackEnabled }))
    },
  }
}

/** Ids of the newest ones, which CodeDeploy lists first: as many pages as it takes. */
async function listDeployments(
  open: Open,
  { application, name }: Group,
  includeOnlyStatuses: Sdk.DeploymentStatus[],
  most: number,
): Promise<readonly string[]> {
  const [client, { ListDeploymentsCommand }] = await open()
  const question = { applicationName: application, deploymentGroupName: name, includeOnlyStatuses }
  const ids: string[] = []
  let nextToken: string | undefined
  do {
    const page = await client.send(new ListDeploymentsCommand({ ...question, nextToken }))
    ids.push(...(page.deployments ?? []))
    nextToken = page.nextToken
  } while (nextToken !== undefined && ids.length < most)
  return ids.slice(0, most)
}

function toDone({ createTime, revision }: Sdk.DeploymentInfo): Done {
  return { createdAt: createTime?.getTime() ?? 0, content: revision?.appSpecContent?.content }
}

/** Undefined while the deployment has not begun with it. */
async function findTarget(
  open: Open,
  deploymentId: string,
  targetId: string,
): Promise<Sdk.DeploymentTarget | undefined> {
  const [client, { BatchGetDeploymentTargetsCommand }] = await open()
  try {
    const { deploymentTargets = [] } = await client.send(
      new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds: [targetId] }),
    )
    return deploymentTargets[0]
  } catch (error) {
    if (isAwsError(error, 'DeploymentNotStartedException', 'DeploymentTargetDoesNotExistException')) {
      return undefined
    }
    throw error
  }
}

async function allPages<T>(
  read: (
    nextToken: string | undefined,
  ) => Promise<{ readonly items: readonly T[]; readonly nextToken: string | undefined }>,
): Promise<readonly T[]> {
  const all: T[] = []
  let token: string | undefined
  do {
    const { items, nextToken } = await read(token)
    all.push(...items)
    token = nextToken
  } while (token !== undefined)
  return all
}
