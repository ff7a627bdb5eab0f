import type { Permission } from '@slipway/local-aws'
import { checkSchedules, updateSchedules } from '../../src/schedule/schedules.js'
import { newRevision, oldRevision } from '../fixtures.js'
import { definition, openBench, type Bench } from './bench.js'

interface Statement {
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
}

const account = '123456789012'
const place = `eu-west-1:${account}`

function allow(Action: readonly string[], Resource: string): Statement {
  return { Effect: 'Allow', Action, Resource: [Resource] }
}

const forTasks = [
  allow(['ecs:RunTask'], `arn:aws:ecs:${place}:task-definition/orders:*`),
  allow(['ecs:DescribeTasks', 'ecs:StopTask'], `arn:aws:ecs:${place}:task/shop/*`),
  allow(['logs:GetLogEvents'], `arn:aws:logs:${place}:log-group:/ecs/orders:log-stream:*`),
  allow(['iam:PassRole'], `arn:aws:iam::${account}:role/orders-execution`),
]
const forSchedules = [
  allow(
    ['scheduler:GetSchedule', 'scheduler:UpdateSchedule'],
    `arn:aws:scheduler:${place}:schedule/default/nightly`,
  ),
  allow(['events:ListTargetsByRule', 'events:PutTargets'], `arn:aws:events:${place}:rule/sweep`),
  allow(['iam:PassRole'], `arn:aws:iam::${account}:role/scheduler`),
  allow(['iam:PassRole'], `arn:aws:iam::${account}:role/events`),
]

let bench: Bench
beforeEach(async () => {
  bench = await openBench()
})
afterEach(() => bench.close())

function simulate(statements: readonly Statement[], permissions: readonly Permission[]): readonly unknown[] {
  const Statement = statements.map(({ Effect, Action, Resource }) => ({
    Effect,
    Action: [...Action],
    Resource: [...Resource],
  }))
  const { identity } = bench.aws
  identity.createUser({ name: 'deployer', policies: [{ Version: '2012-10-17', Statement }] })
  const arn = `arn:aws:iam::${account}:user/deployer`
  return permissions.filter((permission) => identity.simulate(arn, permission) !== 'allowed')
}

function actionsOf(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ Action }) => Action))].sort()
}

describe('the statements that the README names are enough, and hold nothing else,', () => {
  it('for a task that is followed and stopped', async () => {
    bench.aws.ecs.script('registry.example/orders:2', { logs: ['working'] })
    const executionRoleArn = `arn:aws:iam::${account}:role/orders-execution`
    await bench.run({ timeoutMs: 60_000 }, { ...definition, executionRoleArn })
    const asked = bench.aws.journal
      .permissions()
      .filter(({ action }) => action !== 'ecs:RegisterTaskDefinition')
    expect(simulate(forTasks, asked)).toEqual([])
    expect([...new Set(asked.map(({ action }) => action))].sort()).toEqual(actionsOf(forTasks))
  })

  it('for schedules and rules', async () => {
    const target = { EcsParameters: { TaskDefinitionArn: oldRevision } }
    bench.aws.scheduler.addSchedule('nightly', target)
    bench.aws.eventBridge.addRule('sweep', [{ Id: 'a', ...target }])
    const wish = { names: ['nightly', 'rule:sweep'] }
    const context = { signal: bench.controller.signal, log: { info: () => undefined } }
    await checkSchedules(bench.deployAws, wish, context, 'orders')
    await updateSchedules(bench.deployAws, wish, newRevision, context)
    const asked = bench.aws.journal.permissions()
    expect(simulate(forSchedules, asked)).toEqual([])
    expect([...new Set(asked.map(({ action }) => action))].sort()).toEqual(actionsOf(forSchedules))
  })
})
