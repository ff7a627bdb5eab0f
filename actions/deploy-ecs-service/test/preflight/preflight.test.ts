import { CreateCapacityProviderCommand, CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs'
import { CancelledError } from '@slipway/action-kit'
import type { Finding } from '../../src/plan/finding.js'
import { preflight, type Intent } from '../../src/preflight/preflight.js'
import {
  openPreflightWorld,
  registry,
  startsTasks,
  trustsTasks,
  withContainer,
  withDefinition,
  withInput,
  type PreflightWorld,
} from './world.js'

let world: PreflightWorld

beforeEach(async () => {
  world = await openPreflightWorld()
})
afterEach(() => world.close())

const look = (intent: Intent = world.intent): Promise<readonly Finding[]> =>
  preflight(world.as(), intent, world.context)

/** Level, check and problem in a line. */
const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ level, check, problem }) => `${level} ${check}: ${problem}`)

const calls = (): readonly string[] => [...world.local.journal.calls].sort()

describe('when everything is right', () => {
  it('finds nothing, by reading alone, each thing once', async () => {
    expect(await look()).toEqual([])
    expect(calls()).toEqual([
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ecr:BatchGetImage',
      'ecs:DescribeClusters',
      'elasticloadbalancing:DescribeTargetGroups',
      'iam:GetRole',
      'iam:GetRole',
      'iam:SimulatePrincipalPolicy',
      'iam:SimulatePrincipalPolicy',
      'iam:SimulatePrincipalPolicy',
      'logs:DescribeLogGroups',
      'monitoring:GetMetricStatistics',
      'secretsmanager:DescribeSecret',
      'servicequotas:GetServiceQuota',
      'ssm:DescribeParameters',
      'sts:GetCallerIdentity',
    ])
  })

  it('reads no secret, and asks for nothing that the service does not have', async () => {
    const bare: Intent = {
      ...world.intent,
      definition: {
        family: 'bare',
        requiresCompatibilities: ['EC2'],
        containerDefinitions: [{ name: 'app', image: 'nginx:1', memory: 128 }],
      },
      input: {},
    }
    await look(bare)
    expect(calls()).toEqual(['ecs:DescribeClusters', 'ecs:ListContainerInstances'])
  })
})

