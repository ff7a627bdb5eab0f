import { explainDeployment } from '../../src/codedeploy/explain.js'
import type { Seen } from '../../src/codedeploy/deployment.js'
import type { Diagnosis } from '../../src/failure/diagnose.js'
import { aLook } from './a-look.js'

const done: Seen['events'][number] = {
  name: 'Install',
  status: 'Succeeded',
  endedAt: 1,
  diagnostics: undefined,
}
const failed = (diagnostics?: { script: string; message: string }): Seen['events'] => [
  done,
  { name: 'AfterInstall', status: 'Failed', endedAt: 2, diagnostics },
]
const script = 'arn:aws:lambda:eu-west-1:123456789012:function:check-orders'
const alarm = { code: 'ALARM_ACTIVE', message: 'an alarm was raised' }
const match = (text: string): string => expect.stringContaining(text) as string

describe('why a deployment of CodeDeploy ended', () => {
  it.each<[string, Partial<Seen>, Partial<Diagnosis>]>([
    [
      'a function said so',
      { events: failed({ script, message: 'no orders' }) },
      {
        cause: `The hook ${script} of the lifecycle event AfterInstall failed: no orders`,
        advice: [match('/aws/lambda/check-orders in CloudWatch'), match('within an hour')],
      },
    ],
    [
      'a function said nothing',
      { events: failed({ script: 'check', message: '' }), error: alarm },
      {
        cause: 'The hook check of the lifecycle event AfterInstall failed',
        reason: alarm.message,
        advice: [match('/aws/lambda/check in'), match('within an hour')],
      },
    ],
    [
      'an event failed without a function',
      { events: failed({ script: '', message: 'no room' }) },
      { cause: 'The lifecycle event AfterInstall failed: no room', reason: undefined },
    ],
    [
      'an event failed without a word',
      { events: failed() },
      { cause: 'The lifecycle event AfterInstall failed: CodeDeploy does not say why' },
    ],
    [
      'CodeDeploy says why',
      { error: alarm, events: [done] },
      { cause: alarm.message, reason: undefined, advice: [match("the alarm's metric")] },
    ],
    [
      'CodeDeploy says why, and an event failed',
      { error: alarm, events: failed() },
      { cause: alarm.message, reason: match('The lifecycle event AfterInstall failed') },
    ],
    [
      'for a reason that is newer than this action',
      { error: { code: 'toString', message: 'x' } },
      { cause: 'x', advice: [match('in the CodeDeploy console')] },
    ],
  ])('%s', (_name, look, expected) => {
    expect(explainDeployment(aLook(look))).toMatchObject(expected)
  })

  it('stays open when nothing says so', () => {
    expect(explainDeployment(aLook({ status: 'Stopped', events: [done] }))).toBeUndefined()
  })
})
