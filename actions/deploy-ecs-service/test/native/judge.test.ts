import { judge, type NativeState } from '../../src/native/judge.js'
import type { NativeLook } from '../../src/native/look.js'
import { hook, nativeLook } from './native-fixtures.js'

const fresh = { ended: new Set<string>(), askedBack: false }

describe('judging a look at a service deployment', () => {
  it.each<[string, Partial<NativeLook>, NativeState['kind']]>([
    ['it has not begun', { status: 'PENDING', stage: '' }, 'in-progress'],
    ['it scales up', { stage: 'SCALE_UP' }, 'in-progress'],
    ['it shifts traffic', { stage: 'PRODUCTION_TRAFFIC_SHIFT', production: 10 }, 'in-progress'],
    ['all traffic is shifted, and it bakes', { stage: 'BAKE_TIME', production: 100 }, 'in-progress'],
    ['it cleans up', { stage: 'CLEAN_UP', production: 100 }, 'in-progress'],
    [
      'a function is at work',
      { hooks: [hook({ type: 'AWS_LAMBDA', status: 'IN_PROGRESS' })] },
      'in-progress',
    ],
    ['a pause waits', { stage: 'POST_SCALE_UP', hooks: [hook()] }, 'paused'],
    [
      'a function has passed, a pause waits',
      { hooks: [hook({ id: 'l', type: 'AWS_LAMBDA', status: 'SUCCEEDED' }), hook()] },
      'paused',
    ],
    [
      'a function waits for something',
      { hooks: [hook({ type: 'AWS_LAMBDA', status: 'AWAITING_ACTION' })] },
      'in-progress',
    ],
    ['a pause was continued', { hooks: [hook({ status: 'SUCCEEDED' })] }, 'in-progress'],
    ['a pause is left over from before the end', { status: 'SUCCESSFUL', hooks: [hook()] }, 'completed'],
    ['it is through', { status: 'SUCCESSFUL' }, 'completed'],
    ['a rollback is asked for', { status: 'ROLLBACK_REQUESTED' }, 'rolling-back'],
    ['it goes back', { status: 'ROLLBACK_IN_PROGRESS', stage: 'CLEAN_UP' }, 'rolling-back'],
    ['it went back', { status: 'ROLLBACK_SUCCESSFUL' }, 'rolled-back'],
    [
      'it went back with all traffic once on it',
      { status: 'ROLLBACK_SUCCESSFUL', production: 100 },
      'rolled-back',
    ],
    ['going back failed', { status: 'ROLLBACK_FAILED' }, 'rollback-failed'],
    ['a stop is asked for', { status: 'STOP_REQUESTED' }, 'in-progress'],
    ['it was stopped', { status: 'STOPPED' }, 'stopped'],
    [
      'the circuit breaker ended it without a rollback',
      { status: 'STOPPED', breakerTripped: true },
      'failed',
    ],
    [
      'nobody ended a pause in time, and it was to go back then',
      { status: 'STOPPED', hooks: [hook({ status: 'TIMED_OUT' })] },
      'failed',
    ],
    [
      'nobody ended a pause in time, it went on, and somebody stopped it later',
      { status: 'STOPPED', hooks: [hook({ status: 'TIMED_OUT', timeoutAction: 'CONTINUE' })] },
      'stopped',
    ],
    ['an alarm ended it without a rollback', { status: 'STOPPED', raisedAlarms: ['5xx'] }, 'failed'],
    [
      'a function failed, and there is nothing to go back to',
      { status: 'STOPPED', hooks: [hook({ type: 'AWS_LAMBDA', status: 'FAILED' })] },
      'failed',
    ],
  ])('%s', (_name, look, expected) => {
    expect(judge(nativeLook(look), fresh).kind).toBe(expected)
  })

  it('takes no status that it does not know for a success', () => {
    const newer = { ...nativeLook(), status: 'VALIDATED' } as unknown as NativeLook
    expect(judge(newer, fresh).kind).toBe('in-progress')
  })

  it('is done with a pause that this action has ended, whatever a late answer says', () => {
    expect(judge(nativeLook({ hooks: [hook()] }), { ...fresh, ended: new Set(['pause-1']) }).kind).toBe(
      'in-progress',
    )
  })

  it('waits for nobody on the way back', () => {
    expect(judge(nativeLook({ hooks: [hook()] }), { ...fresh, askedBack: true }).kind).toBe('in-progress')
  })

  it('is complete for SUCCESSFUL alone, whatever else it shows', () => {
    const statuses = [
      'PENDING',
      'IN_PROGRESS',
      'STOP_REQUESTED',
      'STOPPED',
      'ROLLBACK_REQUESTED',
      'ROLLBACK_IN_PROGRESS',
      'ROLLBACK_SUCCESSFUL',
      'ROLLBACK_FAILED',
    ] as const
    const stages = ['', 'PRE_SCALE_UP', 'PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP']
    const hooks = [[], [hook()], [hook({ status: 'SUCCEEDED' })]]
    for (const status of statuses)
      for (const stage of stages)
        for (const production of [0, 50, 100, undefined])
          for (const list of hooks)
            for (const askedBack of [true, false]) {
              const look = nativeLook({ status, stage, production, hooks: list })
              expect(judge(look, { ...fresh, askedBack }).kind).not.toBe('completed')
            }
  })
})

describe('why it went back', () => {
  it.each<[string, Partial<NativeLook>, string]>([
    ['by ECS in its own words', { reason: 'Deployment stopped.' }, 'Deployment stopped.'],
    ['by an alarm', { raisedAlarms: ['5xx'], reason: 'Alarms.' }, 'Alarm raised: 5xx (Alarms.)'],
    [
      'by a function',
      {
        stage: 'POST_SCALE_UP',
        hooks: [hook({ type: 'AWS_LAMBDA', target: 'arn:aws:lambda:x:1:function:check', status: 'FAILED' })],
      },
      'The lifecycle hook arn:aws:lambda:x:1:function:check at POST_SCALE_UP failed',
    ],
    [
      'by the one that failed, beside one that passed',
      {
        hooks: [
          hook({ type: 'AWS_LAMBDA', target: 'one', status: 'SUCCEEDED' }),
          hook({ type: 'AWS_LAMBDA', target: 'two', status: 'FAILED' }),
        ],
      },
      'The lifecycle hook two at SCALE_UP failed',
    ],
    [
      'by a pause that nobody ended',
      { hooks: [hook({ status: 'TIMED_OUT' })], reason: 'Timed out.' },
      'The pause at SCALE_UP was not answered in time (Timed out.)',
    ],
    [
      'by somebody at a pause',
      { hooks: [hook({ status: 'FAILED' })] },
      'The pause at SCALE_UP was answered with a rollback',
    ],
  ])('%s', (_name, look, reason) => {
    expect(judge(nativeLook({ status: 'ROLLBACK_SUCCESSFUL', ...look }), fresh)).toMatchObject({ reason })
  })
})