describe('each fault is one finding', () => {
  const cases: readonly (readonly [string, (world: PreflightWorld) => Intent, string])[] = [
    [
      'an image that is not there',
      ({ intent }) => withContainer(intent, { image: `${registry}/orders:3` }),
      'error image: The repository orders in ECR of account 123456789012, ap-northeast-2 has no image with the tag 3',
    ],
    [
      'a repository that is not there, of another account and region',
      ({ intent }) => withContainer(intent, { image: '210987654321.dkr.ecr.eu-west-1.amazonaws.com/shop:1' }),
      'error image: There is no repository shop in ECR of account 210987654321, eu-west-1, which the image of container app is to come from',
    ],
    [
      'an image for another platform',
      ({ intent }) =>
        withDefinition(intent, {
          cpu: '1024',
          memory: '2048',
          runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
        }),
      'error image: The image of container app is for linux/amd64, linux/arm64, and the task runs on windows/amd64',
    ],
    [
      'a secret that is not there',
      ({ intent }) =>
        withContainer(intent, {
          secrets: [
            {
              name: 'A',
              valueFrom: 'arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:none-AbCdEf',
            },
          ],
        }),
      'error secrets: The secret arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:none-AbCdEf of container app does not exist in ap-northeast-2',
    ],
    [
      'a secret that is being deleted',
      ({ intent, local }) => {
        local.secretsManager.delete('orders/db')
        return intent
      },
      'is being deleted and gives no value any more',
    ],
    [
      'a parameter that is not there',
      ({ intent }) => withContainer(intent, { secrets: [{ name: 'A', valueFrom: '/orders/none' }] }),
      'error secrets: The parameter /orders/none of container app does not exist in ap-northeast-2',
    ],
    [
      'a role that is not there',
      ({ intent }) => withDefinition(intent, { taskRoleArn: 'arn:aws:iam::123456789012:role/none' }),
      'error roles: The role arn:aws:iam::123456789012:role/none (taskRoleArn) does not exist',
    ],
    [
      'a role of another account',
      ({ intent }) => withDefinition(intent, { taskRoleArn: 'arn:aws:iam::210987654321:role/orders-task' }),
      'error roles: The role arn:aws:iam::210987654321:role/orders-task (taskRoleArn) is of another account than the service, which is in 123456789012',
    ],
    [
      'a role that trusts somebody else',
      ({ intent, local }) => {
        const trustPolicy = {
          Statement: {
            Effect: 'Allow',
            Principal: { Service: 'ec2.amazonaws.com' },
            Action: 'sts:AssumeRole',
          },
        }
        return withDefinition(intent, {
          taskRoleArn: local.identity.createRole({ name: 'machine', trustPolicy }),
        })
      },
      "error roles: The role arn:aws:iam::123456789012:role/machine (taskRoleArn) does not let ECS's tasks assume it",
    ],
    [
      'a subnet that is not there',
      ({ intent }) =>
        withInput(intent, {
          networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-9'] } },
        }),
      'error network: The subnet subnet-9 of the service does not exist in this account and region',
    ],
    [
      'a security group of another VPC',
      ({ intent, local }) => {
        local.ec2.createSecurityGroup('sg-2', { vpc: 'vpc-2' })
        return withInput(intent, {
          networkConfiguration: {
            awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-2'] },
          },
        })
      },
      'error network: The subnets and security groups of the service are not of one VPC: subnet-1 in vpc-1; sg-2 in vpc-2',
    ],
    [
      'a size that Fargate does not have',
      ({ intent }) => withDefinition(intent, { memory: '600' }),
      'error size: Fargate has no tasks of 256 CPU units with 600 MiB of memory',
    ],
    [
      'a port that the container does not have',
      ({ intent }) => withContainer(intent, { portMappings: [{ containerPort: 80 }] }),
      'error load-balancer: The load balancer of the service sends to port 8080 of container app, which does not have it (it has 80)',
    ],
    [
      'a target group that is not there',
      ({ intent }) =>
        withInput(intent, {
          loadBalancers: [
            {
              targetGroupArn:
                'arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:targetgroup/none/0123456789abcdef',
              containerName: 'app',
              containerPort: 8080,
            },
          ],
        }),
      'error load-balancer: The target group arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:targetgroup/none/0123456789abcdef does not exist',
    ],
    [
      'a target group without a load balancer',
      ({ intent, local }) => {
        const { arn } = local.elb.createTargetGroup({ name: 'lonely', port: 8080 })
        return withInput(intent, {
          loadBalancers: [{ targetGroupArn: arn, containerName: 'app', containerPort: 8080 }],
        })
      },
      'warning load-balancer: No load balancer sends to the target group lonely',
    ],
    [
      'a log group that is not there',
      ({ intent }) =>
        withContainer(intent, {
          logConfiguration: {
            logDriver: 'awslogs',
            options: {
              'awslogs-group': '/ecs/order',
              'awslogs-region': 'ap-northeast-2',
              'awslogs-stream-prefix': 'app',
            },
          },
        }),
      'error logs: The log group /ecs/order of container app does not exist in ap-northeast-2',
    ],
    [
      'a log group that the execution role may not create',
      ({ intent }) =>
        withContainer(intent, {
          logConfiguration: {
            logDriver: 'awslogs',
            options: {
              'awslogs-group': '/ecs/new',
              'awslogs-create-group': 'true',
              'awslogs-region': 'ap-northeast-2',
              'awslogs-stream-prefix': 'app',
            },
          },
        }),
      'error logs: The log group /ecs/new of container app does not exist in ap-northeast-2, and the execution role may not create it',
    ],
    [
      'a cluster that is not there',
      ({ intent }) => ({ ...intent, cluster: 'none' }),
      'error capacity: The cluster none does not exist',
    ],
    [
      'a capacity provider that the cluster does not have',
      ({ intent }) => withInput(intent, { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }),
      'error capacity: The capacity provider FARGATE_SPOT of the service is not associated with the cluster shop',
    ],
  ]

  it.each(cases)('%s', async (_what, make, expected) => {
    const found = await look(make(world))
    expect(lines(found)).toEqual([expect.stringContaining(expected)])
    expect(found[0]?.hint).toMatch(/^[A-Z].+/s)
  })

  it('all of them come at once, errors first', async () => {
    const { arn } = world.local.elb.createTargetGroup({ name: 'lonely', port: 8080 })
    const intent = withInput(
      withContainer(world.intent, {
        image: `${registry}/orders:3`,
        secrets: [{ name: 'A', valueFrom: '/orders/none' }],
      }),
      {
        loadBalancers: [{ targetGroupArn: arn, containerName: 'web', containerPort: 8080 }],
      },
    )
    const found = await look(intent)
    expect(found.map(({ level, check, container }) => [level, check, container])).toEqual([
      ['error', 'image', 'app'],
      ['error', 'secrets', 'app'],
      ['error', 'load-balancer', undefined],
      ['warning', 'load-balancer', undefined],
    ])
  })
})

