import type { LocalAws } from '@slipway/local-aws'
import { roleNames } from './combinations.js'
import { arnOf, startWithRoles, type Purpose } from './roles.js'

type Call = readonly [
  who: Purpose,
  action: string,
  resource: string,
  context?: Readonly<Record<string, string>>,
]

const ecs = 'arn:aws:ecs:eu-west-1:123456789012:'
const ecr = 'arn:aws:ecr:eu-west-1:123456789012:repository/'
const iam = 'arn:aws:iam::123456789012:role/'
const store = `arn:aws:cloudfront::123456789012:key-value-store/${roleNames.site.KeyValueStoreId}`
const stack = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/'
const passed = (service: string): Readonly<Record<string, string>> => ({ 'iam:passedtoservice': service })
const inCluster = (name: string): Readonly<Record<string, string>> => ({
  'ecs:cluster': `${ecs}cluster/${name}`,
})

const allowed: readonly Call[] = [
  ['build', 'ecr:GetAuthorizationToken', '*'],
  ['build', 'ecr:PutImage', `${ecr}orders`],
  ['build', 'ecr:DescribeImageScanFindings', `${ecr}orders`],
  ['deploy', 'ecs:UpdateService', `${ecs}service/production/orders`],
  ['deploy', 'ecs:RegisterTaskDefinition', '*'],
  ['deploy', 'iam:PassRole', `${iam}orders-execution`, passed('ecs-tasks.amazonaws.com')],
  ['deploy', 'iam:PassRole', `${iam}orders-task`, passed('ecs-tasks.amazonaws.com')],
  ['deploy', 'iam:PassRole', `${iam}orders-load-balancer`, passed('ecs.amazonaws.com')],
  ['deploy', 'ecs:RunTask', `${ecs}task-definition/orders:7`, inCluster('production')],
  ['deploy', 'ecs:StopServiceDeployment', `${ecs}service-deployment/production/orders/abc`],
  [
    'deploy',
    'logs:GetLogEvents',
    'arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/orders:log-stream:ecs/orders/1',
  ],
  ['publish', 's3:PutObject', 'arn:aws:s3:::orders-web/index.html'],
  ['publish', 's3:DeleteObject', 'arn:aws:s3:::orders-web/old.html'],
  [
    'publish',
    'cloudfront:CreateInvalidation',
    'arn:aws:cloudfront::123456789012:distribution/EDFDVBD6EXAMPLE',
  ],
  ['publish', 'cloudfront-keyvaluestore:UpdateKeys', store],
  ['publish', 'cloudfront:PublishFunction', 'arn:aws:cloudfront::123456789012:function/orders-web-headers'],
  ['preview', 's3:PutObject', 'arn:aws:s3:::orders-web/_previews/pr-7/index.html'],
  ['preview', 's3:PutObject', 'arn:aws:s3:::orders-web/.slipway/previews.json'],
  ['preview', 'cloudfront-keyvaluestore:UpdateKeys', store],
  ['plan', 'ecs:DescribeServices', `${ecs}service/production/orders`],
  ['plan', 'iam:SimulatePrincipalPolicy', `${iam}orders-execution`],
  ['plan', 's3:GetObject', 'arn:aws:s3:::orders-web/index.html'],
  ['plan', 'cloudformation:CreateChangeSet', `${stack}orders-service/abc`],
  ['plan', 'cloudformation:DetectStackDrift', `${stack}orders-service/abc`],
  ['provision', 'cloudformation:ExecuteChangeSet', `${stack}orders-service/abc`],
  [
    'provision',
    'iam:PassRole',
    `${iam}orders-production-cloudformation`,
    passed('cloudformation.amazonaws.com'),
  ],
  ['cloudformation', 'iam:CreateRole', `${iam}orders-task`],
  ['cloudformation', 's3:PutBucketPolicy', 'arn:aws:s3:::orders-web-bucket-abc'],
]

