import { createAutoScaling, type AutoScaling } from './autoscaling/index.js'
import { createCloudWatch, type CloudWatch } from './cloudwatch/index.js'
import { createCodeDeploy, type CodeDeploy } from './codedeploy/index.js'
import { createEc2, type Ec2 } from './ec2/index.js'
import type { ImageSource, RegionalEcr } from './ecr/index.js'
import { createEcs, observedPace, type Ecs, type EcsOptions } from './ecs/index.js'
import { createElb, type Elb } from './elb/index.js'
import { createEventBridge, type EventBridge } from './eventbridge/index.js'
import { createKms, type Kms } from './kms/index.js'
import { createLogs, type Logs } from './logs/index.js'
import { createScheduler, type EventBridgeScheduler } from './scheduler/index.js'
import { createSecretsManager, type SecretsManager } from './secrets-manager/index.js'
import { createServiceQuotas, type ServiceQuotas } from './service-quotas/index.js'
import type { AwsService } from './service.js'
import { createSsm, type Ssm } from './ssm/index.js'
import type { World } from './world.js'

/** What a region has for itself: nothing that is made in it is there in another. */
export interface Region {
  readonly world: World
  readonly autoScaling: AutoScaling
  readonly cloudWatch: CloudWatch
  readonly codeDeploy: CodeDeploy
  readonly ec2: Ec2
  readonly ecr: RegionalEcr
  readonly ecs: Ecs
  readonly elb: Elb
  readonly eventBridge: EventBridge
  readonly kms: Kms
  readonly logs: Logs
  readonly scheduler: EventBridgeScheduler
  readonly secretsManager: SecretsManager
  readonly serviceQuotas: ServiceQuotas
  readonly ssm: Ssm
}

/** A region, and what runs it. */
export interface RunningRegion {
  readonly region: Region
  /** But for ECR's, which find the registry by the region of the call. */
  readonly services: readonly AwsService[]
  close(): Promise<void>
}

interface Surroundings {
  readonly ecr: RegionalEcr
  /** Tasks pull from the registries of all regions. */
  readonly images: ImageSource
  /** A container's log options may name another region. */
  readonly logsIn: (region: string) => Logs
}

export function createRegion(
  world: World,
  { ecr, images, logsIn }: Surroundings,
  options: EcsOptions,
): RunningRegion {
  const logs = createLogs(world)
  const elb = createElb(world)
  const ecs = createEcs(
    world,
    {
      elb,
      logs: {
        append: (group, stream, message, region = world.region) =>
          (region === world.region ? logs : logsIn(region)).append(group, stream, message),
      },
      images,
    },
    options,
  )
  const autoScaling = createAutoScaling(world, ecs.capacity)
  const { pollMs } = { ...observedPace, ...options.pace }
  const codeDeploy = createCodeDeploy(world, { ecs: ecs.blueGreen, elb, alarms: ecs.alarms }, { pollMs })
  const [ec2, eventBridge, scheduler] = [createEc2(world), createEventBridge(world), createScheduler(world)]
  const [secretsManager, ssm] = [createSecretsManager(world), createSsm(world)]
  const [cloudWatch, serviceQuotas] = [createCloudWatch(world), createServiceQuotas(world)]
  const kms = createKms(world)
  const parts = {
    ...{ autoScaling, cloudWatch, codeDeploy, ec2, ecs, elb, eventBridge, kms, logs },
    ...{ scheduler, secretsManager, serviceQuotas, ssm },
  }
  return {
    region: { world, ecr, ...parts },
    services: Object.values(parts).map(({ service }) => service),
    async close() {
      codeDeploy.close()
      autoScaling.close()
      await ecs.close()
      await elb.close()
    },
  }
}