describe('what the step and the execution role may', () => {
  const readsAll = {
    Effect: 'Allow',
    NotAction: ['iam:PassRole'],
    Resource: '*',
  }

  it('says which statement lets the step pass the roles', async () => {
    const found = await preflight(world.as([{ Statement: [readsAll] }]), world.intent, world.context)
    expect(lines(found)).toEqual([
      'error roles: The step (user ci) may not pass the role arn:aws:iam::123456789012:role/orders-execution (executionRoleArn) to ECS',
      'error roles: The step (user ci) may not pass the role arn:aws:iam::123456789012:role/orders-task (taskRoleArn) to ECS',
    ])
    expect(found[0]?.hint).toContain(
      '"Action": "iam:PassRole",\n  "Resource": "arn:aws:iam::123456789012:role/orders-execution"',
    )
  })

  it('knows that PassRole may be limited to ECS', async () => {
    const passes = {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam::123456789012:role/orders-*',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    }
    const found = await preflight(world.as([{ Statement: [readsAll, passes] }]), world.intent, world.context)
    expect(found).toEqual([])
  })

  it('asks who only plans for no more than looking, and who could deploy for the roles too', async () => {
    const plan = { ...world.intent, isPlan: true }
    const looksOnly = { ...readsAll, NotAction: ['iam:PassRole', 'ecs:RegisterTaskDefinition'] }
    expect(await preflight(world.as([{ Statement: [looksOnly] }]), plan, world.context)).toEqual([])
    const found = await preflight(world.as([{ Statement: [readsAll] }]), plan, world.context)
    expect(lines(found)).toEqual([
      expect.stringMatching(/^error roles: The step \(user ci\) may not pass the role .+orders-execution/),
      expect.stringMatching(/^error roles: The step \(user ci\) may not pass the role .+orders-task/),
    ])
    const deployed = await preflight(world.as([{ Statement: [looksOnly] }]), world.intent, world.context)
    expect(deployed).toHaveLength(2)
  })

  it('says what the execution role may not do', async () => {
    const executionRoleArn = world.local.identity.createRole({ name: 'nothing', trustPolicy: trustsTasks })
    const found = await look(withDefinition(world.intent, { executionRoleArn }))
    expect(lines(found)).toEqual([
      expect.stringMatching(/^error secrets: The execution role .+ may not read the parameter \/orders\/key/),
      expect.stringMatching(/^error roles: The execution role .+ may not log in to ECR/),
      expect.stringMatching(/^error roles: The execution role .+ may not write the log of container app/),
      expect.stringMatching(/^warning secrets: The execution role .+ may not read the secret arn:.+, unless/),
    ])
  })
})

describe('what the task definition has in another region', () => {
  const elsewhere = (secret: string): Intent =>
    withContainer(world.intent, {
      secrets: [
        { name: 'A', valueFrom: `${secret}:password::` },
        { name: 'B', valueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/orders/key' },
      ],
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/orders',
          'awslogs-region': 'eu-west-1',
          'awslogs-stream-prefix': 'app',
        },
      },
    })

  it('is looked at there', async () => {
    const { logs, secretsManager, ssm } = world.local.region('eu-west-1')
    ssm.put('/orders/key')
    logs.append('/ecs/orders', 'stream', 'line')
    expect(await look(elsewhere(secretsManager.create('orders/db').arn))).toEqual([])
  })

  it('is missing there, whatever the own region has', async () => {
    const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/db-AbCdEf'
    expect(lines(await look(elsewhere(secret)))).toEqual([
      `error secrets: The secret ${secret}:password:: of container app does not exist in eu-west-1`,
      'error secrets: The parameter arn:aws:ssm:eu-west-1:123456789012:parameter/orders/key of container app does not exist in eu-west-1',
      'error logs: The log group /ecs/orders of container app does not exist in eu-west-1',
    ])
  })
})