const denied: readonly Call[] = [
  ['build', 'ecr:PutImage', `${ecr}payments`],
  ['build', 'ecr:DeleteRepository', `${ecr}orders`],
  ['build', 'ecr:BatchDeleteImage', `${ecr}orders`],
  ['build', 'ecr:SetRepositoryPolicy', `${ecr}orders`],
  ['build', 'ecs:UpdateService', `${ecs}service/production/orders`],
  ['deploy', 'ecs:UpdateService', `${ecs}service/production/payments`],
  ['deploy', 'ecs:UpdateService', `${ecs}service/staging/orders`],
  ['deploy', 'ecs:UpdateService', 'arn:aws:ecs:us-east-1:123456789012:service/production/orders'],
  ['deploy', 'ecs:DeleteService', `${ecs}service/production/orders`],
  ['deploy', 'ecs:DeleteCluster', `${ecs}cluster/production`],
  ['deploy', 'ecs:ExecuteCommand', `${ecs}task/production/abc`],
  ['deploy', 'ecs:RunTask', `${ecs}task-definition/orders:7`, inCluster('staging')],
  ['deploy', 'ecs:RunTask', `${ecs}task-definition/payments:7`, inCluster('production')],
  ['deploy', 'ecs:ListTasks', '*', inCluster('staging')],
  ['deploy', 'iam:PassRole', `${iam}administrator`, passed('ecs-tasks.amazonaws.com')],
  ['deploy', 'iam:PassRole', `${iam}payments-task`, passed('ecs-tasks.amazonaws.com')],
  ['deploy', 'iam:PassRole', `${iam}orders-task`, passed('ec2.amazonaws.com')],
  ['deploy', 'iam:PassRole', `${iam}orders-task`, passed('lambda.amazonaws.com')],
  ['deploy', 'iam:PassRole', `${iam}orders-load-balancer`, passed('ecs-tasks.amazonaws.com')],
  [
    'deploy',
    'iam:PassRole',
    `${iam}orders-production-cloudformation`,
    passed('cloudformation.amazonaws.com'),
  ],
  ['deploy', 'ecs:TagResource', `${ecs}service/production/orders`, { 'ecs:createaction': 'CreateService' }],
  [
    'deploy',
    'secretsmanager:GetSecretValue',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/key-AbCdEf',
  ],
  ['deploy', 'ssm:GetParameters', 'arn:aws:ssm:eu-west-1:123456789012:parameter/orders/key'],
  ['deploy', 'ecr:PutImage', `${ecr}orders`],
  ['deploy', 'logs:GetLogEvents', 'arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/payments:log-stream:a'],
  ['publish', 's3:PutObject', 'arn:aws:s3:::payments-web/index.html'],
  ['publish', 's3:PutBucketPolicy', 'arn:aws:s3:::orders-web'],
  ['publish', 's3:DeleteBucket', 'arn:aws:s3:::orders-web'],
  [
    'publish',
    'cloudfront:UpdateDistribution',
    'arn:aws:cloudfront::123456789012:distribution/EDFDVBD6EXAMPLE',
  ],
  ['publish', 'cloudfront:CreateInvalidation', 'arn:aws:cloudfront::123456789012:distribution/EOTHER'],
  ['publish', 'cloudfront:UpdateFunction', 'arn:aws:cloudfront::123456789012:function/payments-web'],
  [
    'publish',
    'cloudfront-keyvaluestore:UpdateKeys',
    'arn:aws:cloudfront::123456789012:key-value-store/other',
  ],
  ['preview', 's3:PutObject', 'arn:aws:s3:::orders-web/index.html'],
  ['preview', 's3:DeleteObject', 'arn:aws:s3:::orders-web/index.html'],
  ['preview', 's3:PutObject', 'arn:aws:s3:::orders-web/_releases/1/index.html'],
  ['preview', 's3:PutObject', 'arn:aws:s3:::orders-web/.slipway/manifest.json'],
  ['preview', 's3:DeleteObject', 'arn:aws:s3:::orders-web/.slipway/previews.json'],
  ['plan', 'cloudformation:ExecuteChangeSet', `${stack}orders-service/abc`],
  ['plan', 'cloudformation:DeleteStack', `${stack}orders-service/abc`],
  ['plan', 'cloudformation:CreateChangeSet', `${stack}payments-service/abc`],
  ['plan', 'iam:PassRole', `${iam}orders-production-cloudformation`, passed('cloudformation.amazonaws.com')],
  ['plan', 's3:PutObject', 'arn:aws:s3:::orders-web/index.html'],
  ['plan', 's3:GetObject', 'arn:aws:s3:::payments-web/index.html'],
  ['plan', 'ecs:UpdateService', `${ecs}service/production/orders`],
  ['plan', 'ecs:RegisterTaskDefinition', '*'],
  ['plan', 'ecs:RunTask', `${ecs}task-definition/orders:7`, inCluster('production')],
  ['plan', 'iam:PassRole', `${iam}orders-task`, passed('ecs-tasks.amazonaws.com')],
  ['plan', 'ecr:PutImage', `${ecr}orders`],
  ['plan', 'cloudfront-keyvaluestore:UpdateKeys', store],
  ['plan', 'cloudfront:UpdateFunction', 'arn:aws:cloudfront::123456789012:function/orders-web'],
  ['plan', 'cloudfront:CreateInvalidation', 'arn:aws:cloudfront::123456789012:distribution/EDFDVBD6EXAMPLE'],
  [
    'plan',
    'secretsmanager:GetSecretValue',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/key-AbCdEf',
  ],
  ['plan', 'ssm:GetParameter', 'arn:aws:ssm:eu-west-1:123456789012:parameter/orders/key'],
  ['provision', 'cloudformation:DeleteStack', `${stack}orders-service/abc`],
  ['provision', 'cloudformation:ExecuteChangeSet', `${stack}payments-service/abc`],
  ['provision', 'iam:PassRole', `${iam}administrator`, passed('cloudformation.amazonaws.com')],
  ['provision', 'iam:PassRole', `${iam}orders-production-cloudformation`, passed('ecs-tasks.amazonaws.com')],
  ['provision', 'iam:CreateRole', `${iam}orders-task`],
  ['provision', 'ec2:CreateVpc', '*'],
  ['cloudformation', 'iam:CreateRole', `${iam}administrator`],
  ['cloudformation', 'iam:PutRolePolicy', `${iam}orders-production-deploy`],
  ['cloudformation', 'iam:UpdateAssumeRolePolicy', `${iam}orders-production-cloudformation`],
  [
    'cloudformation',
    'iam:AttachRolePolicy',
    `${iam}orders-task`,
    { 'iam:policyarn': 'arn:aws:iam::aws:policy/AdministratorAccess' },
  ],
  ['cloudformation', 'iam:CreateUser', 'arn:aws:iam::123456789012:user/me'],
  ['cloudformation', 'iam:UpdateOpenIDConnectProviderThumbprint', '*'],
  ['cloudformation', 's3:PutBucketPolicy', 'arn:aws:s3:::payments-web'],
  ['cloudformation', 's3:GetObject', 'arn:aws:s3:::orders-web-bucket-abc/index.html'],
]

describe('the roles, by the embedded AWS', () => {
  let aws: LocalAws
  beforeAll(async () => {
    aws = await startWithRoles()
  })
  afterAll(() => aws.stop())

  const decide = ([who, action, resource, context = {}]: Call): string | undefined =>
    aws.identity.simulate(arnOf(who), { action, resource, context })
  const named = (calls: readonly Call[]): { name: string; call: Call }[] =>
    calls.map((call) => ({ name: `${call[0]} ${call[1]} ${call[2]} ${JSON.stringify(call[3] ?? {})}`, call }))

  it.each(named(allowed))('allows $name', ({ call }) => {
    expect(decide(call)).toBe('allowed')
  })

  it.each(named(denied))('denies $name', ({ call }) => {
    expect(decide(call)).not.toBe('allowed')
  })
})
