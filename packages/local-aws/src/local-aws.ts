import { createAutoScaling, type AutoScaling } from './autoscaling/index.js'
import { createCloudFront, type CloudFront } from './cloudfront/index.js'
import { createEc2, type Ec2 } from './ec2/index.js'
import { createCodeDeploy, type CodeDeploy } from './codedeploy/index.js'
import { createEcr, type Ecr } from './ecr/index.js'
import { createEcs, observedPace, type Ecs, type Pace } from './ecs/index.js'
import { createElb, type Elb } from './elb/index.js'
import { createEndpoint } from './endpoint.js'
import { createEventBridge, type EventBridge } from './eventbridge/index.js'
import { Faults } from './faults.js'
import { createIam } from './iam/index.js'
import { createIdentity, type Identity } from './identity/index.js'
import { Journal } from './journal.js'
import { createLogs, type Logs } from './logs/index.js'
import { createS3, type S3 } from './s3/index.js'
import { createScheduler, type EventBridgeScheduler } from './scheduler/index.js'
import { createSecretsManager, type SecretsManager } from './secrets-manager/index.js'
import { serve } from './server.js'
import { createSsm, type Ssm } from './ssm/index.js'
import { scaledTime, type Time } from './time.js'
import type { World } from './world.js'

/** An AWS of one account and one region, on loopback. */
export interface LocalAws {
  readonly world: World
  readonly journal: Journal
  readonly faults: Faults
  readonly identity: Identity
  readonly autoScaling: AutoScaling
  readonly cloudFront: CloudFront
  readonly codeDeploy: CodeDeploy
  readonly ec2: Ec2
  readonly ecr: Ecr
  readonly ecs: Ecs
  readonly elb: Elb
  readonly eventBridge: EventBridge
  readonly logs: Logs
  readonly s3: S3
  readonly scheduler: EventBridgeScheduler
  readonly secretsManager: SecretsManager
  readonly ssm: Ssm
  /** What a step needs in its environment to use this AWS as the administrator. */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

export interface LocalAwsOptions {
  readonly account?: string
  readonly region?: string
  /** Real time unless given. */
  readonly time?: Time
  /** Seeds what is random: which calls a fault's rate hits. */
  readonly seed?: number
  /** How fast tasks start, fail and stop: as observed on Fargate unless given; `quickPace` is for those who watch. */
  readonly pace?: Partial<Pace>
  /** `docker` runs tasks as real containers; simulated, they happen as `ecs.script` says. */
  readonly tasks?: 'simulated' | 'docker'
}

/** Starts the embedded AWS on a port that the kernel chooses. */
export async function startLocalAws(options: LocalAwsOptions = {}): Promise<LocalAws> {
  const journal = new Journal()
  const faults = new Faults(options.seed)
  let endpoint = ''
  const world: World = {
    account: options.account ?? '123456789012',
    region: options.region ?? 'ap-northeast-2',
    time: options.time ?? scaledTime(1),
    journal,
    faults,
    get endpoint() {
      return endpoint
    },
  }
  const identity = createIdentity(world)
  const logs = createLogs(world)
  const ecr = createEcr(world, identity, (address) => server.listen(address))
  const elb = createElb(world)
  const ecs = createEcs(world, { elb, logs, images: ecr.images }, options)
  const autoScaling = createAutoScaling(world, ecs.capacity)
  const { pollMs } = { ...observedPace, ...options.pace }
  const codeDeploy = createCodeDeploy(world, { ecs: ecs.blueGreen, elb, alarms: ecs.alarms }, { pollMs })
  const s3 = createS3(world, identity)
  const cloudFront = createCloudFront(world, s3)
  const [ec2, iam] = [createEc2(world), createIam(world, identity)]
  const [secretsManager, ssm] = [createSecretsManager(world), createSsm(world)]
  const [eventBridge, scheduler] = [createEventBridge(world), createScheduler(world)]
  const services = [
    ...[identity, logs, elb, ecs, s3, cloudFront].map(({ service }) => service),
    ...ecr.services,
    codeDeploy.service,
    ...[eventBridge, scheduler].map(({ service }) => service),
    autoScaling.service,
    ...[ec2, iam, secretsManager, ssm].map(({ service }) => service),
  ]
  const server = await serve(
    createEndpoint({ world, services, routes: [...identity.routes, ...ecr.routes], identity }),
  )
  endpoint = `http://127.0.0.1:${server.port}`
  return {
    world,
    journal,
    faults,
    identity,
    autoScaling,
    cloudFront,
    codeDeploy,
    ec2,
    ecr,
    ecs,
    elb,
    eventBridge,
    logs,
    s3,
    scheduler,
    secretsManager,
    ssm,
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: world.region,
      AWS_ACCESS_KEY_ID: identity.administrator.accessKeyId,
      AWS_SECRET_ACCESS_KEY: identity.administrator.secretAccessKey,
      // Nothing else may answer: no instance metadata, no profile of the machine.
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    },
    stop: async () => {
      codeDeploy.close()
      autoScaling.close()
      await ecs.close()
      await cloudFront.close()
      await elb.close()
      await server.close()
      await ecr.close()
    },
  }
}