describe("the customer's keys", () => {
  it('have to be open to the execution role, each with what it encrypts', async () => {
    const { secretsManager, ssm, identity } = world.local
    const parameterKey = 'arn:aws:kms:ap-northeast-2:123456789012:key/mrk-1'
    const secret = secretsManager.create('orders/own', { kmsKeyId: '1234' }).arn
    ssm.put('/orders/own', 'a value', 'SecureString', parameterKey)
    const intent = withContainer(world.intent, {
      secrets: [
        { name: 'A', valueFrom: secret },
        { name: 'B', valueFrom: '/orders/own' },
      ],
    })
    const found = await look(intent)
    expect(lines(found)).toEqual([
      expect.stringMatching(
        /^warning secrets: .+ may not decrypt with arn:aws:kms:ap-northeast-2:123456789012:key\/1234, the key of the secret .+orders\/own-.+, unless the policy of the key lets it$/,
      ),
      expect.stringContaining(`may not decrypt with ${parameterKey}, the key of the parameter /orders/own`),
    ])
    const decrypts = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: parameterKey }
    const executionRoleArn = identity.createRole({
      name: 'decrypts',
      trustPolicy: trustsTasks,
      policies: [startsTasks, { Statement: [decrypts] }],
    })
    expect(lines(await look(withDefinition(intent, { executionRoleArn })))).toEqual([
      expect.stringContaining('may not decrypt with arn:aws:kms:ap-northeast-2:123456789012:key/1234'),
    ])
  })
})

