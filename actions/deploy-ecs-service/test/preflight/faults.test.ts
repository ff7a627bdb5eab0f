import type { Intent } from '../../src/preflight/preflight.js'
import {
  lines,
  openPreflightWorld,
  registry,
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
    const found = await world.look(make(world))
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
    const found = await world.look(intent)
    expect(found.map(({ level, check, container }) => [level, check, container])).toEqual([
      ['error', 'image', 'app'],
      ['error', 'secrets', 'app'],
      ['error', 'load-balancer', undefined],
      ['warning', 'load-balancer', undefined],
    ])
  })
})
