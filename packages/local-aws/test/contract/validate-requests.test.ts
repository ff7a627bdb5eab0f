import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  GetLogEventsCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { DescribeImagesCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { DescribeServicesCommand, ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { DeleteObjectsCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { validateRequests } from './validate-requests.js'

/** Something that the service may well refuse: what counts is that it was asked, and how. */
async function ask(call: Promise<object>): Promise<void> {
  await call.catch(() => undefined)
}

describeWith('botocore', 'requests held against the service models', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
  })
  afterEach(() => aws.stop())

  const config = (): object => ({
    region: aws.world.region,
    endpoint: aws.world.endpoint,
    credentials: aws.identity.administrator,
    maxAttempts: 1,
  })
  const faults = (): readonly string[] => validateRequests(aws.journal.entries)

  it('are right when the SDK sends what its types ask for, in every protocol', async () => {
    const logs = new CloudWatchLogsClient(config())
    await ask(logs.send(new CreateLogGroupCommand({ logGroupName: 'app' })))
    const logEvents = [{ timestamp: Date.now(), message: 'x' }]
    await ask(logs.send(new PutLogEventsCommand({ logGroupName: 'app', logStreamName: 's', logEvents })))
    const ecr = new ECRClient(config())
    await ask(
      ecr.send(new DescribeImagesCommand({ repositoryName: 'orders', imageIds: [{ imageTag: 'latest' }] })),
    )
    const ecs = new ECSClient(config())
    await ask(ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: ['api'] })))
    await ask(
      ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'api',
          networkMode: 'awsvpc',
          requiresCompatibilities: ['FARGATE'],
          containerDefinitions: [
            {
              name: 'api',
              image: 'x',
              essential: true,
              portMappings: [{ containerPort: 80, protocol: 'tcp' }],
            },
          ],
        }),
      ),
    )
    await ask(
      new STSClient(config()).send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: 'arn:aws:iam::123456789012:role/deploy',
          RoleSessionName: 'run-1',
          WebIdentityToken: aws.identity.oidc.token('sts.amazonaws.com'),
          DurationSeconds: 900,
        }),
      ),
    )
    await ask(
      new ElasticLoadBalancingV2Client(config()).send(
        new DescribeTargetHealthCommand({ TargetGroupArn: 'arn:x', Targets: [{ Id: '10.0.0.1', Port: 80 }] }),
      ),
    )
    const s3 = new S3Client({ ...config(), forcePathStyle: true })
    aws.s3.createBucket('site')
    await ask(
      s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'a', Body: 'x', ContentType: 'text/html' })),
    )
    await ask(s3.send(new ListObjectsV2Command({ Bucket: 'site', MaxKeys: 5, Prefix: 'a' })))
    await ask(s3.send(new DeleteObjectsCommand({ Bucket: 'site', Delete: { Objects: [{ Key: 'a' }] } })))
    await ask(
      new CloudFrontClient({ ...config(), region: 'us-east-1' }).send(
        new CreateInvalidationCommand({
          DistributionId: 'E2QWRUHAPOMQZL',
          InvalidationBatch: { CallerReference: '1', Paths: { Quantity: 1, Items: ['/*'] } },
        }),
      ),
    )
    expect(aws.journal.calls).toEqual([
      'logs:CreateLogGroup',
      'logs:PutLogEvents',
      'ecr:DescribeImages',
      'ecs:DescribeServices',
      'ecs:RegisterTaskDefinition',
      'sts:AssumeRoleWithWebIdentity',
      'elasticloadbalancing:DescribeTargetHealth',
      's3:PutObject',
      's3:ListObjectsV2',
      's3:DeleteObjects',
      'cloudfront:CreateInvalidation',
    ])
    expect(faults()).toEqual([])
  })

  it('are faulty without a required member, which the SDK sends all the same', async () => {
    // The SDK's types ask for the members that are missing here.
    await ask(new CloudWatchLogsClient(config()).send(new GetLogEventsCommand({} as never)))
    await ask(new ECRClient(config()).send(new PutImageCommand({ repositoryName: 'orders' } as never)))
    expect(faults()).toEqual([
      'logs GetLogEvents: Missing required parameter in input: "logStreamName"',
      'ecr PutImage: Missing required parameter in input: "imageManifest"',
    ])
  })

  it.each<[service: string, operation: string, input: Record<string, unknown>, fault: RegExp]>([
    ['ecs', 'UpdateService', { service: 's', desired: 1 }, /Unknown parameter in input: "desired"/],
    ['ecs', 'UpdateService', { service: 's', desiredCount: '1' }, /Invalid type for parameter desiredCount/],
    ['ecs', 'UpdateServices', {}, /ecs has no operation UpdateServices/],
    [
      'ecs',
      'CreateService',
      { serviceName: 's', launchType: 'LAMBDA' },
      /launchType is 'LAMBDA', not one of/,
    ],
    ['logs', 'PutLogEvents', { logGroupName: 'g', logStreamName: 's', logEvents: [] }, /valid min length: 1/],
    [
      'elasticloadbalancing',
      'DescribeTargetHealth',
      { Action: 'DescribeTargetHealth', Version: '2015-12-01', TargetGroup: 'x' },
      /Unknown parameter TargetGroup/,
    ],
    [
      'elasticloadbalancing',
      'DescribeTargetHealth',
      { TargetGroupArn: 'x', 'Targets.member.1.Id': 'i', 'Targets.member.1.Port': 'http' },
      /Invalid type for parameter Targets\[0\]\.Port/,
    ],
    ['s3', 'PutObject', { Bucket: 'b' }, /Missing required parameter in input: "Key"/],
    ['s3', 'ListObjectsV2', { Bucket: 'b', MaxKeys: 'many' }, /Invalid type for parameter MaxKeys/],
  ])('are faulty: %s %s %j', (service, operation, input, fault) => {
    expect(validateRequests([{ service, operation, input }])).toEqual([expect.stringMatching(fault)])
  })
})
