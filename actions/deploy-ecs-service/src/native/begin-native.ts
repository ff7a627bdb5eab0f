import type { DeployAws } from '../deploy-aws.js'
import { UserError } from '@slipway/action-kit'
import type { Service } from '../ecs/service.js'
import type { UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import { findMine } from './find-mine.js'
import { openNativeApi, type NativeApi } from './native-api.js'
import { NativeUnderWay } from './native-under-way.js'
import { deploymentOf, Observer } from './observer.js'
import { WayBack } from './way-back.js'

const lateMs = 20_000

export interface NativeDeployment {
  /** ARN of the service. */
  readonly service: string
  readonly cluster: string
  /** ARN of the revision that is brought into service. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
  /** When UpdateService was called, by the step's clock; older service deployments are not mine. */
  readonly since: number
}

/** The service deployment (strategy BLUE_GREEN, LINEAR or CANARY) that UpdateService or CreateService began. */
export function followNative(
  aws: Pick<DeployAws, 'ecs'>,
  world: World,
  deployment: NativeDeployment,
): Promise<UnderWay> {
  return followByApi(openNativeApi(aws, deployment), world, deployment)
}

/** The same, of what the API answers. */
export async function followByApi(
  api: NativeApi,
  world: World,
  deployment: Pick<NativeDeployment, 'taskDefinition' | 'definition' | 'since'>,
): Promise<UnderWay> {
  const { taskDefinition, since } = deployment
  const { arn, createdAt } = await findMine(world, api, taskDefinition, since)
  return followKnown(api, world, { ...deployment, arn, createdAt })
}

/** A service deployment whose ARN is known. */
export async function followKnown(
  api: NativeApi,
  world: World,
  known: {
    readonly arn: string
    readonly createdAt: number
    readonly taskDefinition: string
    readonly definition: TaskDefinition
    /** Pauses that this action has ended. */
    readonly ended?: ReadonlySet<string>
  },
): Promise<UnderWay> {
  const { definition, taskDefinition: revision } = known
  const service = await lookAtService(world, revision)
  const wayBack = new WayBack({
    ...known,
    world,
    api,
    followOther: (other, since) => followByApi(api, world, { taskDefinition: other, definition, since }),
  })
  return new NativeUnderWay({ ...known, world, api, wayBack, observer: new Observer(world, known, service) })
}

/** Reads can be late: until the answer shows the deployment, or a while has passed. */
async function lookAtService(world: World, taskDefinition: string): Promise<Service> {
  const until = world.clock.now() + lateMs
  for (;;) {
    const service = await world.ecs.describeService()
    if (service === undefined) throw new UserError('The service is gone: somebody has deleted it')
    const isShown = deploymentOf(service, taskDefinition) !== undefined
    if (isShown || world.clock.now() >= until) return service
    await world.clock.sleep(2_000, world.signal)
  }
}