describe('the permissions to look', () => {
  const inRegion = (service: string, resource: string): string =>
    `arn:aws:${service}:ap-northeast-2:123456789012:${resource}`
  const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`
  const user = 'arn:aws:iam::123456789012:user/ci'
  const statements = [
    { Action: 'ecr:BatchGetImage', Resource: inRegion('ecr', 'repository/orders') },
    { Action: 'secretsmanager:DescribeSecret', Resource: inRegion('secretsmanager', 'secret:orders/db-*') },
    {
      Action: ['iam:GetRole', 'iam:SimulatePrincipalPolicy', 'iam:PassRole'],
      Resource: [role('orders-execution'), role('orders-task'), user],
    },
    { Action: 'ecs:DescribeClusters', Resource: inRegion('ecs', 'cluster/shop') },
    {
      Action: [
        'ssm:DescribeParameters',
        'ec2:DescribeSubnets',
        'ec2:DescribeSecurityGroups',
        'elasticloadbalancing:DescribeTargetGroups',
        'logs:DescribeLogGroups',
        'servicequotas:GetServiceQuota',
        'cloudwatch:GetMetricStatistics',
      ],
      Resource: '*',
    },
  ].map((statement) => ({ Effect: 'Allow', ...statement }))

  it('are those of the README, and no more', async () => {
    const policy = { Version: '2012-10-17', Statement: statements }
    expect(await preflight(world.as([policy]), world.intent, world.context)).toEqual([])
    const asked = new Set(world.local.journal.permissions(user).map(({ action }) => action))
    const documented = statements
      .flatMap(({ Action }) => Action)
      .filter((action) => action !== 'iam:PassRole')
    expect([...asked].sort()).toEqual(documented.sort())
  })
})

describe('what may not be looked at', () => {
  it('is unknown, each missing permission once, with its statement', async () => {
    const found = await preflight(world.as([]), world.intent, world.context)
    expect(new Set(found.map(({ level }) => level))).toEqual(new Set(['unknown']))
    const denied = found.map(({ problem }) => /AWS denied (\S+) on/.exec(problem)?.[1])
    expect(denied.sort()).toEqual([
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ecr:BatchGetImage',
      'ecs:DescribeClusters',
      'elasticloadbalancing:DescribeTargetGroups',
      'iam:GetRole',
      // For the roles, and for what the execution role may read.
      'iam:SimulatePrincipalPolicy',
      'iam:SimulatePrincipalPolicy',
      'logs:DescribeLogGroups',
      'secretsmanager:DescribeSecret',
      'servicequotas:GetServiceQuota',
      'ssm:DescribeParameters',
    ])
    expect(found.every(({ hint }) => hint?.includes('"Effect": "Allow"'))).toBe(true)
    const roles = found.find(({ problem }) => problem.includes('iam:GetRole'))
    expect(roles?.hint).toContain(
      '"Resource": [\n    "arn:aws:iam::123456789012:role/orders-execution",\n    "arn:aws:iam::123456789012:role/orders-task"\n  ]',
    )
  })

  it('is unknown when AWS does not answer in time, and the rest is still judged', async () => {
    world.local.faults.add({ calls: 'ecr:BatchGetImage', kind: 'slow', ms: 1_500 })
    // Ten seconds of this clock are over at once.
    const clock = {
      now: () => Date.now(),
      sleep: () => new Promise<void>((resolve) => setTimeout(resolve, 700)),
    }
    const found = await preflight(world.as(), withDefinition(world.intent, { memory: '600' }), {
      ...world.context,
      clock,
    })
    expect(lines(found)).toEqual([
      expect.stringContaining('error size: Fargate has no tasks of 256'),
      'unknown image: AWS did not tell of images of orders within 10 seconds',
    ])
  })

  it('ends with the step', async () => {
    const controller = new AbortController()
    world.local.faults.add({ calls: '*', kind: 'slow', ms: 1_000 })
    const looking = preflight(world.as(), world.intent, { ...world.context, signal: controller.signal })
    setTimeout(() => controller.abort(new CancelledError('SIGTERM')), 50)
    await expect(looking).rejects.toBeInstanceOf(CancelledError)
  })
})

describe("Fargate's quota", () => {
  const quota = (name: 'fargate' | 'fargate-spot', value: number, used?: number): void => {
    const { serviceQuotas, cloudWatch } = world.local
    serviceQuotas.set(name, value)
    if (used !== undefined) cloudWatch.put(serviceQuotas.usage(name), used)
  }

  it('may not hold the tasks that come to those that run, by the metric that the quota names', async () => {
    quota('fargate', 120, 118)
    quota('fargate-spot', 0, 118)
    const intent = { ...withInput(world.intent, { desiredCount: 16 }), service: { runningCount: 16 } }
    expect(lines(await look(intent))).toEqual([
      'warning capacity: Fargate may refuse tasks: 118 of 120 vCPU of the account are in use in ap-northeast-2, and the deployment needs up to 4 more while both versions run',
    ])
    expect(await look(withInput(intent, { desiredCount: 8 }))).toEqual([])
  })

  it('counts for itself where nothing has been counted lately', async () => {
    quota('fargate', 1)
    expect(lines(await look(withInput(world.intent, { desiredCount: 8 })))).toEqual([
      'warning capacity: Fargate may refuse tasks: the account may use 1 vCPU in ap-northeast-2, and the deployment needs up to 2',
    ])
  })

  it('is not asked for where no task is added', async () => {
    const input = { desiredCount: 2, deploymentConfiguration: { maximumPercent: 100 } }
    await look({ ...withInput(world.intent, input), service: { runningCount: 2 } })
    expect(calls()).not.toContain('servicequotas:GetServiceQuota')
  })
})

describe('container instances', () => {
  const onInstances = (intent: Intent, input: Intent['input'] = { launchType: 'EC2' }): Intent => ({
    ...intent,
    definition: {
      family: 'worker',
      containerDefinitions: [{ name: 'app', image: 'nginx:1', cpu: 1024, memory: 2048 }],
    },
    input,
  })

  it('are none: a warning', async () => {
    expect(lines(await look(onInstances(world.intent)))).toEqual([
      'warning capacity: The cluster has no active container instance, and no capacity provider that makes one',
    ])
  })

  it('have room, or have not', async () => {
    world.local.ecs.compute.addInstance('shop', { cpu: 512, memory: 4096 })
    expect(lines(await look(onInstances(world.intent)))).toEqual([
      'warning capacity: None of the 1 container instances has room for one more task: 1024 CPU units, 2048 MiB of memory',
    ])
    world.local.ecs.compute.addInstance('shop', { cpu: 2048, memory: 4096 })
    expect(await look(onInstances(world.intent))).toEqual([])
  })

  it('are made by a capacity provider with managed scaling', async () => {
    const ecs = new ECSClient({})
    const autoScalingGroupArn =
      'arn:aws:autoscaling:ap-northeast-2:123456789012:autoScalingGroup:1:autoScalingGroupName/shop'
    await ecs.send(
      new CreateCapacityProviderCommand({
        name: 'machines',
        autoScalingGroupProvider: { autoScalingGroupArn, managedScaling: { status: 'ENABLED' } },
      }),
    )
    await ecs.send(new CreateClusterCommand({ clusterName: 'scaled', capacityProviders: ['machines'] }))
    ecs.destroy()
    const input = { capacityProviderStrategy: [{ capacityProvider: 'machines' }] }
    expect(await look({ ...onInstances(world.intent, input), cluster: 'scaled' })).toEqual([])
  })
})
