import { CloudFrontClient, ListDistributionsCommand } from '@aws-sdk/client-cloudfront'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
} from '@aws-sdk/client-ecs'
import {
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import { CreateBucketCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { quickPace, startLocalAws, type LocalAws } from '@slipway/local-aws'

const [home, abroad] = ['ap-northeast-2', 'us-east-1']

let aws: LocalAws
beforeEach(async () => {
  aws = await startLocalAws({ region: home, pace: quickPace })
})
afterEach(() => aws.stop())

interface Connection {
  readonly region: string
  readonly endpoint: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  readonly maxAttempts: 1
}

function at(region: string): Connection {
  return { region, endpoint: aws.world.endpoint, credentials: aws.identity.administrator, maxAttempts: 1 }
}

describe('what is made in one region', () => {
  it('is not there in another: a log group', async () => {
    await new CloudWatchLogsClient(at(abroad)).send(
      new CreateLogGroupCommand({ logGroupName: '/ecs/orders' }),
    )
    const groupsIn = async (region: string): Promise<readonly (string | undefined)[]> => {
      const { logGroups } = await new CloudWatchLogsClient(at(region)).send(new DescribeLogGroupsCommand())
      return (logGroups ?? []).map(({ logGroupArn }) => logGroupArn)
    }
    expect(await groupsIn(abroad)).toEqual(['arn:aws:logs:us-east-1:123456789012:log-group:/ecs/orders'])
    expect(await groupsIn(home)).toEqual([])
  })

  it('is not there in another: a repository of images', async () => {
    const there = await aws.region(abroad).ecr.registry()
    expect(there.createRepository('orders').arn).toBe('arn:aws:ecr:us-east-1:123456789012:repository/orders')
    const find = new DescribeRepositoriesCommand({ repositoryNames: ['orders'] })
    await expect(new ECRClient(at(abroad)).send(find)).resolves.toMatchObject({ repositories: [{}] })
    await expect(new ECRClient(at(home)).send(find)).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
    })
  })

  it('is not there in another: a task definition, which counts its revisions anew', async () => {
    const register = new RegisterTaskDefinitionCommand({
      family: 'orders',
      containerDefinitions: [{ name: 'app', image: 'orders:1', memory: 64 }],
    })
    await new ECSClient(at(home)).send(register)
    const { taskDefinition } = await new ECSClient(at(abroad)).send(register)
    expect(taskDefinition?.taskDefinitionArn).toBe(
      'arn:aws:ecs:us-east-1:123456789012:task-definition/orders:1',
    )
    await expect(
      new ECSClient(at('eu-west-1')).send(new DescribeTaskDefinitionCommand({ taskDefinition: 'orders' })),
    ).rejects.toMatchObject({ name: 'ClientException' })
  })

  it('is not there in another: a target group, a secret', async () => {
    const { arn } = aws.region(abroad).elb.createTargetGroup({ name: 'orders', port: 80 })
    expect(arn).toMatch(/^arn:aws:elasticloadbalancing:us-east-1:/)
    const groups = new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] })
    await expect(new ElasticLoadBalancingV2Client(at(abroad)).send(groups)).resolves.toBeDefined()
    await expect(new ElasticLoadBalancingV2Client(at(home)).send(groups)).rejects.toMatchObject({
      name: 'TargetGroupNotFoundException',
    })
    const { ARN } = await new SecretsManagerClient(at(abroad)).send(
      new CreateSecretCommand({ Name: 'token' }),
    )
    expect(ARN).toMatch(/^arn:aws:secretsmanager:us-east-1:/)
    await expect(
      new SecretsManagerClient(at(home)).send(new DescribeSecretCommand({ SecretId: 'token' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })

  it('is refused in another by its ARN, where ECS tells by that', async () => {
    const { cluster } = await new ECSClient(at(abroad)).send(
      new CreateClusterCommand({ clusterName: 'shop' }),
    )
    await new ECSClient(at(home)).send(new CreateClusterCommand({ clusterName: 'shop' }))
    const describe = new DescribeServicesCommand({ cluster: cluster?.clusterArn, services: ['orders'] })
    await expect(new ECSClient(at(abroad)).send(describe)).resolves.toMatchObject({ services: [] })
    await expect(new ECSClient(at(home)).send(describe)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Invalid Region in ARN',
    })
  })
})

describe('what is one for all regions', () => {
  it('is answered by whatever region the call is signed for', async () => {
    const trustPolicy = { Statement: { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' } }
    aws.identity.createRole({ name: 'deploy', trustPolicy })
    await aws.cloudFront.createDistribution({ originBucket: 'site' })
    for (const region of [home, abroad]) {
      const { Role } = await new IAMClient(at(region)).send(new GetRoleCommand({ RoleName: 'deploy' }))
      expect(Role?.Arn).toBe('arn:aws:iam::123456789012:role/deploy')
      const found = await new CloudFrontClient(at(region)).send(new ListDistributionsCommand())
      expect(found.DistributionList?.Quantity).toBe(1)
      const caller = await new STSClient(at(region)).send(new GetCallerIdentityCommand())
      expect(caller.Account).toBe('123456789012')
    }
  })

  it("is the buckets' names: taken in one region, taken in all", async () => {
    const Bucket = 'site'
    await new S3Client({ ...at(abroad), forcePathStyle: true }).send(new CreateBucketCommand({ Bucket }))
    await expect(
      new S3Client({ ...at(home), forcePathStyle: true }).send(new HeadBucketCommand({ Bucket })),
    ).rejects.toMatchObject({ $metadata: { httpStatusCode: 301 } })
    expect(aws.s3.keys(Bucket)).toEqual([])
  })
})

it('a test says for a region what happens in it, and the journal tells them apart', async () => {
  const run = async (region: string): Promise<void> => {
    const ecs = new ECSClient(at(region))
    await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'orders',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        containerDefinitions: [{ name: 'app', image: 'orders:1', logConfiguration: logsTo(home) }],
      }),
    )
    const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
    await ecs.send(
      new RunTaskCommand({
        cluster: 'shop',
        taskDefinition: 'orders',
        launchType: 'FARGATE',
        networkConfiguration: network,
      }),
    )
  }
  aws.ecs.script('orders:1', { exit: { afterMs: 10, code: 0, logs: ['from home'] } })
  aws.region(abroad).ecs.script('orders:1', { exit: { afterMs: 10, code: 0, logs: ['from abroad'] } })
  await Promise.all([run(home), run(abroad)])
  // What a container prints goes to the region that its definition names.
  while ((await linesIn(home)).length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(await linesIn(home)).toEqual(['from abroad', 'from home'])
  expect(await linesIn(abroad)).toEqual([])
  const started = aws.journal.entries.filter(({ operation }) => operation === 'RunTask')
  expect(started.map(({ region }) => region).sort()).toEqual([home, abroad])
})

async function linesIn(region: string): Promise<readonly (string | undefined)[]> {
  const logs = new CloudWatchLogsClient(at(region))
  try {
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName: '/orders' }))
    return (events ?? []).map(({ message }) => message).sort()
  } catch {
    // Nobody has made the group yet.
    return []
  }
}

function logsTo(region: string): { logDriver: 'awslogs'; options: Record<string, string> } {
  const options = { 'awslogs-group': '/orders', 'awslogs-region': region, 'awslogs-stream-prefix': 'ecs' }
  return { logDriver: 'awslogs', options }
}
