import { expressAlarm } from '@slipway/local-aws'
import type { BegunExpress } from '../../src/express/deploy-express.js'
import type { ExpressWish } from '../../src/express/wish.js'
import { openExpressWorld, type ExpressWorld } from './open-world.js'
import { nothing, roles } from './wishes.js'

// A minute of ECS's in half a second; a canary takes more than six.
const usual = 120
const forCanaries = 400

let world: ExpressWorld
afterEach(() => world.close())

async function open(factor = usual): Promise<void> {
  world = await openExpressWorld(factor)
}

async function begin(overrides: Partial<ExpressWish> = {}): Promise<BegunExpress> {
  return (await world.plan(overrides)).begin()
}

async function deployed(overrides: Partial<ExpressWish> = {}): Promise<BegunExpress> {
  const begun = await begin(overrides)
  expect(await begun.underWay.follow(world.within())).toEqual({ kind: 'completed' })
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
  const planned = await world.plan()
  expect(planned).toMatchObject({ plan: { kind: 'create' }, url: undefined })
  expect(world.aws.journal.calls).toEqual(['ecs:DescribeExpressGatewayService'])
})

it('finds in two calls that nothing is to be done', async () => {
  await open()
  const { url } = await deployed()
  world.aws.journal.clear()
  const planned = await world.plan()
  expect(planned).toMatchObject({ plan: { kind: 'unchanged' }, url })
  await planned.finish()
  expect(world.aws.journal.calls).toEqual([
    'ecs:DescribeExpressGatewayService',
    'ecs:DescribeServiceDeployments',
  ])
})

it('updates the image by a canary, and leaves the rest as it is', async () => {
  await open(forCanaries)
  const container = { ...nothing, environment: new Map([['LOG_LEVEL', 'info']]), port: 8080 }
  await deployed({ container })
  await deployed({ image: 'orders:2', tags: new Map([['team', 'shop']]) })
  expect(world.log).toContain('default-orders:2 PRODUCTION_TRAFFIC_SHIFT, 5 % of the production traffic')
  expect(await world.plan({ image: 'orders:2', container, tags: new Map([['team', 'shop']]) })).toMatchObject(
    {
      plan: { kind: 'unchanged', tags: new Map() },
    },
  )
})

it('follows what an earlier run has begun', async () => {
  await open()
  await deployed()
  const first = await begin({ image: 'orders:2' })
  const planned = await world.plan({ image: 'orders:2' })
  expect(planned.plan.kind).toBe('follow')
  const again = await planned.begin()
  expect(again.underWay.id).toBe(first.underWay.id)
})

it('goes back when tasks crash, and says why', async () => {
  await open()
  await deployed()
  world.aws.ecs.script('orders:2', { exit: { afterMs: 500, code: 3, logs: ['boom'] } })
  const { underWay } = await begin({ image: 'orders:2' })
  const ending = await underWay.follow(world.within())
  expect(ending).toMatchObject({ kind: 'hopeless', reason: expect.stringContaining('code 3') as string })
  const askedBack = await underWay.rollBack('it crashes')
  expect(await underWay.explain('')).toMatchObject({
    container: 'Main',
    exitCode: 3,
    log: { lines: ['boom'] },
  })
  expect(await underWay.follow({ ...world.within(), askedBack })).toMatchObject({
    kind: 'rolled-back',
    to: expect.stringMatching(/default-orders:1$/) as string,
  })
})

it('is never a success when ECS goes back by its alarm', async () => {
  await open()
  await deployed()
  const { underWay } = await begin({ image: 'orders:2' })
  const following = underWay.follow(world.within())
  world.aws.ecs.alarms.set(expressAlarm('default', 'orders'), 'ALARM')
  expect((await following).kind).toBe('rolled-back')
})

it('says which of its resources ECS could not make, and which role is to blame', async () => {
  await open()
  const said =
    'User: arn:aws:sts::123456789012:assumed-role/infrastructure/ECS is not authorized to perform: acm:RequestCertificate'
  world.aws.ecs.express.failResource('certificate', said)
  const { underWay } = await begin()
  const ending = await underWay.follow(world.within())
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
  world.aws.ecs.script('orders:1', { health: 404 })
  const { underWay } = await begin({ container: { ...nothing, port: 3000 } })
  await underWay.follow(world.within(900_000))
  const { advice } = await underWay.explain('')
  expect(advice[0]).toMatch(
    /^Express Mode asks for \/ping at port 3000, and wants 200: give health-check-path/,
  )
})

it('explains what ECS refuses', async () => {
  await open()
  await expect(begin({ cluster: 'nowhere' })).rejects.toThrow('There is no cluster nowhere')
})
