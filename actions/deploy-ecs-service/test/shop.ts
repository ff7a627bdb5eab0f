import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type ContainerDefinition,
  type CreateServiceCommandInput,
  type RegisterTaskDefinitionCommandInput,
  type Service,
} from '@aws-sdk/client-ecs'
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import { quickPace, startLocalAws, type LocalAws, type LocalAwsOptions, type Pace } from '@slipway/local-aws'
import { runStep, type StepOptions, type StepResult } from '@slipway/testkit'

/** An embedded AWS with the cluster `shop`, whose service `orders` runs `orders:1` steadily, and a repository. */
export interface Shop {
  readonly aws: LocalAws
  readonly ecs: ECSClient
  /** What a task definition file of the service holds. */
  readonly definition: RegisterTaskDefinitionCommandInput
  /** Runs the bundle with the file `task-definition.json`; the image is `orders:2` unless given. */
  deploy(inputs?: Readonly<Record<string, string>>, options?: Partial<StepOptions>): Promise<StepResult>
  write(name: string, content: unknown): void
  describe(): Promise<Service>
  close(): Promise<void>
}

const executionRole = 'arn:aws:iam::123456789012:role/orders-execution'

/** The action itself looks every two seconds; the tasks are not to add to that. */
const pace: Pace = {
  ...quickPace,
  pollMs: 100,
  provisioningMs: 50,
  pullMs: 20,
  pullRetriesMs: 300,
  steadyMs: 200,
  deprovisioningMs: 50,
}

/** Members of the service; those that name something else in the AWS are made with it. */
export type ShopSettings =
  Partial<CreateServiceCommandInput> | ((aws: LocalAws) => Promise<Partial<CreateServiceCommandInput>>)

/** @param app what its container has besides, or instead: `{ image, command }` */
export async function openShop(
  settings: ShopSettings = {},
  options: LocalAwsOptions = {},
  app: Partial<ContainerDefinition> = {},
): Promise<Shop> {
  const aws = await startLocalAws({ pace, ...options })
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.environment
  const connection = {
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId, secretAccessKey },
  }
  const ecs = new ECSClient(connection)
  const logs = new CloudWatchLogsClient(connection)
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-orders-'))
  const definition = makeDefinition(aws, app)
  const describe = async (): Promise<Service> => {
    const found = await ecs.send(new DescribeServicesCommand({ cluster: 'shop', services: ['orders'] }))
    return found.services?.[0] ?? {}
  }
  const write = (name: string, content: unknown): void =>
    writeFileSync(
      join(workspace, name),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    )
  write('task-definition.json', definition)
  aws.identity.createRole({
    name: 'orders-execution',
    trustPolicy: {
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    },
    policies: [
      {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['ecr:*', 'logs:*', 'secretsmanager:GetSecretValue', 'ssm:GetParameters'],
            Resource: '*',
          },
        ],
      },
    ],
  })
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/orders' }))
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand(definition))
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'orders',
      taskDefinition: taskDefinition?.taskDefinitionArn,
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      ...(typeof settings === 'function' ? await settings(aws) : settings),
    }),
  )
  while ((await describe()).deployments?.[0]?.rolloutState !== 'COMPLETED') {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  aws.journal.clear()
  return {
    aws,
    ecs,
    definition,
    describe,
    write,
    deploy: (inputs = {}, more = {}) =>
      runStep({
        action: 'actions/deploy-ecs-service',
        inputs: {
          cluster: 'shop',
          service: 'orders',
          'task-definition': 'task-definition.json',
          image: 'orders:2',
          ...inputs,
        },
        env: aws.environment,
        workspace,
        ...more,
      }),
    async close() {
      ecs.destroy()
      logs.destroy()
      await aws.stop()
      rmSync(workspace, { recursive: true, force: true })
    },
  }
}

function makeDefinition(
  aws: LocalAws,
  app: Partial<ContainerDefinition>,
): RegisterTaskDefinitionCommandInput {
  return {
    family: 'orders',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    executionRoleArn: executionRole,
    containerDefinitions: [
      {
        name: 'app',
        image: 'orders:1',
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': '/ecs/orders',
            'awslogs-stream-prefix': 'ecs',
            'awslogs-region': aws.world.region,
          },
        },
        ...app,
      },
    ],
  }
}

/** Calls that change something. */
export function changes({ aws }: Shop): readonly string[] {
  return aws.journal.calls.filter((call) => /Register|Update|Stop|Create|Delete|Put/.test(call))
}
