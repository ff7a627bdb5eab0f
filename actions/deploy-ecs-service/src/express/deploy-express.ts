import type { DeployAws } from '../deploy-aws.js'
import { followNative, type NativeDeployment } from '../native/begin-native.js'
import { revisionName, type TaskDefinition } from '../ecs/task-definition.js'
import type { UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import { openExpressApi, type ExpressApi } from './express-api.js'
import type { ExpressService, Revision } from './express-service.js'
import { explainRefusal } from './explain-express.js'
import { asExpress } from './express-under-way.js'
import { planExpress, type ExpressPlan } from './plan-express.js'
import type { ExpressWish } from './wish.js'

/** A deployment of an Express service that is planned, and has changed nothing so far. */
export interface PlannedExpress {
  readonly plan: ExpressPlan
  /** Undefined for a service that is made: ECS tells it when it begins. */
  readonly url: string | undefined
  readonly serviceArn: string
  /** Carries the plan out. Not for `unchanged`. @throws UserError when ECS refuses it */
  begin(): Promise<BegunExpress>
  /** What needs no deployment, tags; also when the plan is `unchanged`. `begin` does it by itself. */
  finish(): Promise<void>
}

export interface BegunExpress {
  readonly underWay: UnderWay
  readonly serviceArn: string
  /** ARN of the task definition that ECS has registered for it. */
  readonly taskDefinition: string
  /** Where the service answers; undefined as long as ECS does not say. */
  readonly url: string | undefined
}

type Follow = (world: World, deployment: NativeDeployment) => UnderWay

/**
 * Looks at the service and plans what `express: true` asks for.
 * @param follow what follows the service deployment
 * @throws UserError for what ECS does not change on a service that is there
 */
export async function deployExpress(
  aws: Pick<DeployAws, 'ecs' | 'region'>,
  world: World,
  wish: ExpressWish,
  follow: Follow = (own, deployment) => followNative(aws, own, deployment),
): Promise<PlannedExpress> {
  const api = openExpressApi(aws)
  const serviceArn = serviceArnOf(wish, aws.region)
  const current = await api.find(serviceArn)
  const plan = planExpress(wish, current)
  const finish = async (): Promise<void> => {
    if (plan.tags.size > 0) await api.tag(serviceArn, plan.tags)
  }
  return {
    plan,
    serviceArn,
    url: current?.revisions.find(({ url }) => url !== undefined)?.url,
    finish,
    async begin() {
      const begun = await carryOut(api, plan, wish, serviceArn)
      const { revision } = begun
      await finish()
      const underWay = follow(world, {
        service: begun.serviceArn,
        cluster: wish.cluster,
        taskDefinition: revision.taskDefinition,
        definition: definitionOf(revision, aws.region),
        since: sinceOf(plan, revision, current),
      })
      const url = revision.url ?? (await api.find(begun.serviceArn))?.revisions.find((one) => one.url)?.url
      return {
        underWay: asExpress(underWay, { api, world, revision, wish }),
        serviceArn: begun.serviceArn,
        taskDefinition: revision.taskDefinition,
        url,
      }
    },
  }
}

/** By ECS's clock: a revision is as old as its deployment, unless the same one is deployed again. */
function sinceOf(plan: ExpressPlan, { createdAt }: Revision, current: ExpressService | undefined): number {
  if (plan.kind === 'follow') return plan.deployment.createdAt
  const known = current?.deployment
  return known === undefined ? createdAt : Math.max(createdAt, known.createdAt + 1)
}

async function carryOut(
  api: ExpressApi,
  plan: ExpressPlan,
  wish: ExpressWish,
  serviceArn: string,
): Promise<{ readonly serviceArn: string; readonly revision: Revision }> {
  try {
    switch (plan.kind) {
      case 'create':
        return await api.create(plan.input)
      case 'update':
        return await api.update(plan.input)
      case 'follow':
      case 'unchanged':
        return { serviceArn, revision: plan.revision }
    }
  } catch (error) {
    throw explainRefusal(error, wish)
  }
}

/** Express services have the long form of the ARN. A cluster's ARN tells what the wish's account does else. */
function serviceArnOf({ cluster, serviceName, account, partition }: ExpressWish, region: string): string {
  if (cluster.startsWith('arn:')) return `${cluster.replace(':cluster/', ':service/')}/${serviceName}`
  return `arn:${partition}:ecs:${region}:${account}:service/${cluster}/${serviceName}`
}

/** As far as it is needed to read the logs: ECS registers the definition itself, with a container of this name. */
function definitionOf({ configuration, taskDefinition }: Revision, region: string): TaskDefinition {
  const { image, logGroup, logStreamPrefix } = configuration
  const family = revisionName(taskDefinition).replace(/:\d+$/, '')
  const container = {
    name: 'Main',
    image,
    ...(logGroup !== undefined && {
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': logGroup,
          'awslogs-stream-prefix': logStreamPrefix ?? 'ecs',
          'awslogs-region': region,
        },
      },
    }),
  }
  return { family, containerDefinitions: [container] }
}
