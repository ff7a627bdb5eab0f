import {
  CreateServiceCommand,
  CreateTaskSetCommand,
  DeleteTaskSetCommand,
  DescribeTaskSetsCommand,
  UpdateServicePrimaryTaskSetCommand,
  UpdateTaskSetCommand,
  type CreateTaskSetCommandInput,
  type TaskSet,
} from '@aws-sdk/client-ecs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { aService, type ServiceUnderTest } from './ecs-service.js'

const of = { cluster: 'main', service: 'external' }

let aws: LocalAws
let time: VirtualTime
let web: ServiceUnderTest

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  web = await aService(aws)
  await web.client.send(
    new CreateServiceCommand({
      cluster: 'main',
      serviceName: 'external',
      desiredCount: 4,
      deploymentController: { type: 'EXTERNAL' },
    }),
  )
})
afterEach(() => aws.stop())

async function create(more: Partial<CreateTaskSetCommandInput> = {}): Promise<TaskSet> {
  const { taskSet } = await web.client.send(
    new CreateTaskSetCommand({
      ...of,
      taskDefinition: await web.register('web:good'),
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      ...more,
    }),
  )
  return taskSet ?? {}
}

async function describe(): Promise<readonly TaskSet[]> {
  return (await web.client.send(new DescribeTaskSetsCommand(of))).taskSets ?? []
}

it('a task set of a service of the controller EXTERNAL has its share of the tasks', async () => {
  const { id = '' } = await create({ scale: { value: 50, unit: 'PERCENT' }, externalId: 'mine' })
  expect(await describe()).toMatchObject([
    { id, status: 'ACTIVE', externalId: 'mine', computedDesiredCount: 2, stabilityStatus: 'STABILIZING' },
  ])
  await time.advance(60_000)
  expect(await describe()).toMatchObject([{ runningCount: 2, stabilityStatus: 'STEADY_STATE' }])
  await web.client.send(
    new UpdateTaskSetCommand({ ...of, taskSet: id, scale: { value: 100, unit: 'PERCENT' } }),
  )
  await time.advance(60_000)
  expect(await describe()).toMatchObject([{ runningCount: 4, scale: { value: 100 } }])
})

it('one is the primary one, which is not deleted; the others are drained', async () => {
  const first = await create()
  const second = await create()
  await time.advance(60_000)
  const primary = { ...of, primaryTaskSet: first.id }
  await web.client.send(new UpdateServicePrimaryTaskSetCommand(primary))
  await expect(web.client.send(new DeleteTaskSetCommand({ ...of, taskSet: first.id }))).rejects.toMatchObject(
    { name: 'InvalidParameterException' },
  )
  await web.client.send(new DeleteTaskSetCommand({ ...of, taskSet: second.taskSetArn }))
  expect((await describe()).map(({ status }) => status)).toEqual(['DRAINING', 'PRIMARY'])
  await time.advance(60_000)
  expect(await describe()).toMatchObject([{ id: first.id, status: 'PRIMARY', runningCount: 4 }])
})

it('tasks that crash are started anew, and the task set does not become steady', async () => {
  aws.ecs.script('web:broken', { exit: { afterMs: 1_000, code: 1 } })
  await create({ taskDefinition: await web.register('web:broken'), scale: { value: 25, unit: 'PERCENT' } })
  await time.advance(240_000)
  expect(await describe()).toMatchObject([{ stabilityStatus: 'STABILIZING' }])
})

it.each([
  ['a service of the controller ECS', { service: 'web' }, 'InvalidParameterException'],
  ['a task set that is not there', { taskSet: 'ecs-svc/1' }, 'TaskSetNotFoundException'],
])('%s is refused', async (_, more, name) => {
  const call = new DeleteTaskSetCommand({ ...of, taskSet: 'ecs-svc/1', ...more })
  await expect(web.client.send(call)).rejects.toMatchObject({ name })
})
