import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import { quickPace, startLocalAws, type LocalAws } from '@slipway/local-aws'
import {
  documentedPolicy,
  documentedStatements,
  ensureBaseImage,
  root,
  type DocumentedStatement,
} from '@slipway/testkit'
import { pushBootstrapImage } from './bootstrap-image.js'

const repository = 'octo-org/orders'
const bucket = 'orders-web'
/** The CloudFront function and the KeyValueStore that switch the site's releases. */
const edge = { function: 'orders-web-edge', store: 'orders-web' }

/** The embedded AWS with everything in place that the pipeline deploys onto. */
export interface Cloud {
  readonly docker: boolean
  /** ARNs: one role per purpose, with exactly the policy of its action's README. */
  readonly roles: { readonly build: string; readonly deploy: string; readonly publish: string }
  readonly baseImage: string
  readonly bucket: string
  readonly distributionId: string
  readonly edge: typeof edge
  /** Without a slash at the end; '' without Docker. */
  readonly serviceUrl: string
  readonly siteUrl: string
  /** What GitHub sets for a job of this commit: no AWS credentials, only the way to its OIDC token. */
  jobEnvironment(sha: string): Readonly<Record<string, string>>
  close(): Promise<void>
}

export async function createCloud({ docker }: { readonly docker: boolean }): Promise<Cloud> {
  const aws = await startLocalAws({ tasks: docker ? 'docker' : 'simulated', pace: quickPace })
  try {
    const baseImage = docker ? ensureBaseImage() : ''
    await createTaskRoles(aws)
    const distribution = await createSite(aws)
    const names = {
      account: aws.world.account,
      region: aws.world.region,
      repository: 'orders-api',
      cluster: 'production',
      service: 'orders-api',
      'execution-role': 'orders-api-execution',
      'task-role': 'orders-api-task',
      'deploy-role': 'github-deploy',
      secret: 'orders-api',
      'log-group': '/ecs/orders-api',
      bucket,
      'distribution-id': distribution.id,
    }
    return {
      docker,
      roles: {
        build: createRole(aws, 'build', 'build-and-push-ecr', names),
        deploy: createRole(aws, 'deploy', 'deploy-ecs-service', names, [
          ...documentedStatements('deploy-ecs-service', 'For the look ahead', names),
          passesTaskRole(aws),
        ]),
        publish: createRole(
          aws,
          'publish',
          'publish-static-site',
          names,
          documentedStatements('publish-static-site', 'Of releases', names),
        ),
      },
      baseImage,
      bucket,
      distributionId: distribution.id,
      edge,
      siteUrl: distribution.url,
      serviceUrl: docker ? await createService(aws, baseImage) : '',
      jobEnvironment: (sha) => ({
        ...aws.identity.oidc.environment({ repository, ref: 'refs/heads/main', sha }),
        ...withoutCredentials(aws.environment),
        // GitHub runs the bundles on Node 24; on the Node of this machine the SDK would warn in every step.
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        GITHUB_REPOSITORY: repository,
      }),
      close: () => aws.stop(),
    }
  } catch (error) {
    await aws.stop()
    throw error
  }
}

function withoutCredentials(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const isSecret = (name: string): boolean => name.includes('ACCESS_KEY')
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isSecret(name)))
}

/** A bucket behind CloudFront, with what switches its releases in place: the function as the action would make it. */
async function createSite({
  s3,
  cloudFront,
}: LocalAws): Promise<{ readonly id: string; readonly url: string }> {
  s3.createBucket(bucket)
  cloudFront.createKeyValueStore(edge.store)
  const code = readFileSync(join(root, 'dist/publish-static-site/slipway-edge.js'), 'utf8')
  cloudFront.createFunction(edge.function, code, { store: edge.store })
  return cloudFront.createDistribution({
    originBucket: bucket,
    defaultRootObject: 'index.html',
    viewerRequest: edge.function,
  })
}

/** A role that this repository's main branch may assume, and nobody else. */
function createRole(
  aws: LocalAws,
  purpose: string,
  action: string,
  names: Readonly<Record<string, string>>,
  more: readonly DocumentedStatement[] = [],
): string {
  const issuer = 'token.actions.githubusercontent.com'
  return aws.identity.createRole({
    name: `github-${purpose}`,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${aws.world.account}:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com',
            [`${issuer}:sub`]: `repo:${repository}:ref:refs/heads/main`,
          },
        },
      },
    },
    policies: [{ ...documentedPolicy(action, names) }, { Statement: more }],
  })
}

function passesTaskRole({ world }: LocalAws): DocumentedStatement {
  return {
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: `arn:aws:iam::${world.account}:role/orders-api-task`,
    Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
  }
}

/** The roles that the sample's task definition names, and its log group. */
async function createTaskRoles(aws: LocalAws): Promise<void> {
  const trustPolicy = {
    Statement: {
      Effect: 'Allow',
      Principal: { Service: 'ecs-tasks.amazonaws.com' },
      Action: 'sts:AssumeRole',
    },
  }
  const Action = [
    'ecr:GetAuthorizationToken',
    'ecr:BatchCheckLayerAvailability',
    'ecr:GetDownloadUrlForLayer',
    'ecr:BatchGetImage',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ]
  const policies = [{ Statement: { Effect: 'Allow', Action, Resource: '*' } }]
  aws.identity.createRole({ name: 'orders-api-execution', trustPolicy, policies })
  aws.identity.createRole({ name: 'orders-api-task', trustPolicy, policies: [] })
  const { endpoint, region } = aws.world
  const logs = new CloudWatchLogsClient({ endpoint, region, credentials: aws.identity.administrator })
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/orders-api' }))
  logs.destroy()
}

/** A cluster, a load balancer, and a service that runs a placeholder until the first deploy. Returns the service's URL. */
async function createService(aws: LocalAws, baseImage: string): Promise<string> {
  const ecs = new ECSClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: aws.identity.administrator,
  })
  const image = await pushBootstrapImage(aws, baseImage)
  const balancer = aws.elb.createLoadBalancer({ name: 'orders' })
  const targetGroup = aws.elb.createTargetGroup({
    name: 'orders-api',
    port: 3000,
    healthCheck: {
      path: '/health',
      intervalMs: 500,
      timeoutMs: 400,
      healthyThreshold: 2,
      unhealthyThreshold: 2,
    },
    deregistrationDelayMs: 1_000,
  })
  const listener = await aws.elb.createListener({
    loadBalancerArn: balancer.arn,
    targetGroupArn: targetGroup.arn,
  })
  await ecs.send(new CreateClusterCommand({ clusterName: 'production' }))
  const answer =
    'require(\'node:http\').createServer((_, r) => r.end(\'{"version":"bootstrap"}\')).listen(3000)'
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'orders-api',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        {
          name: 'orders-api',
          image,
          command: ['node', '-e', answer],
          portMappings: [{ containerPort: 3000 }],
          stopTimeout: 2,
        },
      ],
    }),
  )
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'production',
      serviceName: 'orders-api',
      taskDefinition: 'orders-api',
      desiredCount: 2,
      launchType: 'FARGATE',
      loadBalancers: [{ targetGroupArn: targetGroup.arn, containerName: 'orders-api', containerPort: 3000 }],
      deploymentConfiguration: {
        minimumHealthyPercent: 100,
        maximumPercent: 200,
        deploymentCircuitBreaker: { enable: true, rollback: true },
      },
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
    }),
  )
  return listener.url
}
