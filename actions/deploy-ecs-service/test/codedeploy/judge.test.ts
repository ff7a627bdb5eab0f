import type { Seen } from '../../src/codedeploy/deployment.js'
import { judge, type Judgement, type Knowledge } from '../../src/codedeploy/judge.js'
import { aLook } from './a-look.js'

const nothing: Knowledge = {
  ready: { waitMs: 0, continues: true },
  rollback: undefined,
  askedBack: false,
  lastAttempted: undefined,
  overMs: 60_000,
}

const stops: Knowledge = { ...nothing, ready: { waitMs: 600_000, continues: false } }
const failed = {
  status: 'Failed',
  error: { code: 'HOOK_EXECUTION_FAILURE', message: 'a hook failed' },
} as const
const stopped = { status: 'Stopped', error: { code: 'MANUAL_STOP', message: 'by hand' } } as const
const alarmed = { status: 'Stopped', error: { code: 'ALARM_ACTIVE', message: 'alarm' } } as const
const undoing = (status: Seen['status']): Seen => aLook({ id: 'd-UNDO', status })

const cases: readonly [
  what: string,
  mine: Partial<Seen>,
  knowledge: Partial<Knowledge>,
  expected: Partial<Judgement>,
][] = [
  ['Created', { status: 'Created' }, {}, { kind: 'in-progress' }],
  ['Queued', { status: 'Queued' }, {}, { kind: 'in-progress' }],
  ['InProgress', { status: 'InProgress' }, {}, { kind: 'in-progress' }],
  ['Succeeded', { status: 'Succeeded' }, {}, { kind: 'completed' }],
  [
    'Succeeded, another one after it',
    { status: 'Succeeded' },
    { lastAttempted: 'd-OTHER' },
    { kind: 'completed' },
  ],
  ['Ready, and it goes on by itself', { status: 'Ready' }, {}, { kind: 'in-progress' }],
  [
    'Ready, and somebody has to say so',
    {
      status: 'Ready',
      events: [
        { name: 'Install', status: 'Succeeded', endedAt: 4_000, diagnostics: undefined },
        { name: 'AfterInstall', status: 'Succeeded', endedAt: 5_000, diagnostics: undefined },
      ],
    },
    stops,
    { kind: 'paused', stage: 'Ready', expiresAt: 605_000 },
  ],
  ['Ready, of which nothing is known', { status: 'Ready' }, stops, { kind: 'paused', expiresAt: undefined }],
  [
    'Ready again, all traffic moved: the original tasks are kept for a while',
    { status: 'Ready', green: { id: 'ecs-svc/2', desired: 1, running: 1, pending: 0, weight: 100 } },
    stops,
    { kind: 'in-progress' },
  ],
  ['Failed, nothing undoes it', failed, {}, { kind: 'failed', reason: 'a hook failed' }],
  [
    'Failed, CodeDeploy is about to undo it',
    { ...failed, autoRollback: ['DEPLOYMENT_FAILURE'] },
    { overMs: 1_000 },
    { kind: 'rolling-back' },
  ],
  [
    'Failed, and what is to undo it is known by name only',
    { ...failed, rollback: 'd-UNDO' },
    { overMs: 1_000 },
    { kind: 'rolling-back' },
  ],
  [
    'Failed, CodeDeploy was to undo it, and the time for that is just over',
    { ...failed, autoRollback: ['DEPLOYMENT_FAILURE'] },
    { overMs: 20_000 },
    { kind: 'failed' },
  ],
  ['Failed, and another one after it', failed, { lastAttempted: 'd-OTHER' }, { kind: 'failed' }],
  [
    'stopped by somebody, about to be undone',
    { ...stopped, autoRollback: ['DEPLOYMENT_STOP_ON_REQUEST'] },
    { overMs: 0 },
    { kind: 'rolling-back' },
  ],
  [
    'stopped by somebody, undone on alarms only',
    { ...stopped, autoRollback: ['DEPLOYMENT_STOP_ON_ALARM'] },
    { overMs: 0 },
    { kind: 'stopped' },
  ],
  [
    'Failed, CodeDeploy was to undo it and did not',
    { ...failed, autoRollback: ['DEPLOYMENT_FAILURE'] },
    {},
    { kind: 'failed' },
  ],
  [
    'Failed, undone on alarms only',
    { ...failed, autoRollback: ['DEPLOYMENT_STOP_ON_ALARM'] },
    { overMs: 1_000 },
    { kind: 'failed' },
  ],
  ['Failed, being undone', failed, { rollback: undoing('InProgress') }, { kind: 'rolling-back' }],
  [
    'Failed and undone',
    failed,
    { rollback: undoing('Succeeded') },
    { kind: 'rolled-back', reason: 'a hook failed' },
  ],
  ['Failed, and undoing it failed', failed, { rollback: undoing('Failed') }, { kind: 'rollback-failed' }],
  [
    'Failed, and undoing it was stopped',
    failed,
    { rollback: undoing('Stopped') },
    { kind: 'rollback-failed' },
  ],
  ['stopped by somebody', stopped, {}, { kind: 'stopped', reason: 'by hand' }],
  ['stopped by somebody, still the last one', stopped, { lastAttempted: 'd-MINE' }, { kind: 'stopped' }],
  ['stopped for another one', stopped, { lastAttempted: 'd-OTHER' }, { kind: 'superseded', by: 'd-OTHER' }],
  [
    'stopped, undone, and another one after that',
    stopped,
    { rollback: undoing('Succeeded'), lastAttempted: 'd-OTHER' },
    { kind: 'rolled-back' },
  ],
  ['stopped by an alarm, nothing undoes it', alarmed, {}, { kind: 'failed', reason: 'alarm' }],
  [
    'stopped by an alarm, about to be undone',
    { ...alarmed, autoRollback: ['DEPLOYMENT_STOP_ON_ALARM'] },
    { overMs: 0 },
    { kind: 'rolling-back' },
  ],
  [
    'stopped by this action, about to be undone',
    stopped,
    { askedBack: true, overMs: 0 },
    { kind: 'rolling-back' },
  ],
  ['stopped by this action before any traffic moved', stopped, { askedBack: true }, { kind: 'rolled-back' }],
  [
    'stopped by this action while traffic moved, and never undone',
    { ...stopped, green: { id: 'ecs-svc/2', desired: 1, running: 1, pending: 0, weight: 10 } },
    { askedBack: true },
    { kind: 'stopped' },
  ],
  [
    'ended without a word',
    { status: 'Failed' },
    {},
    { kind: 'failed', reason: 'CodeDeploy says Failed and not why' },
  ],
]

it.each(cases)('%s', (_, mine, knowledge, expected) => {
  expect(judge(aLook(mine), { ...nothing, ...knowledge })).toMatchObject(expected)
})

it('nothing but my own Succeeded is complete, whatever else is known', () => {
  const statuses = ['Created', 'Queued', 'InProgress', 'Ready', 'Failed', 'Stopped'] as const
  const rollbacks = [undefined, ...[...statuses, 'Succeeded' as const].map(undoing)]
  for (const status of statuses)
    for (const rollback of rollbacks)
      for (const askedBack of [true, false])
        for (const lastAttempted of [undefined, 'd-MINE', 'd-OTHER'])
          for (const overMs of [0, 60_000])
            for (const weight of [0, 10, 100]) {
              const green = { id: 'ecs-svc/2', desired: 1, running: 1, pending: 0, weight }
              const knowledge = { ...nothing, rollback, askedBack, lastAttempted, overMs }
              expect(judge(aLook({ status, green }), knowledge).kind).not.toBe('completed')
            }
})
