import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type Service,
} from '@aws-sdk/client-ecs'
import type { Context } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import {
  startLocalAws,
  virtualTime,
  type LocalAws,
  type PolicyDocument,
  type VirtualTime,
} from '@slipway/local-aws'
import { plainLog } from '@slipway/testkit/plain-log'
import { openDeployAws, type DeployAws } from '../../src/deploy-aws.js'
import type { JsonObject } from '../../src/document/json.js'

/** An AWS in which the service `orders` of the cluster `shop` runs two tasks behind a load balancer, on virtual time. */
export interface ServiceWorld {
  readonly local: LocalAws
  readonly time: VirtualTime
  readonly context: Pick<Context, 'log' | 'signal' | 'clock'>
  /** What the step printed. */
  readonly log: readonly string[]
  /** ARN of `orders:1`. */
  readonly taskDefinition: string
  /** What the service is made of. */
  readonly settings: JsonObject
  /** As the administrator, or as a user with these policies alone. */
  as(policies?: readonly PolicyDocument[]): DeployAws
  describe(service?: string): Promise<Service | undefined>
  /** The calls since the last time, without the looks. */
  changes(): readonly string[]
  close(): Promise<void>
}

export async function openServiceWorld(): Promise<ServiceWorld> {
  const time = virtualTime()
  const local = await startLocalAws({ time })
  const before = { ...process.env }
  Object.assign(process.env, local.environment)
  const ecs = new ECSClient({})
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  const { taskDefinition } = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'orders',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'app', image: 'orders:1', portMappings: [{ containerPort: 8080 }] }],
    }),
  )
  const arn = taskDefinition?.taskDefinitionArn ?? ''
  const group = local.elb.createTargetGroup({ name: 'orders', port: 8080 })
  const balancer = local.elb.createLoadBalancer({ name: 'shop' })
  await local.elb.createListener({ loadBalancerArn: balancer.arn, targetGroupArn: group.arn })
  const settings = {
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    loadBalancers: [{ targetGroupArn: group.arn, containerName: 'app', containerPort: 8080 }],
  } as const
  await ecs.send(
    new CreateServiceCommand({
      ...settings,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      loadBalancers: [...settings.loadBalancers],
      cluster: 'shop',
      serviceName: 'orders',
      taskDefinition: arn,
    }),
  )
  await time.advance(120_000)
  local.journal.clear()
  const log: string[] = []
  const context: ServiceWorld['context'] = {
    clock: time,
    signal: new AbortController().signal,
    log: plainLog((text) => void log.push(text)),
  }
  const inputs = {
    region: local.world.region,
    roleToAssume: undefined,
    roleSessionName: 'test',
    roleDurationSeconds: 3600,
    audience: 'sts.amazonaws.com',
  }
  return {
    local,
    time,
    context,
    log,
    taskDefinition: arn,
    settings,
    as(policies) {
      const key =
        policies === undefined
          ? local.identity.administrator
          : local.identity.createUser({ name: 'ci', policies })
      Object.assign(process.env, {
        AWS_ACCESS_KEY_ID: key.accessKeyId,
        AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      })
      return openDeployAws(openAws(inputs, { ...context, env: process.env, maskSecret: () => undefined }))
    },
    async describe(service = 'orders') {
      const question = new DescribeServicesCommand({
        cluster: 'shop',
        services: [service],
        include: ['TAGS'],
      })
      return (await ecs.send(question)).services?.[0]
    },
    changes() {
      const calls = local.journal.calls.filter((call) => !/:(Describe|List|Get)/.test(call))
      local.journal.clear()
      return calls
    },
    async close() {
      ecs.destroy()
      process.env = before
      await local.stop()
    },
  }
}
