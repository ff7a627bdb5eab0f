import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quickPace, startLocalAws, type JobClaims, type LocalAws } from '@slipway/local-aws'
import { root, runStep, type StepResult } from '@slipway/testkit'
import { exampleParameters, readTemplate, resolve } from '@slipway/testkit/cloudformation'
import { makeResources } from '../src/make-resources'
import { makeProduction, type Production } from '../src/production'

const job: JobClaims = { repository: 'octo-org/orders', hasImmutableSubject: true }
const production: JobClaims = { ...job, environment: 'production' }
const taskDefinition = 'examples/orders-api/task-definition.json'

let aws: LocalAws
let made: Production
let workspace: string

beforeAll(async () => {
  aws = await startLocalAws({ pace: { ...quickPace, steadyMs: 100, alarmBakeMs: 100 } })
  made = await makeProduction(aws, () => Promise.resolve('busybox:stable'))
  workspace = mkdtempSync(join(tmpdir(), 'slipway-production-'))
  mkdirSync(join(workspace, 'dist'))
  writeFileSync(join(workspace, 'dist/index.html'), '<h1>Orders</h1>')
  writeFileSync(join(workspace, 'task-definition.json'), readFileSync(join(root, taskDefinition)))
})
afterAll(async () => {
  await aws.stop()
  rmSync(workspace, { recursive: true, force: true })
})

function run(
  action: string,
  role: string,
  claims: JobClaims,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  return runStep({
    action: `actions/${action}`,
    inputs: { 'role-to-assume': role, ...inputs },
    workspace,
    env: {
      ...aws.environment,
      // Nothing but the role may give credentials.
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...aws.identity.oidc.environment(claims),
    },
  })
}

const deployInputs = (): Readonly<Record<string, string>> => ({
  cluster: made.cluster,
  service: made.service,
  'task-definition': 'task-definition.json',
  'container-name': made.service,
  image: 'busybox:2',
})
const siteInputs = (): Readonly<Record<string, string>> => ({
  mode: 'release',
  source: 'dist',
  bucket: made.bucket,
  'distribution-id': made.distributionId,
  'edge-function': made.edgeFunction,
  'key-value-store': made.keyValueStore,
})

