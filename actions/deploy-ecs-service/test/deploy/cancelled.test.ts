import { deployment, newRevision, service } from '../fixtures.js'
import { tryDeploy } from '../try-deploy.js'
import { healthy, crashing, crashes, record } from './rollouts.js'

describe('a cancelled step', () => {
  it.each<[string, string, RegExp]>([
    ['rollback', 'StopServiceDeployment ROLLBACK', /was asked to put the version before orders:13 back/],
    ['stop', 'StopServiceDeployment ABORT', /was asked to stop the deployment of orders:13 where it is/],
    ['leave', '', /ecs-svc\/2 of orders:13 is under way, and AWS goes on with it by itself/],
  ])('with on-cancel: %s, does that with its own deployment, and says so', async (onCancel, call, world) => {
    const { outcome, ecs, seconds } = await tryDeploy({
      during: healthy(300),
      record: () => record,
      cancelAt: 60_000,
      inputs: { 'on-cancel': onCancel },
    })
    expect(outcome).toMatchObject({
      kind: 'cancelled',
      deploymentId: 'ecs-svc/2',
      world: expect.stringMatching(world) as string,
    })
    expect(ecs.calls.filter((name) => name.startsWith('StopServiceDeployment'))).toEqual(
      call === '' ? [] : [call],
    )
    expect(seconds).toBeLessThanOrEqual(61)
  })

  it('leaves what another one has deployed meanwhile', async () => {
    const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9`, createdAt: 9_000 })
    const { outcome, ecs } = await tryDeploy({
      during: (elapsed, scripted) =>
        elapsed < 60_000
          ? healthy(300)(elapsed, scripted)
          : service([theirs, deployment({ status: 'ACTIVE' })]),
      record: () => record,
      cancelAt: 60_000,
    })
    expect(outcome.kind).toBe('cancelled')
    expect(ecs.calls.filter((name) => name.startsWith('Stop'))).toEqual([])
  })

  it('asks for the version before once, also while the cause is still looked for', async () => {
    const { outcome, ecs } = await tryDeploy({
      during: crashing,
      stopped: crashes(1),
      record: () => record,
      // The log is not there yet: it is waited for.
      logLines: [],
      cancelAt: 104_000,
    })
    expect(outcome).toMatchObject({
      kind: 'cancelled',
      world: expect.stringMatching(/^AWS was asked to put the version before orders:13 back/) as string,
    })
    expect(ecs.calls.filter((name) => name.startsWith('StopServiceDeployment'))).toHaveLength(1)
  })

  it('says so as well while the old version is being put back', async () => {
    const { outcome } = await tryDeploy({
      during: crashing,
      stopped: crashes(1),
      record: () => record,
      logLines: ['boot'],
      cancelAt: 110_000,
    })
    expect(outcome).toMatchObject({
      kind: 'cancelled',
      world: expect.stringContaining('was asked to put the version before orders:13 back') as string,
    })
  })
})
