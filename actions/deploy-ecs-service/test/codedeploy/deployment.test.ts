import type { DeploymentInfo, DeploymentTarget } from '@aws-sdk/client-codedeploy'
import { hasTraffic, isActive, toSeen, waitOf, type Seen } from '../../src/codedeploy/deployment.js'
import { aLook } from './a-look.js'

const green = (weight: number): Seen['green'] => ({ id: 'green', desired: 1, running: 1, pending: 0, weight })
const allowTraffic = (status: string): Seen['events'] => [
  { name: 'AllowTraffic', status, endedAt: undefined, diagnostics: undefined },
]

describe('what a look says', () => {
  it.each<[Seen['status'], boolean]>([
    ['Created', true],
    ['Queued', true],
    ['InProgress', true],
    ['Ready', true],
    ['Succeeded', false],
    ['Failed', false],
    ['Stopped', false],
  ])('%s: goes on is %s', (status, expected) => {
    expect(isActive({ status })).toBe(expected)
  })

  it.each<[string, Partial<Seen>, boolean]>([
    ['no task set yet', {}, false],
    ['none of it', { green: green(0), events: allowTraffic('InProgress') }, false],
    ['a tenth of it', { green: green(10) }, true],
    ['all of it', { green: green(100) }, true],
    ['all of it, by the events alone', { events: allowTraffic('Succeeded') }, true],
  ])('the new version gets traffic: %s', (_name, look, expected) => {
    expect(hasTraffic(aLook(look))).toBe(expected)
  })

  it.each<[string, Partial<Seen>, ReturnType<typeof waitOf>]>([
    ['at work', {}, undefined],
    ['at work, with traffic', { green: green(100) }, undefined],
    ['Ready', { status: 'Ready' }, 'READY_WAIT'],
    ['Ready, with traffic', { status: 'Ready', green: green(100) }, 'TERMINATION_WAIT'],
    ['before the original tasks are terminated', { isTerminationWait: true }, 'TERMINATION_WAIT'],
    ['over, having waited', { status: 'Stopped', isTerminationWait: true }, undefined],
  ])('it waits: %s', (_name, look, expected) => {
    expect(waitOf(aLook(look))).toBe(expected)
  })
})

describe("the SDK's shapes", () => {
  const target: DeploymentTarget = {
    ecsTarget: {
      taskSetsInfo: [
        { identifer: 'b', taskSetLabel: 'Blue', desiredCount: 2, runningCount: 2, trafficWeight: 90 },
        {
          identifer: 'g',
          taskSetLabel: 'Green',
          desiredCount: 2,
          runningCount: 1,
          pendingCount: 1,
          trafficWeight: 10,
        },
      ],
    },
  }

  it.each<[string, DeploymentInfo, Partial<Seen>]>([
    ['a status of which nothing is known is under way', { status: 'Baking' }, { status: 'InProgress' }],
    ['no status is under way', {}, { status: 'InProgress', isTerminationWait: false, rollback: undefined }],
    ['Succeeded is Succeeded', { status: 'Succeeded' }, { status: 'Succeeded' }],
    [
      'what undoes it, not what it undoes',
      { rollbackInfo: { rollbackDeploymentId: 'd-UNDO', rollbackTriggeringDeploymentId: 'd-OTHER' } },
      { rollback: 'd-UNDO' },
    ],
    [
      'a rollback that is configured',
      { autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } },
      { autoRollback: ['DEPLOYMENT_FAILURE'] },
    ],
    [
      'a rollback that is configured and off',
      { autoRollbackConfiguration: { enabled: false, events: ['DEPLOYMENT_FAILURE'] } },
      { autoRollback: [] },
    ],
    ['its last wait', { instanceTerminationWaitTimeStarted: true }, { isTerminationWait: true }],
  ])('%s', (_name, info, expected) => {
    expect(toSeen(info, undefined)).toMatchObject(expected)
  })

  it('tell the new tasks from the original ones', () => {
    expect(toSeen({}, target)).toMatchObject({
      blue: { id: 'b', desired: 2, running: 2, pending: 0, weight: 90 },
      green: { id: 'g', desired: 2, running: 1, pending: 1, weight: 10 },
    })
  })
})
