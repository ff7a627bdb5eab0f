import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type DeploymentConfiguration,
} from '@aws-sdk/client-ecs'
import { openAws } from '@slipway/aws'
import { scaledTime, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { openEcs } from '../../src/ecs/open-ecs.js'
import { followNative, type NativeDeployment } from '../../src/native/begin-native.js'
import { findWaitingNative } from '../../src/native/continue-deployment.js'
import { createServiceReader } from '../../src/ecs/service-reader.js'
import type { UnderWay } from '../../src/work/under-way.js'
import type { World } from '../../src/work/world.js'

// A minute of ECS's in a third of a second.
const factor = 200
const target = { cluster: 'shop', service: 'orders', region: 'ap-northeast-2' }
const hour = 3_600_000

let aws: LocalAws
let client: ECSClient
let world: World
let log: string[]
let opened: ReturnType<typeof openAws>

beforeEach(async () => {
  aws = await startLocalAws({ time: scaledTime(factor) })
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.environment
  client = new ECSClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId, secretAccessKey },
  })
  log = []
  const write = (line: string): void => void log.push(line)
  const { signal } = new AbortController()
  // The SDK's own chain of credentials and endpoints reads the process's environment.
  Object.assign(process.env, aws.environment)
  opened = openAws(
    {
      region: aws.world.region,
      roleToAssume: undefined,
      roleSessionName: 'test',
      roleDurationSeconds: 3600,
      audience: 'sts.amazonaws.com',
    },
    { env: aws.environment, signal, maskSecret: () => undefined, log: { info: write } },
  )
  const clock = aws.world.time
  world = {
    clock,
    signal,
    log: { info: write, warning: write },
    logs: { lastLines: () => Promise.resolve([]) },
    ecs: openEcs(opened, target, createServiceReader(opened, 'shop', clock, true)),
  }
  await client.send(new CreateClusterCommand({ clusterName: 'shop' }))
  await client.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'orders',
      taskDefinition: await register('orders:1'),
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    }),
  )
  await clock.sleep(90_000)
  aws.journal.clear()
})

afterEach(async () => {
  for (const name of Object.keys(aws.environment)) Reflect.deleteProperty(process.env, name)
  client.destroy()
  ;(await opened.ecs()).destroy()
  await aws.stop()
})

async function register(image: string): Promise<string> {
  const { taskDefinition } = await client.send(
    new RegisterTaskDefinitionCommand({
      family: 'orders',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'app', image }],
    }),
  )
  return taskDefinition?.taskDefinitionArn ?? ''
}

/** Deploys an image and finds the deployment. */
async function deploy(image: string, deploymentConfiguration: DeploymentConfiguration): Promise<UnderWay> {
  const taskDefinition = await register(image)
  const since = aws.world.time.now()
  await client.send(
    new UpdateServiceCommand({ cluster: 'shop', service: 'orders', taskDefinition, deploymentConfiguration }),
  )
  const deployment: NativeDeployment = {
    ...target,
    taskDefinition,
    definition: { family: 'orders', containerDefinitions: [{ name: 'app', image }] },
    since,
  }
  const underWay = followNative(opened, world, deployment)
  await underWay.find()
  return underWay
}

async function runs(): Promise<string | undefined> {
  const command = new DescribeServicesCommand({ cluster: 'shop', services: ['orders'] })
  return (await client.send(command)).services?.[0]?.taskDefinition?.split(':').at(-1)
}

const within = (): { deadline: number } => ({ deadline: aws.world.time.now() + hour })

it('follows a canary deployment through the embedded AWS to its end', async () => {
  const underWay = await deploy('orders:2', {
    strategy: 'CANARY',
    bakeTimeInMinutes: 2,
    canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 },
  })
  expect(await underWay.follow(within())).toEqual({ kind: 'completed' })
  expect(log).toContain('orders:2 PRODUCTION_TRAFFIC_SHIFT, 10 % of the production traffic')
  expect(underWay.running?.()).toBe(1)
})

it('stops at a pause, and goes on from there by a later step', async () => {
  const underWay = await deploy('orders:2', {
    strategy: 'BLUE_GREEN',
    bakeTimeInMinutes: 0,
    lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }],
  })
  const ending = await underWay.follow(within())
  expect(ending).toMatchObject({ kind: 'paused', stage: 'POST_TEST_TRAFFIC_SHIFT' })
  const looked = await world.ecs.lookCloser()
  if (looked === undefined) throw new Error('The service is gone')
  const later = await findWaitingNative(opened, world, { target, looked }, 'continue')
  await later.answer()
  expect(later.stage).toBe('POST_TEST_TRAFFIC_SHIFT')
  expect(later.underWay.id).toBe(underWay.id)
  expect(await later.underWay.follow(within())).toEqual({ kind: 'completed' })
  expect(await runs()).toBe('2')
})

it('sees a crash loop that ECS would go on with for ever, and puts the version before back', async () => {
  aws.ecs.script('orders:2', { exit: { afterMs: 1_000, code: 3 } })
  const underWay = await deploy('orders:2', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 })
  const ending = await underWay.follow(within())
  expect(ending).toMatchObject({ kind: 'hopeless', reason: expect.stringContaining('code 3') as string })
  const askedBack = await underWay.rollBack('')
  expect((await underWay.explain('')).exitCode).toBe(3)
  expect(await underWay.follow({ ...within(), askedBack })).toMatchObject({
    kind: 'rolled-back',
    to: expect.stringMatching(/orders:1$/) as string,
  })
})

it('takes a version back that is complete already, by a deployment of the one before', async () => {
  const underWay = await deploy('orders:2', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 })
  expect((await underWay.follow(within())).kind).toBe('completed')
  const askedBack = await underWay.rollBack('the answers are bad')
  expect(askedBack.kind).toBe('asked')
  expect((await underWay.follow({ ...within(), askedBack })).kind).toBe('rolled-back')
  expect(await runs()).toBe('1')
})

it('is superseded by what somebody else deploys meanwhile', async () => {
  const underWay = await deploy('orders:2', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10 })
  const following = underWay.follow(within())
  await aws.world.time.sleep(20_000)
  await deploy('orders:3', { strategy: 'BLUE_GREEN' })
  expect(await following).toMatchObject({
    kind: 'superseded',
    by: expect.stringMatching(/ of orders:3$/) as string,
  })
  expect(await underWay.rollBack('')).toMatchObject({ kind: 'not-asked' })
})
