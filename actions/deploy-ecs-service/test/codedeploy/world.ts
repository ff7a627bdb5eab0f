import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
} from '@aws-sdk/client-ecs'
import { CancelledError } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import {
  scaledTime,
  startLocalAws,
  type DeploymentGroupOptions,
  type LocalAws,
  type PolicyDocument,
} from '@slipway/local-aws'
import { beginCodeDeploy } from '../../src/codedeploy/begin-codedeploy.js'
import { findWaitingCodeDeploy } from '../../src/codedeploy/continue-codedeploy.js'
import type { CodeDeployWish } from '../../src/codedeploy/wish.js'
import { openDeployAws, type DeployAws } from '../../src/deploy-aws.js'
import { openEcs } from '../../src/ecs/open-ecs.js'
import { openLogs } from '../../src/failure/open-logs.js'
import { createServiceReader } from '../../src/ecs/service-reader.js'
import type { TaskDefinition } from '../../src/ecs/task-definition.js'
import type { Waiting } from '../../src/work/tools.js'
import type { Ending, UnderWay } from '../../src/work/under-way.js'
import type { World } from '../../src/work/world.js'

/** An embedded AWS in which a hundred seconds pass in one; CodeDeploy deploys the service `orders` of `shop`. */
export interface CodeDeployWorld {
  readonly aws: LocalAws
  readonly deployAws: DeployAws
  readonly world: World
  /** What the step printed. */
  readonly log: readonly string[]
  describe(): Promise<Service>
  /** Registers a revision of that image, and begins with it. */
  begin(image: string, wish?: Partial<CodeDeployWish>): Promise<UnderWay>
  goOn(action: 'continue' | 'rollback'): Promise<Waiting>
  /** Follows for half an hour, by the world's clock, at most. */
  follow(underWay: UnderWay, check?: () => Promise<string | undefined>): Promise<Ending>
  /** As the runner cancels a step. */
  cancel(): void
  /** The revision that gets the traffic: `orders:2`. */
  serving(): Promise<string>
  close(): Promise<void>
}

export const noWish: CodeDeployWish = {
  application: undefined,
  deploymentGroup: undefined,
  description: undefined,
  configuration: undefined,
  appSpec: undefined,
}

type GroupOptions = Partial<DeploymentGroupOptions> & { readonly isMissing?: boolean }

/** @param policies of the user that the step runs as; without them it is the administrator */
export async function openCodeDeployWorld(
  group: GroupOptions = {},
  policies?: readonly PolicyDocument[],
): Promise<CodeDeployWorld> {
  const time = scaledTime(100)
  const aws = await startLocalAws({ time, region: 'eu-west-1' })
  const before = { ...process.env }
  Object.assign(process.env, aws.environment)
  const ecs = new ECSClient({})
  const logs = new CloudWatchLogsClient({})
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/orders' }))
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  const register = async (image: string): Promise<string> => {
    // Plain JSON of the shape that RegisterTaskDefinition takes.
    const input = definitionOf(image) as unknown as RegisterTaskDefinitionCommandInput
    const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand(input))
    return taskDefinition?.taskDefinitionArn ?? ''
  }
  const { targetGroups, prodListener } = await createRoutes(aws)
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'orders',
      taskDefinition: await register('orders:1'),
      desiredCount: 1,
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      deploymentController: { type: 'CODE_DEPLOY' },
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
      loadBalancers: [{ targetGroupArn: targetGroups[0], containerName: 'app', containerPort: 8080 }],
    }),
  )
  const { isMissing = false, ...options } = group
  if (!isMissing) {
    aws.codeDeploy.createDeploymentGroup({
      cluster: 'shop',
      service: 'orders',
      targetGroups,
      prodListener,
      ...options,
    })
  }
  const lines: string[] = []
  const write = (text: string): void => void lines.push(text)
  const controller = new AbortController()
  if (policies !== undefined) {
    const key = aws.identity.createUser({ name: 'ci', policies })
    process.env.AWS_ACCESS_KEY_ID = key.accessKeyId
    process.env.AWS_SECRET_ACCESS_KEY = key.secretAccessKey
  }
  const inputs = {
    region: undefined,
    roleToAssume: undefined,
    roleSessionName: '',
    roleDurationSeconds: 3600,
  }
  const deployAws = openDeployAws(
    openAws(
      { ...inputs, audience: '' },
      // The action's clients outlive a cancelled step by some seconds.
      {
        env: process.env,
        signal: new AbortController().signal,
        log: { info: write },
        maskSecret: () => undefined,
      },
    ),
  )
  const read = createServiceReader(deployAws, 'shop', time, true)
  const world: World = {
    ecs: openEcs(deployAws, { cluster: 'shop', service: 'orders' }, read),
    logs: openLogs(() => deployAws),
    clock: time,
    signal: controller.signal,
    log: { info: write, warning: write },
  }
  const describe = async (): Promise<Service> => (await read('orders')) ?? {}
  while ((await describe()).taskSets?.[0]?.stabilityStatus !== 'STEADY_STATE') await time.sleep(1_000)
  aws.journal.clear()
  return {
    aws,
    deployAws,
    world,
    log: lines,
    describe,
    async begin(image, wish = {}) {
      const taskDefinition = await register(image)
      const deployment = { service: await describe(), taskDefinition, definition: definitionOf(image) }
      return beginCodeDeploy(deployAws, world, { ...noWish, ...wish }, deployment)
    },
    async goOn(action) {
      const waiting = await findWaitingCodeDeploy(deployAws, world, await describe(), action)
      await waiting.answer()
      return waiting
    },
    follow: (underWay, check) => underWay.follow({ deadline: time.now() + 30 * 60_000, check }),
    cancel: () => controller.abort(new CancelledError('SIGINT')),
    serving: async () => ((await describe()).taskDefinition ?? '').replace(/.*\//, ''),
    async close() {
      process.env = before
      ecs.destroy()
      logs.destroy()
      await aws.stop()
    },
  }
}

async function createRoutes(
  aws: LocalAws,
): Promise<{ readonly targetGroups: readonly [string, string]; readonly prodListener: string }> {
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'shop' })
  const create = (name: string): string =>
    aws.elb.createTargetGroup({
      name,
      port: 8080,
      healthCheck: { intervalMs: 10_000, unhealthyThreshold: 2 },
      deregistrationDelayMs: 5_000,
    }).arn
  const blue = create('orders-blue')
  const { arn: prodListener } = await aws.elb.createListener({ loadBalancerArn, targetGroupArn: blue })
  return { targetGroups: [blue, create('orders-green')], prodListener }
}

export function definitionOf(image: string): TaskDefinition {
  return {
    family: 'orders',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    containerDefinitions: [
      {
        name: 'app',
        image,
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/orders', 'awslogs-stream-prefix': 'ecs' },
        },
      },
    ],
  }
}

/** Lets the world's time pass, a hundredth of it for real. */
export function pass(world: CodeDeployWorld, seconds: number): Promise<void> {
  return world.world.clock.sleep(seconds * 1_000)
}