describe("production as the templates and its parameter files make it, which is the demo's", () => {
  it('has the names of the parameter files', () => {
    expect(made).toMatchObject({
      roles: {
        build: 'arn:aws:iam::123456789012:role/orders-production-build',
        deploy: 'arn:aws:iam::123456789012:role/orders-production-deploy',
        publish: 'arn:aws:iam::123456789012:role/orders-production-publish',
      },
      repository: 'orders-api',
      cluster: 'orders-production',
      service: 'orders-api',
      bucket: 'orders-production-site-bucket-1a2b3c4d5e6f',
      distributionId: 'E2ABCDEFGHIJKL',
      edgeFunction: 'orders-web',
    })
    for (const name of ['orders-api-execution', 'orders-api-task', 'orders-api-load-balancer'])
      expect(aws.identity.findRole(name)).toBeDefined()
  })

  it('is deployed to by blue/green in the role of the template, which is denied nothing', async () => {
    const deployed = await run('deploy-ecs-service', made.roles.deploy, production, {
      ...deployInputs(),
      strategy: 'blue-green',
      'bake-minutes': '0',
    })
    expect(deployed.outputs).toMatchObject({ outcome: 'succeeded' })
    expect(deployed.stdout).not.toContain('Could not look at')
    expect(denials('orders-production-deploy')).toEqual([])
  })

  it('gets its site in the role of the template, which is denied nothing', async () => {
    const released = await run('publish-static-site', made.roles.publish, production, siteInputs())
    expect(released.outputs).toMatchObject({ outcome: 'released' })
    await expect((await fetch(made.siteUrl)).text()).resolves.toBe('<h1>Orders</h1>')
    expect(denials('orders-production-publish')).toEqual([])
  })

  it('is planned for by a pull request in the role that looks, which sees all that a plan asks', async () => {
    const pullRequest = { ...job, event_name: 'pull_request' }
    // Without stacks: what reads them would see all else too.
    const parameters = {
      ...exampleParameters('production', 'roles'),
      RolePrefix: 'orders-looks',
      StackPrefix: '',
    }
    const { region } = aws.world
    await makeResources(aws, resolve(readTemplate('github-oidc'), { name: 'looks', region, parameters }))
    const role = 'arn:aws:iam::123456789012:role/orders-looks-plan'
    const deployment = await run('deploy-ecs-service', role, pullRequest, {
      ...deployInputs(),
      mode: 'plan',
      strategy: 'blue-green',
      image: 'busybox:3',
    })
    expect(deployment.outputs).toMatchObject({ outcome: 'planned' })
    expect(deployment.stdout).not.toMatch(/Could not look at|may not pass/)
    const site = await run('publish-static-site', role, pullRequest, {
      ...siteInputs(),
      mode: 'plan',
    })
    expect(site).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(denials('orders-looks-plan')).toEqual([])
  })

  it.each([
    ['the branch without the environment', job],
    ['another environment', { ...job, environment: 'staging' }],
    ['a pull request', { ...job, event_name: 'pull_request' }],
    ['a repository of the same name that is not this one', { ...production, hasImmutableSubject: false }],
  ])('gives no role to a job of %s', async (_who, claims: JobClaims) => {
    const { exitCode, stdout } = await run('publish-static-site', made.roles.publish, claims, siteInputs())
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('sts:AssumeRoleWithWebIdentity')])
  })

  const arns = {
    ecs: 'arn:aws:ecs:ap-northeast-2:123456789012:',
    ecr: 'arn:aws:ecr:ap-northeast-2:123456789012:repository/',
    iam: 'arn:aws:iam::123456789012:role/',
    cloudFront: 'arn:aws:cloudfront::123456789012:',
  }
  const tasks = { 'iam:passedtoservice': 'ecs-tasks.amazonaws.com' }
  const denied: readonly (readonly [
    role: 'build' | 'deploy' | 'publish',
    action: string,
    resource: string,
    context?: Readonly<Record<string, string>>,
  ])[] = [
    ['build', 'ecr:PutImage', `${arns.ecr}orders-api-staging`],
    ['build', 'ecr:DeleteRepository', `${arns.ecr}orders-api`],
    ['build', 'ecr:CreateRepository', '*'],
    ['build', 'ecs:UpdateService', `${arns.ecs}service/orders-production/orders-api`],
    ['build', 's3:PutObject', 'arn:aws:s3:::orders-production-site-bucket-1a2b3c4d5e6f/index.html'],
    ['deploy', 'ecs:UpdateService', `${arns.ecs}service/orders-staging/orders-api-staging`],
    ['deploy', 'ecs:UpdateService', `${arns.ecs}service/orders-production/payments-api`],
    ['deploy', 'ecs:CreateService', `${arns.ecs}service/orders-production/orders-api`],
    ['deploy', 'ecs:DeleteService', `${arns.ecs}service/orders-production/orders-api`],
    ['deploy', 'ecs:ExecuteCommand', `${arns.ecs}task/orders-production/1a2b`],
    ['deploy', 'iam:PassRole', `${arns.iam}orders-production-cloudformation`, tasks],
    ['deploy', 'iam:PassRole', `${arns.iam}orders-api-staging-task`, tasks],
    [
      'deploy',
      'iam:PassRole',
      `${arns.iam}orders-api-task`,
      { 'iam:passedtoservice': 'lambda.amazonaws.com' },
    ],
    [
      'deploy',
      'secretsmanager:GetSecretValue',
      'arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:orders-api/db-AbCdEf',
    ],
    ['deploy', 'ecr:PutImage', `${arns.ecr}orders-api`],
    ['publish', 's3:PutObject', 'arn:aws:s3:::orders-staging-site-bucket-1a2b3c4d5e6f/index.html'],
    ['publish', 's3:PutBucketPolicy', 'arn:aws:s3:::orders-production-site-bucket-1a2b3c4d5e6f'],
    [
      'publish',
      's3:DeleteObjectVersion',
      'arn:aws:s3:::orders-production-site-bucket-1a2b3c4d5e6f/index.html',
    ],
    ['publish', 'cloudfront:CreateInvalidation', `${arns.cloudFront}distribution/E1ABCDEFGHIJKL`],
    ['publish', 'cloudfront:UpdateDistribution', `${arns.cloudFront}distribution/E2ABCDEFGHIJKL`],
    ['publish', 'cloudfront:UpdateFunction', `${arns.cloudFront}function/orders-web-staging`],
    ['publish', 'ecs:UpdateService', `${arns.ecs}service/orders-production/orders-api`],
  ]
  it.each(denied.map(([role, action, resource, context = {}]) => ({ role, action, resource, context })))(
    'denies $role $action on $resource $context',
    ({ role, ...permission }) => {
      expect(aws.identity.simulate(made.roles[role], permission)).toMatch(/denied$/)
    },
  )
})

/** What a role asked for in vain. */
function denials(role: string): readonly string[] {
  const asked = aws.journal.entries.filter(({ principal }) => principal.includes(`:assumed-role/${role}/`))
  expect(asked).not.toEqual([])
  return asked
    .filter(({ status }) => status === 403)
    .map(({ service, operation }) => `${service}:${operation}`)
}
