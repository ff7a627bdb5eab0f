import { openAws, type Aws } from '@slipway/aws'
import { expressAlarm, scaledTime, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { deployExpress, type BegunExpress, type PlannedExpress } from '../../src/express/deploy-express.js'
import type { ExpressWish } from '../../src/express/wish.js'
import { openEcs } from '../../src/open-ecs.js'
import { createServiceReader } from '../../src/service-reader.js'
import type { World } from '../../src/world.js'
import { nothing, roles, wishFor } from './wishes.js'

// A minute of ECS's in half a second; a canary takes more than six.
const usual = 120
const forCanaries = 400

let aws: LocalAws
let world: World
let opened: Aws
let log: string[]

async function open(factor = usual): Promise<void> {
  aws = await startLocalAws({ time: scaledTime(factor) })
  log = []
  const write = (line: string): void => void log.push(line)
  const { signal } = new AbortController()
  // The SDK's own chain of credentials and endpoints reads the process's environment.
  Object.assign(process.env, aws.environment)
  const own = { roleToAssume: undefined, roleSessionName: 'test', roleDurationSeconds: 3600, audience: '' }
  opened = openAws(
    { region: aws.world.region, ...own },
    { env: aws.environment, signal, maskSecret: () => undefined, log: { info: write } },
  )
  const clock = aws.world.time
  world = {
    clock,
    signal,
    log: { info: write, warning: write },
    logs: { lastLines: () => Promise.resolve(['boom']) },
    ecs: openEcs(
      opened,
      { cluster: 'default', service: 'orders' },
      createServiceReader(opened, 'default', clock, true),
    ),
  }
}

afterEach(async () => {
  for (const name of Object.keys(aws.environment)) Reflect.deleteProperty(process.env, name)
  ;(await opened.ecs()).destroy()
  await aws.stop()
})

const plan = (overrides: Partial<ExpressWish> = {}): Promise<PlannedExpress> =>
  deployExpress(opened, world, wishFor(overrides))

async function begin(overrides: Partial<ExpressWish> = {}): Promise<BegunExpress> {
  return (await plan(overrides)).begin()
}

const within = (): { deadline: number } => ({ deadline: aws.world.time.now() + 3_600_000 })

async function deployed(overrides: Partial<ExpressWish> = {}): Promise<BegunExpress> {
  const begun = await begin(overrides)
  expect(await begun.underWay.follow(within())).toEqual({ kind: 'completed' })
  return begun
}

it('makes a service of an image and two roles, follows it, and tells where it answers', async () => {
  await open()
  const begun = await deployed()
  expect(begun).toMatchObject({
    serviceArn: 'arn:aws:ecs:ap-northeast-2:123456789012:service/default/orders',
    taskDefinition: expect.stringMatching(/task-definition\/default-orders:1$/) as string,
  })
  expect((await fetch(begun.url ?? '')).status).toBe(200)
  expect(begun.underWay.running?.()).toBe(1)
})

it('changes nothing before it begins', async () => {
  await open()
  const planned = await plan()
  expect(planned).toMatchObject({ plan: { kind: 'create' }, url: undefined })
  expect(aws.journal.calls).toEqual(['ecs:DescribeExpressGatewayService'])
})

it('finds in two calls that nothing is to be done', async () => {
  await open()
  const { url } = await deployed()
  aws.journal.clear()
  const planned = await plan()
  expect(planned).toMatchObject({ plan: { kind: 'unchanged' }, url })
  await planned.finish()
  expect(aws.journal.calls).toEqual(['ecs:DescribeExpressGatewayService', 'ecs:DescribeServiceDeployments'])
})

it('updates the image by a canary, and leaves the rest as it is', async () => {
  await open(forCanaries)
  const container = { ...nothing, environment: new Map([['LOG_LEVEL', 'info']]), port: 8080 }
  await deployed({ container })
  await deployed({ image: 'orders:2', tags: new Map([['team', 'shop']]) })
  expect(log).toContain('default-orders:2 PRODUCTION_TRAFFIC_SHIFT, 5 % of the production traffic')
  expect(await plan({ image: 'orders:2', container, tags: new Map([['team', 'shop']]) })).toMatchObject({
    plan: { kind: 'unchanged', tags: new Map() },
  })
})

it('follows what an earlier run has begun', async () => {
  await open()
  await deployed()
  const first = await begin({ image: 'orders:2' })
  const planned = await plan({ image: 'orders:2' })
  expect(planned.plan.kind).toBe('follow')
  const again = await planned.begin()
  expect(again.underWay.id).toBe(first.underWay.id)
})

it('goes back when tasks crash, and says why', async () => {
  await open()
  await deployed()
  aws.ecs.script('orders:2', { exit: { afterMs: 500, code: 3, logs: ['boom'] } })
  const { underWay } = await begin({ image: 'orders:2' })
  const ending = await underWay.follow(within())
  expect(ending).toMatchObject({ kind: 'hopeless', reason: expect.stringContaining('code 3') as string })
  const askedBack = await underWay.rollBack('it crashes')
  expect(await underWay.explain('')).toMatchObject({
    container: 'Main',
    exitCode: 3,
    log: { lines: ['boom'] },
  })
  expect(await underWay.follow({ ...within(), askedBack })).toMatchObject({
    kind: 'rolled-back',
    to: expect.stringMatching(/default-orders:1$/) as string,
  })
})

it('is never a success when ECS goes back by its alarm', async () => {
  await open()
  await deployed()
  const { underWay } = await begin({ image: 'orders:2' })
  const following = underWay.follow(within())
  aws.ecs.alarms.set(expressAlarm('default', 'orders'), 'ALARM')
  expect((await following).kind).toBe('rolled-back')
})

it('says which of its resources ECS could not make, and which role is to blame', async () => {
  await open()
  const said =
    'User: arn:aws:sts::123456789012:assumed-role/infrastructure/ECS is not authorized to perform: acm:RequestCertificate'
  aws.ecs.express.failResource('certificate', said)
  const { underWay } = await begin()
  const ending = await underWay.follow(within())
  expect(ending.kind).toBe('failed')
  expect(await underWay.explain('')).toMatchObject({
    cause: 'ECS could not make the certificate of the service',
    reason: said,
    advice: [
      expect.stringContaining(
        `The infrastructure role ${roles.infrastructureRoleArn} may not do what it is for`,
      ),
      expect.stringContaining('AmazonECSInfrastructureRoleforExpressGatewayServices'),
    ],
  })
})

it('names the health check that Express Mode has, when that fails', async () => {
  await open(forCanaries)
  aws.ecs.script('orders:1', { health: 404 })
  const { underWay } = await begin({ container: { ...nothing, port: 3000 } })
  await underWay.follow({ deadline: aws.world.time.now() + 900_000 })
  const { advice } = await underWay.explain('')
  expect(advice[0]).toMatch(
    /^Express Mode asks for \/ping at port 3000, and wants 200: give health-check-path/,
  )
})

it('explains what ECS refuses', async () => {
  await open()
  await expect(begin({ cluster: 'nowhere' })).rejects.toThrow('There is no cluster nowhere')
})
