import { InputError, InputReader, UserError } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { openDeployAws, type DeployAws } from '../../src/deploy-aws.js'
import { pointTarget } from '../../src/schedule/point-target.js'
import { parseReference } from '../../src/schedule/reference.js'
import { checkSchedules, updateSchedules } from '../../src/schedule/schedules.js'
import { readSchedules } from '../../src/schedule/wish.js'
import { family, newRevision, oldRevision } from '../fixtures.js'

const signal = new AbortController().signal

let aws: LocalAws
let deployAws: DeployAws
let before: NodeJS.ProcessEnv
let log: string[]

beforeEach(async () => {
  aws = await startLocalAws({ region: 'eu-west-1' })
  before = { ...process.env }
  Object.assign(process.env, aws.environment)
  log = []
  const nobody = { roleToAssume: undefined, roleSessionName: '', roleDurationSeconds: 3600, audience: '' }
  deployAws = openDeployAws(
    openAws(
      { region: undefined, ...nobody },
      { env: process.env, signal, log: { info: () => undefined }, maskSecret: () => undefined },
    ),
  )
})
afterEach(async () => {
  process.env = before
  await aws.stop()
})

function check(...names: readonly string[]): Promise<void> {
  return checkSchedules(deployAws, { names }, { signal }, 'orders')
}

function update(...names: readonly string[]): Promise<readonly string[]> {
  const info = (line: string): void => void log.push(line)
  return updateSchedules(deployAws, { names }, newRevision, { signal, log: { info } })
}

function runs(taskDefinition: string, more: object = {}): { readonly EcsParameters: object } {
  return { EcsParameters: { TaskDefinitionArn: taskDefinition, ...more } }
}

function changes(): readonly string[] {
  return aws.journal.calls.filter((call) => /Update|Put/.test(call))
}

describe('a schedule', () => {
  it('gets the new revision, and keeps everything else, what the SDK does not know included', async () => {
    const members = {
      GroupName: 'jobs',
      ScheduleExpression: 'cron(0 3 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Seoul',
      Description: 'closes the day',
      State: 'DISABLED',
      StartDate: 1_800_000_000.5,
      EndDate: 1_900_000_000,
      FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15, NewerThanTheSdk: 1 },
      ActionAfterCompletion: 'NONE',
      KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1',
      NewerThanTheSdk: { Deep: [true] },
    }
    const target = {
      Input: '{"containerOverrides":[]}',
      RetryPolicy: { MaximumRetryAttempts: 3 },
      DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:123456789012:dead' },
      NewerThanTheSdk: 'x',
      ...runs(oldRevision, {
        TaskCount: 2,
        CapacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }],
        NetworkConfiguration: { awsvpcConfiguration: { Subnets: ['subnet-1'], AssignPublicIp: 'ENABLED' } },
        Tags: [{ key: 'team', value: 'shop' }],
        NewerThanTheSdk: 2,
      }),
    }
    aws.scheduler.addSchedule('nightly', target, members)
    const was = aws.scheduler.schedule('nightly', 'jobs')
    await check('jobs/nightly')
    expect(await update('jobs/nightly')).toEqual(['jobs/nightly'])
    expect(JSON.parse(JSON.stringify(aws.scheduler.schedule('nightly', 'jobs')))).toEqual(
      JSON.parse(JSON.stringify(was).replace(oldRevision, newRevision)),
    )
    expect(log).toEqual(['The schedule nightly of group jobs runs orders:13 now, and ran orders:12'])
  })

  it.each([
    ['points to the revision already', newRevision],
    ['runs the latest revision whichever that is', family],
  ])('that %s is not touched', async (_name, taskDefinition) => {
    aws.scheduler.addSchedule('nightly', runs(taskDefinition))
    await check('nightly')
    expect(await update('nightly')).toEqual([])
    expect(changes()).toEqual([])
  })
})

