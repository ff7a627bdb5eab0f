import { CancelledError } from '@slipway/action-kit'
import { preflight, type Intent } from '../../src/preflight/preflight.js'
import { lines, openPreflightWorld, withContainer, withDefinition, type PreflightWorld } from './world.js'

let world: PreflightWorld

beforeEach(async () => {
  world = await openPreflightWorld()
})
afterEach(() => world.close())

const calls = (): readonly string[] => [...world.local.journal.calls].sort()

describe('when everything is right', () => {
  it('finds nothing, by reading alone, each thing once', async () => {
    expect(await world.look()).toEqual([])
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
    await world.look(bare)
    expect(calls()).toEqual(['ecs:DescribeClusters', 'ecs:ListContainerInstances'])
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
    expect(await world.look(elsewhere(secretsManager.create('orders/db').arn))).toEqual([])
  })

  it('is missing there, whatever the own region has', async () => {
    const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/db-AbCdEf'
    expect(lines(await world.look(elsewhere(secret)))).toEqual([
      `error secrets: The secret ${secret}:password:: of container app does not exist in eu-west-1`,
      'error secrets: The parameter arn:aws:ssm:eu-west-1:123456789012:parameter/orders/key of container app does not exist in eu-west-1',
      'error logs: The log group /ecs/orders of container app does not exist in eu-west-1',
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
