import { openExpressWorld, type ExpressWorld } from './open-world.js'
import { roles } from './wishes.js'

const at = 'arn:aws:ecs:ap-northeast-2:123456789012'
const place = 'default/orders'

/** As the README gives them. */
const statements = [
  {
    Sid: 'ExpressService',
    Effect: 'Allow',
    Action: [
      'ecs:CreateExpressGatewayService',
      'ecs:DescribeExpressGatewayService',
      'ecs:DescribeServices',
      'ecs:ListServiceDeployments',
      'ecs:TagResource',
      'ecs:UpdateExpressGatewayService',
    ],
    Resource: `${at}:service/${place}`,
  },
  {
    Sid: 'ExpressDeployments',
    Effect: 'Allow',
    Action: ['ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions', 'ecs:StopServiceDeployment'],
    Resource: [`${at}:service-deployment/${place}/*`, `${at}:service-revision/${place}/*`],
  },
  {
    Sid: 'ExpressDefinition',
    Effect: 'Allow',
    Action: ['ecs:CreateCluster', 'ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition'],
    Resource: '*',
  },
  {
    Sid: 'ExpressRoles',
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: Object.values(roles),
    Condition: { StringEquals: { 'iam:PassedToService': ['ecs-tasks.amazonaws.com', 'ecs.amazonaws.com'] } },
  },
  {
    Sid: 'ExpressStoppedTasks',
    Effect: 'Allow',
    Action: ['ecs:DescribeTasks', 'ecs:ListTasks'],
    Resource: '*',
  },
  {
    Sid: 'ExpressLogs',
    Effect: 'Allow',
    Action: 'logs:GetLogEvents',
    Resource: `arn:aws:logs:ap-northeast-2:123456789012:log-group:/aws/ecs/${place}-*:log-stream:*`,
  },
]

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
