import { documentedStatements } from '@slipway/testkit'
import { lastPart } from '../../src/ecs/target.js'
import { openExpressWorld, type ExpressWorld } from './open-world.js'
import { roles } from './wishes.js'

const statements = documentedStatements('deploy-ecs-service', 'For Express Mode', {
  account: '123456789012',
  region: 'ap-northeast-2',
  cluster: 'default',
  service: 'orders',
  'execution-role': lastPart(roles.executionRoleArn),
  'infrastructure-role': lastPart(roles.infrastructureRoleArn),
})

let world: ExpressWorld
afterEach(() => world.close())

const open = async (without?: string): Promise<void> => {
  const Statement = statements.filter(({ Sid }) => Sid !== without)
  world = await openExpressWorld(120, { Version: '2012-10-17', Statement })
}

it('these statements are enough, for a failure with its explanation and the way back too, and hold nothing else', async () => {
  await open()
  const first = await (await world.plan()).begin()
  expect(await first.underWay.follow(world.within())).toEqual({ kind: 'completed' })
  world.aws.ecs.script('orders:2', { exit: { afterMs: 500, code: 3, logs: ['boom'] } })
  const second = await (await world.plan({ image: 'orders:2', tags: new Map([['team', 'shop']]) })).begin()
  await second.underWay.follow(world.within())
  const askedBack = await second.underWay.rollBack('it crashes')
  expect(await second.underWay.explain('')).toMatchObject({ exitCode: 3, log: { lines: ['boom'] } })
  expect((await second.underWay.follow({ ...world.within(), askedBack })).kind).toBe('rolled-back')
  const mine = world.aws.journal.entries.filter(({ principal }) => principal.endsWith('user/deployer'))
  expect(mine.filter(({ error }) => error?.includes('Denied') === true)).toEqual([])
  const asked = world.aws.journal.permissions('arn:aws:iam::123456789012:user/deployer')
  expect([...new Set(asked.map(({ action }) => action))].sort()).toEqual(
    statements.flatMap(({ Action }) => Action).sort(),
  )
})

it.each([
  ['ExpressService', 'AWS denied ecs:DescribeExpressGatewayService'],
  ['ExpressDefinition', 'AWS denied ecs:CreateCluster on *'],
  ['ExpressRoles', `AWS denied iam:PassRole on ${roles.executionRoleArn}`],
])('without %s the step says what is missing, and nothing was made', async (sid, message) => {
  await open(sid)
  await expect(world.plan().then((planned) => planned.begin())).rejects.toThrow(message)
  expect(world.aws.journal.calls.filter((call) => /Update|Tag/.test(call))).toEqual([])
})
