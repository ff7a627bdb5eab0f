import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs'
import { realClock, type Context } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import { startLocalAws, type LocalAws, type PolicyDocument } from '@slipway/local-aws'
import { plainLog } from '@slipway/testkit/plain-log'
import { openDeployAws, type DeployAws } from '../../src/deploy-aws.js'
import type { PreflightAws } from '../../src/preflight/scene.js'
import type { Finding } from '../../src/plan/finding.js'
import { preflight, type Intent } from '../../src/preflight/preflight.js'
import { pushIndex } from './push-index.js'

/** An AWS in which everything that the service `orders` needs is there, and what is about to be deployed to it. */
export interface PreflightWorld {
  readonly local: LocalAws
  readonly intent: Intent
  readonly context: Pick<Context, 'log' | 'signal' | 'clock'>
  /** As the administrator, or as a user with these policies alone. */
  as(policies?: readonly PolicyDocument[]): PreflightAws
  /** The preflight of that, or of `intent`, as the administrator. */
  look(intent?: Intent): Promise<readonly Finding[]>
  close(): Promise<void>
}

export const registry = '123456789012.dkr.ecr.ap-northeast-2.amazonaws.com'

export const trustsTasks = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
}
/** As AmazonECSTaskExecutionRolePolicy, and what the secrets need. */
export const startsTasks = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['ecr:*', 'logs:CreateLogStream', 'logs:PutLogEvents'], Resource: '*' },
    { Effect: 'Allow', Action: ['secretsmanager:GetSecretValue', 'ssm:GetParameters'], Resource: '*' },
  ],
}

export async function openPreflightWorld(): Promise<PreflightWorld> {
  const local = await startLocalAws()
  const before = { ...process.env }
  Object.assign(process.env, local.environment)
  const ecs = new ECSClient({})
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  ecs.destroy()
  const ecr = await local.ecr.registry()
  ecr.createRepository('orders')
  const digest = await pushIndex(local, 'orders', '2', ['amd64', 'arm64'])
  const secret = local.secretsManager.create('orders/db')
  local.ssm.put('/orders/key')
  local.logs.append('/ecs/orders', 'stream', 'line')
  const executionRoleArn = local.identity.createRole({
    name: 'orders-execution',
    trustPolicy: trustsTasks,
    policies: [startsTasks],
  })
  const taskRoleArn = local.identity.createRole({ name: 'orders-task', trustPolicy: trustsTasks })
  local.ec2.beStrict()
  local.ec2.createSubnet('subnet-1')
  local.ec2.createSubnet('subnet-2')
  local.ec2.createSecurityGroup('sg-1')
  const group = local.elb.createTargetGroup({ name: 'orders', port: 8080 })
  const balancer = local.elb.createLoadBalancer({ name: 'shop' })
  await local.elb.createListener({ loadBalancerArn: balancer.arn, targetGroupArn: group.arn })
  local.journal.clear()
  const context = { clock: realClock, log: plainLog(), signal: new AbortController().signal }
  const intent: Intent = {
    cluster: 'shop',
    service: undefined,
    definition: {
      family: 'orders',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      executionRoleArn,
      taskRoleArn,
      containerDefinitions: [
        {
          name: 'app',
          image: `${registry}/orders@${digest}`,
          portMappings: [{ containerPort: 8080 }],
          secrets: [
            { name: 'PASSWORD', valueFrom: `${secret.arn}:password::` },
            { name: 'KEY', valueFrom: '/orders/key' },
          ],
          logConfiguration: {
            logDriver: 'awslogs',
            options: {
              'awslogs-group': '/ecs/orders',
              'awslogs-region': local.world.region,
              'awslogs-stream-prefix': 'app',
            },
          },
        },
      ],
    },
    input: {
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] },
      },
      loadBalancers: [{ targetGroupArn: group.arn, containerName: 'app', containerPort: 8080 }],
    },
  }
  const as = (policies?: readonly PolicyDocument[]): PreflightAws => {
    const key =
      policies === undefined
        ? local.identity.administrator
        : local.identity.createUser({ name: 'ci', policies })
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    })
    const inputs = {
      roleToAssume: undefined,
      roleSessionName: 'test',
      roleDurationSeconds: 3600,
      audience: 'sts.amazonaws.com',
    }
    const opening = { ...context, env: process.env, maskSecret: () => undefined }
    const inRegion = (region: string): DeployAws => openDeployAws(openAws({ ...inputs, region }, opening))
    return { ...inRegion(local.world.region), inRegion }
  }
  return {
    local,
    context,
    intent,
    as,
    look: (asked = intent) => preflight(as(), asked, context),
    async close() {
      process.env = before
      await local.stop()
    },
  }
}

/** The intent with its only container changed. */
export function withContainer(intent: Intent, change: Intent['input']): Intent {
  const [app] = intent.definition.containerDefinitions
  return withDefinition(intent, { containerDefinitions: [{ name: 'app', ...app, ...change }] })
}

export function withDefinition(intent: Intent, change: Partial<Intent['definition']>): Intent {
  return { ...intent, definition: { ...intent.definition, ...change } as Intent['definition'] }
}

export function withInput(intent: Intent, change: Intent['input']): Intent {
  return { ...intent, input: { ...intent.input, ...change } }
}

/** Level, check and problem of each in a line. */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ level, check, problem }) => `${level} ${check}: ${problem}`)
}
