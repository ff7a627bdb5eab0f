import {
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import {
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'

const role = 'arn:aws:iam::123456789012:role/scheduler'
const revision = 'arn:aws:ecs:ap-northeast-2:123456789012:task-definition/orders:1'

let aws: LocalAws
let scheduler: SchedulerClient
let events: EventBridgeClient

beforeEach(async () => {
  aws = await startLocalAws()
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.environment
  const connection = {
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  }
  scheduler = new SchedulerClient(connection)
  events = new EventBridgeClient(connection)
})
afterEach(() => aws.stop())

describe('a schedule', () => {
  it('is described with everything that it was made with', async () => {
    const StartDate = 1_800_000_000
    aws.scheduler.addSchedule(
      'nightly',
      { EcsParameters: { TaskDefinitionArn: revision, TaskCount: 2 } },
      { GroupName: 'jobs', Description: 'every night', StartDate },
    )
    const found = await scheduler.send(new GetScheduleCommand({ Name: 'nightly', GroupName: 'jobs' }))
    expect(found).toMatchObject({
      Name: 'nightly',
      GroupName: 'jobs',
      Description: 'every night',
      State: 'ENABLED',
      StartDate: new Date(StartDate * 1_000),
      Target: { RoleArn: role, EcsParameters: { TaskDefinitionArn: revision, TaskCount: 2 } },
    })
  })

  it('is replaced whole by an update, which may pass its role', async () => {
    aws.scheduler.addSchedule('nightly', {}, { Description: 'every night' })
    await scheduler.send(
      new UpdateScheduleCommand({
        Name: 'nightly',
        ScheduleExpression: 'rate(2 days)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { Arn: 'arn:aws:ecs:ap-northeast-2:123456789012:cluster/shop', RoleArn: role },
      }),
    )
    expect(aws.scheduler.schedule('nightly')).toMatchObject({ ScheduleExpression: 'rate(2 days)' })
    expect(aws.scheduler.schedule('nightly')).not.toHaveProperty('Description')
    expect(aws.journal.entries.at(-1)?.permissions).toEqual([
      {
        action: 'scheduler:UpdateSchedule',
        resource: 'arn:aws:scheduler:ap-northeast-2:123456789012:schedule/default/nightly',
      },
      {
        action: 'iam:PassRole',
        resource: role,
        context: { 'iam:passedtoservice': 'scheduler.amazonaws.com' },
      },
    ])
  })

  it('that is not there is told by name', async () => {
    await expect(scheduler.send(new GetScheduleCommand({ Name: 'gone' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Schedule gone does not exist.',
    })
  })

  it('is listed by group', async () => {
    aws.scheduler.addSchedule('nightly', {}, { GroupName: 'jobs' })
    aws.scheduler.addSchedule('weekly', {})
    const { Schedules } = await scheduler.send(new ListSchedulesCommand({ GroupName: 'jobs' }))
    expect(Schedules).toMatchObject([{ Name: 'nightly', GroupName: 'jobs' }])
  })
})

describe("a rule's targets", () => {
  it('are listed and put one by one', async () => {
    aws.eventBridge.addRule('sweep', [
      { Id: 'a', EcsParameters: { TaskDefinitionArn: revision } },
      { Id: 'b' },
    ])
    const { Targets } = await events.send(new ListTargetsByRuleCommand({ Rule: 'sweep' }))
    expect(Targets?.map(({ Id }) => Id)).toEqual(['a', 'b'])
    const put = new PutTargetsCommand({ Rule: 'sweep', Targets: [{ Id: 'b', Arn: 'arn:b', Input: '{}' }] })
    expect(await events.send(put)).toMatchObject({ FailedEntryCount: 0, FailedEntries: [] })
    expect(aws.eventBridge.targets('sweep')).toMatchObject([
      { Id: 'a' },
      { Id: 'b', Arn: 'arn:b', Input: '{}' },
    ])
  })

  it('may fail one by one', async () => {
    aws.eventBridge.addRule('sweep', [{ Id: 'a' }])
    aws.eventBridge.failTarget('a')
    const put = new PutTargetsCommand({ Rule: 'sweep', Targets: [{ Id: 'a', Arn: 'arn:a' }] })
    expect(await events.send(put)).toMatchObject({ FailedEntryCount: 1, FailedEntries: [{ TargetId: 'a' }] })
  })

  it('of a rule that is not there are refused', async () => {
    await expect(events.send(new ListTargetsByRuleCommand({ Rule: 'gone' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Rule gone does not exist on EventBus default.',
    })
    expect((await events.send(new ListRulesCommand({}))).Rules).toEqual([])
  })
})
