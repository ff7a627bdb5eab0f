import { DescribeSecurityGroupsCommand, DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2'
import { GetRoleCommand, IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { DescribeParametersCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm'
import { startLocalAws, type Credentials, type LocalAws } from '@slipway/local-aws'

let aws: LocalAws

beforeEach(async () => {
  aws = await startLocalAws()
})
afterEach(() => aws.stop())

interface Config {
  readonly endpoint: string
  readonly region: string
  readonly credentials: Credentials
  readonly maxAttempts: number
}

const config = (credentials = aws.identity.administrator): Config => ({
  endpoint: aws.world.endpoint,
  region: aws.world.region,
  credentials,
  maxAttempts: 1,
})

const trustsTasks = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
}

/** What the last call needed of IAM. */
const needed = (): readonly string[] =>
  (aws.journal.entries.at(-1)?.permissions ?? []).map(({ action, resource }) => `${action} ${resource}`)

describe('Secrets Manager', () => {
  it('describes a secret by name, by ARN and without the six characters, and says when it is being deleted', async () => {
    const client = new SecretsManagerClient(config())
    const { arn } = aws.secretsManager.create('orders/db')
    for (const SecretId of ['orders/db', arn, arn.slice(0, -7)]) {
      const found = await client.send(new DescribeSecretCommand({ SecretId }))
      expect(found).toMatchObject({ ARN: arn, Name: 'orders/db' })
      expect(found.DeletedDate).toBeUndefined()
      expect(Object.values(found.VersionIdsToStages ?? {})).toEqual([['AWSCURRENT']])
      expect(needed()).toEqual([`secretsmanager:DescribeSecret ${arn}`])
    }
    const { arn: own } = aws.secretsManager.create('orders/own', { kmsKeyId: 'alias/orders' })
    expect(await client.send(new DescribeSecretCommand({ SecretId: own }))).toMatchObject({
      KmsKeyId: 'alias/orders',
    })
    aws.secretsManager.delete('orders/db')
    const deleted = await client.send(new DescribeSecretCommand({ SecretId: arn }))
    expect(deleted.DeletedDate).toBeInstanceOf(Date)
    await expect(client.send(new DescribeSecretCommand({ SecretId: 'other' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
  })
})

describe('the Parameter Store', () => {
  it('gives parameters by name and ARN, and names those that are none', async () => {
    const client = new SSMClient(config())
    const { arn } = aws.ssm.put('/orders/key', 'value')
    aws.ssm.put('plain', 'text', 'String')
    const found = await client.send(
      new GetParametersCommand({ Names: [arn, 'plain', 'none'], WithDecryption: true }),
    )
    expect(found.Parameters?.map(({ Name, Value }) => [Name, Value])).toEqual([
      ['/orders/key', 'value'],
      ['plain', 'text'],
    ])
    expect(found.InvalidParameters).toEqual(['none'])
    const { Parameters = [] } = await client.send(
      new DescribeParametersCommand({
        ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: ['/orders/key', 'none'] }],
      }),
    )
    expect(Parameters).toMatchObject([
      { Name: '/orders/key', Type: 'SecureString', KeyId: 'alias/aws/ssm', Version: 1 },
    ])
    expect(needed()).toEqual(['ssm:DescribeParameters *'])
  })
})

describe('IAM', () => {
  it('shows a role with its trust policy, and says when there is none', async () => {
    const client = new IAMClient(config())
    aws.identity.createRole({ name: 'tasks', trustPolicy: trustsTasks })
    const { Role } = await client.send(new GetRoleCommand({ RoleName: 'tasks' }))
    expect(Role?.Arn).toBe('arn:aws:iam::123456789012:role/tasks')
    expect(JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''))).toEqual(trustsTasks)
    await expect(client.send(new GetRoleCommand({ RoleName: 'none' }))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
    })
  })

  it('answers a simulation by the policies of the principal, with the context that is given', async () => {
    const client = new IAMClient(config())
    const statement = {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam::123456789012:role/tasks',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    }
    const deny = { Effect: 'Deny', Action: 'ssm:*', Resource: '*' }
    aws.identity.createUser({ name: 'ci', policies: [{ Statement: [statement, deny] }] })
    const decide = async (action: string, service: string): Promise<string | undefined> => {
      const { EvaluationResults } = await client.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: 'arn:aws:iam::123456789012:user/ci',
          ActionNames: [action],
          ResourceArns: [statement.Resource],
          ContextEntries: [
            {
              ContextKeyName: 'iam:PassedToService',
              ContextKeyType: 'string',
              ContextKeyValues: [service],
            },
          ],
        }),
      )
      return EvaluationResults?.[0]?.EvalDecision
    }
    expect(await decide('iam:PassRole', 'ecs-tasks.amazonaws.com')).toBe('allowed')
    expect(await decide('iam:PassRole', 'ec2.amazonaws.com')).toBe('implicitDeny')
    expect(await decide('ssm:GetParameters', '')).toBe('explicitDeny')
  })
})

describe('EC2', () => {
  const bySubnet = (...ids: string[]): DescribeSubnetsCommand =>
    new DescribeSubnetsCommand({ Filters: [{ Name: 'subnet-id', Values: ids }] })

  it('knows every subnet and group until a test asks for a strict network', async () => {
    const client = new EC2Client(config())
    aws.ec2.createSubnet('subnet-2', { vpc: 'vpc-2' })
    const before = await client.send(bySubnet('subnet-1', 'subnet-2'))
    expect(before.Subnets?.map(({ SubnetId, VpcId }) => [SubnetId, VpcId])).toEqual([
      ['subnet-1', 'vpc-1'],
      ['subnet-2', 'vpc-2'],
    ])
    aws.ec2.beStrict()
    const after = await client.send(bySubnet('subnet-1', 'subnet-2'))
    expect(after.Subnets?.map(({ SubnetId }) => SubnetId)).toEqual(['subnet-2'])
    await expect(
      client.send(new DescribeSecurityGroupsCommand({ GroupIds: ['sg-1'] })),
    ).rejects.toMatchObject({ name: 'InvalidGroup.NotFound' })
  })

  it('refuses in words of its own', async () => {
    const client = new EC2Client(config(aws.identity.createUser({ name: 'nobody' })))
    const asked = client.send(bySubnet('subnet-1'))
    await expect(asked).rejects.toMatchObject({ name: 'UnauthorizedOperation' })
    await expect(asked).rejects.toThrow('not authorized to perform: ec2:DescribeSubnets')
  })
})
