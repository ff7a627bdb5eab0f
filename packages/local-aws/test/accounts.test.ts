import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CreateClusterCommand, DescribeClustersCommand, ECSClient } from '@aws-sdk/client-ecs'
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { startLocalAws, type Credentials, type LocalAws } from '@slipway/local-aws'

const [own, theirs, region] = ['123456789012', '210987654321', 'ap-northeast-2']
const everything = { Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }

let aws: LocalAws
beforeEach(async () => {
  aws = await startLocalAws({ account: own, region })
})
afterEach(() => aws.stop())

const as = (
  credentials: Credentials,
): { region: string; endpoint: string; credentials: Credentials; maxAttempts: 1 } => ({
  region,
  endpoint: aws.world.endpoint,
  credentials,
  maxAttempts: 1,
})

describe('what is made in one account', () => {
  it('is not there in another: a cluster, a repository', async () => {
    const other = aws.identity.createUser({ name: 'them', account: theirs, policies: [everything] })
    const { cluster } = await new ECSClient(as(other)).send(new CreateClusterCommand({ clusterName: 'shop' }))
    expect(cluster?.clusterArn).toBe(`arn:aws:ecs:${region}:${theirs}:cluster/shop`)
    const look = new DescribeClustersCommand({ clusters: ['shop'] })
    const mine = new ECSClient(as(aws.identity.administrator))
    await expect(mine.send(look)).resolves.toMatchObject({ clusters: [] })

    const registry = await aws.region(region, theirs).ecr.registry()
    expect(registry.createRepository('orders').arn).toBe(`arn:aws:ecr:${region}:${theirs}:repository/orders`)
    const find = new DescribeRepositoriesCommand({ repositoryNames: ['orders'] })
    await expect(new ECRClient(as(other)).send(find)).resolves.toMatchObject({ repositories: [{}] })
    await expect(new ECRClient(as(aws.identity.administrator)).send(find)).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
    })
  })

  it('is a role that whoever assumes it is that account by', async () => {
    const trustPolicy = { Statement: { Effect: 'Allow', Principal: { AWS: own }, Action: 'sts:AssumeRole' } }
    for (const account of [own, theirs]) aws.identity.createRole({ name: 'deploy', account, trustPolicy })
    const RoleArn = `arn:aws:iam::${theirs}:role/deploy`
    const { Credentials: session } = await new STSClient(as(aws.identity.administrator)).send(
      new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test' }),
    )
    const credentials = {
      accessKeyId: session?.AccessKeyId ?? '',
      secretAccessKey: session?.SecretAccessKey ?? '',
      sessionToken: session?.SessionToken ?? '',
    }
    const caller = await new STSClient(as(credentials)).send(new GetCallerIdentityCommand())
    expect(caller).toMatchObject({
      Account: theirs,
      Arn: `arn:aws:sts::${theirs}:assumed-role/deploy/test`,
    })
    const { Role } = await new IAMClient(as(aws.identity.administrator)).send(
      new GetRoleCommand({ RoleName: 'deploy' }),
    )
    expect(Role?.Arn).toBe(`arn:aws:iam::${own}:role/deploy`)
  })
})