describe('a rule', () => {
  it('gets the new revision in those targets that are of the family', async () => {
    const other = `${family.replace('/orders', '/billing')}:3`
    aws.eventBridge.addRule('sweep', [
      { Id: 'a', ...runs(oldRevision, { NewerThanTheSdk: 1 }), InputPath: '$.detail', NewerThanTheSdk: 2 },
      { Id: 'b', ...runs(other) },
      { Id: 'c', Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:f' },
      { Id: 'd', ...runs(newRevision) },
    ])
    await check('rule:sweep')
    expect(await update('rule:sweep')).toEqual(['rule:sweep'])
    expect(aws.eventBridge.targets('sweep')).toMatchObject([
      { Id: 'a', ...runs(newRevision, { NewerThanTheSdk: 1 }), InputPath: '$.detail', NewerThanTheSdk: 2 },
      { Id: 'b', ...runs(other) },
      { Id: 'c' },
      { Id: 'd' },
    ])
    const [put] = aws.journal.entries.filter(({ operation }) => operation === 'PutTargets')
    expect(put?.input.Targets).toMatchObject([{ Id: 'a' }])
  })

  it('of another event bus is found there', async () => {
    aws.eventBridge.addRule('sweep', [{ Id: 'a', ...runs(oldRevision) }], 'jobs')
    await check('rule:jobs/sweep')
    expect(await update('rule:jobs/sweep')).toEqual(['rule:jobs/sweep'])
    expect(aws.eventBridge.targets('sweep', 'jobs')).toMatchObject([runs(newRevision)])
  })

  it('whose target EventBridge does not take is an error that names it', async () => {
    aws.eventBridge.addRule('sweep', [{ Id: 'a', ...runs(oldRevision) }])
    aws.eventBridge.failTarget('a')
    await expect(update('rule:sweep')).rejects.toMatchObject({
      message: 'EventBridge did not take all targets of the rule sweep',
      hint: expect.stringContaining('a: ConcurrentModificationException') as string,
    })
  })
})

describe('the look ahead', () => {
  it('names everything that cannot be done, and changes nothing', async () => {
    aws.scheduler.addSchedule('billing', runs(`${family.replace('/orders', '/billing')}:3`))
    aws.scheduler.addSchedule('lambda', { Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:f' })
    aws.eventBridge.addRule('empty', [])
    const elsewhere = 'arn:aws:scheduler:us-east-1:123456789012:schedule/default/nightly'
    const error = await check('gone', 'billing', 'lambda', 'rule:gone', 'rule:empty', elsewhere).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message.split(/: (?=there)|; /)).toEqual([
      'The input schedule cannot be done',
      'there is no schedule gone in eu-west-1',
      'the schedule billing runs billing:3, not orders',
      'the schedule lambda has no ECS target',
      'there is no rule gone in eu-west-1',
      'the rule empty has no ECS target',
      'the schedule nightly is in us-east-1, and the step works in eu-west-1',
    ])
    expect(changes()).toEqual([])
  })

  it('says which permission is missing', async () => {
    aws.faults.add({ calls: 'scheduler:GetSchedule', kind: 'access-denied' })
    await expect(check('nightly')).rejects.toMatchObject({
      hint: expect.stringContaining('scheduler:GetSchedule') as string,
    })
  })

  it('and the update get through when a call in three is throttled', async () => {
    aws.scheduler.addSchedule('nightly', runs(oldRevision))
    aws.eventBridge.addRule('sweep', [{ Id: 'a', ...runs(oldRevision) }])
    aws.faults.add({ calls: '*', kind: 'throttle', rate: 0.3 })
    await check('nightly', 'rule:sweep')
    expect(await update('nightly', 'rule:sweep')).toEqual(['nightly', 'rule:sweep'])
  })
})

describe('the input schedule', () => {
  const arn = 'arn:aws:events:eu-west-1:123456789012:rule'

  it.each([
    ['nightly', { kind: 'schedule', within: 'default', name: 'nightly', region: undefined }],
    ['jobs/nightly', { kind: 'schedule', within: 'jobs', name: 'nightly', region: undefined }],
    ['rule:sweep', { kind: 'rule', within: 'default', name: 'sweep', region: undefined }],
    ['rule:jobs/sweep', { kind: 'rule', within: 'jobs', name: 'sweep', region: undefined }],
    [
      'arn:aws:scheduler:eu-west-1:123456789012:schedule/jobs/nightly',
      { kind: 'schedule', within: 'jobs', name: 'nightly', region: 'eu-west-1' },
    ],
    [`${arn}/sweep`, { kind: 'rule', within: 'default', name: 'sweep', region: 'eu-west-1' }],
    [`${arn}/jobs/sweep`, { kind: 'rule', within: 'jobs', name: 'sweep', region: 'eu-west-1' }],
    ['a b', undefined],
    ['arn:aws:lambda:eu-west-1:123456789012:function:f', undefined],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })

  it('takes one a line, each once, and faults what is none', () => {
    const reader = new InputReader(new Map([['schedule', 'nightly\nnightly\na b']]), '/workspace')
    expect(readSchedules(reader).names).toEqual(['nightly', 'a b'])
    expect(() => reader.check()).toThrow(InputError)
  })
})

describe('a target', () => {
  it.each([
    ['of an older revision is pointed', oldRevision, true],
    ['of a newer one too: what is deployed counts', `${family}:99`, true],
    ['of this revision stays', newRevision, false],
    ['of the latest revision stays', family, false],
    ['of another family stays', `${family}-worker:1`, false],
    ['that names its revision alone is pointed', 'orders:1', true],
  ])('%s', (_name, taskDefinition, isChanged) => {
    const target = { Id: 'a', EcsParameters: { TaskDefinitionArn: taskDefinition, TaskCount: 1 } }
    const expected = { Id: 'a', EcsParameters: { TaskDefinitionArn: newRevision, TaskCount: 1 } }
    expect(pointTarget(target, newRevision)).toEqual(isChanged ? expected : undefined)
  })
})
