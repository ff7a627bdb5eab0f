import type { DeployAws } from '../deploy-aws.js'
import { UserError } from '@slipway/action-kit'
import type { Service } from '../ecs/service.js'
import type { UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import { FoundLater } from './found-later.js'
import { openNativeApi, type NativeApi } from './native-api.js'
import { NativeUnderWay } from './native-under-way.js'
import { deploymentOf, Observer } from './observer.js'
import { WayBack } from './way-back.js'

const lateMs = 20_000

/** A deployment that UpdateService or CreateService began, as they answered. */
export interface NativeDeployment extends Begun {
  /** ARN of the service. */
  readonly service: string
  readonly cluster: string
}

export interface Begun {
  /** ARN of the revision that is brought into service. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
  /** When it was made: milliseconds since the epoch, by ECS's clock; 0 when ECS did not say. */
  readonly since: number
  /** The service with it, as ECS answered; looked for when it is not given. */
  readonly shown?: Service | undefined
}

/** The service deployment (strategy BLUE_GREEN, LINEAR or CANARY) that UpdateService or CreateService began. */
export function followNative(
  aws: Pick<DeployAws, 'ecs'>,
  world: World,
  deployment: NativeDeployment,
): FoundLater {
  return followByApi(openNativeApi(aws, deployment), world, deployment)
}

/** The same, of what the API answers. */
export function followByApi(api: NativeApi, world: World, begun: Begun): FoundLater {
  const { taskDefinition, shown } = begun
  return new FoundLater({
    ...begun,
    world,
    api,
    id: (shown && deploymentOf(shown, taskDefinition)?.id) ?? '',
    service: shown,
    open: async ({ arn, createdAt }) => {
      const service = shown ?? (await lookAtService(world, taskDefinition))
      return followKnown(api, world, { ...begun, arn, createdAt, service })
    },
  })
}

/** A service deployment whose ARN is known. */
export function followKnown(
  api: NativeApi,
  world: World,
  known: {
    readonly arn: string
    readonly createdAt: number
    readonly taskDefinition: string
    readonly definition: TaskDefinition
    /** As it was last seen. */
    readonly service: Service
    /** Pauses that this action has ended. */
    readonly ended?: ReadonlySet<string>
  },
): UnderWay {
  const { definition, service } = known
  const wayBack = new WayBack({
    ...known,
    world,
    api,
    followOther(taskDefinition, shown) {
      const since = deploymentOf(shown, taskDefinition)?.createdAt ?? 0
      return followByApi(api, world, { taskDefinition, definition, since, shown })
    },
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
    if (isShown || world.clock.now() >= until || world.signal.aborted) return service
    await world.clock.sleep(2_000, world.signal)
  }
}
