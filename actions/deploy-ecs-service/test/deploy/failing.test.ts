import { AwsCallError } from '@slipway/aws'
import { before, crashed, deployment, newRevision, oldRevision, service } from '../fixtures.js'
import type { Script, ScriptedEcs } from '../scripted-ecs.js'
import { tryDeploy } from '../try-deploy.js'
import { old, crashing, crashes, record } from './rollouts.js'

describe('a version whose container exits with 1', () => {
  const script: Script = { during: crashing, stopped: crashes(1), record: () => record }

  it('is given up at the second crash, stopped exactly, and the old version awaited', async () => {
    const { outcome, ecs, seconds } = await tryDeploy({
      ...script,
      logLines: ['boot', 'Error: no DATABASE_URL'],
    })
    expect(outcome).toMatchObject({
      kind: 'rolled-back',
      by: 'action',
      to: oldRevision,
      diagnosis: {
        cause: expect.stringMatching(
          /^Container app exited with code 1: the application ended itself/,
        ) as string,
        failedTasks: 2,
        exitCode: 1,
        log: { lines: ['boot', 'Error: no DATABASE_URL'] },
      },
    })
    expect(ecs.calls).toContain('StopServiceDeployment ROLLBACK')
    expect(ecs.calls.filter((call) => call.startsWith('UpdateService'))).toHaveLength(1)
    expect((ecs.rolledBackAt ?? 0) - (ecs.updatedAt ?? 0)).toBeLessThanOrEqual(106_000)
    expect(seconds).toBeLessThanOrEqual(140)
  })

  it('is put back by UpdateService when there is no service deployment to stop', async () => {
    const { outcome, ecs } = await tryDeploy({ ...script, record: () => undefined })
    expect(outcome).toMatchObject({ kind: 'rolled-back', to: oldRevision })
    expect(ecs.calls).toContain('UpdateService 12')
  })

  it('is left alone when somebody deploys just before it is stopped', async () => {
    const { outcome, ecs } = await tryDeploy({
      ...script,
      record: () => ({ ...record, status: 'STOPPED', isReplaced: true }),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      world: expect.stringMatching(/taken its place/) as string,
    })
    expect(ecs.calls.join()).not.toMatch(/Stop|UpdateService.*UpdateService/)
  })

  it('is looked at again when it was over before the call that stops it', async () => {
    const isStopped = (ecs: ScriptedEcs): boolean => ecs.calls.includes('StopServiceDeployment ROLLBACK')
    const { outcome, ecs } = await tryDeploy({
      ...script,
      record: (made) => ({ ...record, isReplaced: isStopped(made) }),
      stop: new AwsCallError('It is over', { code: 'ConflictException', cause: undefined }),
    })
    expect(outcome.kind).toBe('failed')
    expect(ecs.calls.filter((call) => call.startsWith('Stop'))).toHaveLength(1)
    expect(ecs.calls.join()).not.toMatch(/UpdateService.*UpdateService/)
  })

  it('is only followed when ECS is the first to go back', async () => {
    const { outcome, ecs } = await tryDeploy({
      ...script,
      record: (made) => {
        made.rolledBackAt ??= (made.updatedAt ?? 0) + made.elapsed
        return { ...record, status: 'ROLLBACK_IN_PROGRESS' }
      },
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'ecs' })
    expect(ecs.calls.join()).not.toMatch(/Stop|UpdateService.*UpdateService/)
  })

  it('is not undone when somebody else has deployed in the meantime', async () => {
    const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9`, createdAt: 9_000 })
    let looks = 0
    const { outcome, ecs } = await tryDeploy({
      ...script,
      // Between the look that settles it and the look before the rollback.
      during: (elapsed, scripted) =>
        elapsed >= 100_000 && looks++ > 0
          ? service([theirs, deployment({ status: 'ACTIVE' })])
          : crashing(elapsed, scripted),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      world: expect.stringContaining('another deployment has taken its place') as string,
    })
    expect(ecs.calls.join()).not.toMatch(/Stop|UpdateService 12/)
  })

  it('fails without a rollback when no version before was ever complete', async () => {
    const { outcome, ecs } = await tryDeploy({
      ...script,
      at: service([before({ rolloutState: 'IN_PROGRESS', running: 0 })]),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      world: expect.stringContaining('no other version that was ever deployed completely') as string,
    })
    expect(ecs.rolledBackAt).toBeUndefined()
  })

  it('is put back when the circuit breaker has failed it without a rollback', async () => {
    const { outcome } = await tryDeploy({
      ...script,
      stopped: (elapsed) => (elapsed >= 50_000 ? [crashed('t1', 1)] : []),
      during: (elapsed, ecs) =>
        ecs.rolledBackAt === undefined && elapsed >= 60_000
          ? service([deployment({ rolloutState: 'FAILED', rolloutReason: 'tasks failed to start.' }), old])
          : crashing(elapsed, ecs),
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'action' })
  })

  it('is followed to the end when the circuit breaker rolls it back', async () => {
    const failed = deployment({ status: 'ACTIVE', rolloutState: 'FAILED' })
    const rollback = deployment({
      id: 'ecs-svc/3',
      taskDefinition: oldRevision,
      createdAt: 4_000,
      rolloutReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
    })
    const { outcome, ecs } = await tryDeploy({
      waitMinutes: 2,
      stopped: (elapsed) => (elapsed >= 50_000 ? [crashed('t1', 1)] : []),
      during: (elapsed) => {
        if (elapsed < 100_000) return service([deployment({ failed: 1 }), old])
        if (elapsed < 200_000) return service([rollback, failed])
        return service([{ ...rollback, rolloutState: 'COMPLETED', rolloutReason: 'completed.' }])
      },
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'ecs', diagnosis: { exitCode: 1 } })
    expect(ecs.calls.join()).not.toContain('Stop')
  })
})

describe('an image that does not exist', () => {
  it('is given up at the first task', async () => {
    const reason =
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): orders:2: not found'
    const { outcome, ecs } = await tryDeploy({
      during: crashing,
      record: () => record,
      stopped: (elapsed) =>
        elapsed >= 50_000
          ? [crashed('t1', 0, { stopCode: 'TaskFailedToStart', reason, containers: [] })]
          : [],
    })
    expect(outcome).toMatchObject({
      kind: 'rolled-back',
      diagnosis: { cause: 'The image does not exist in the registry', reason, failedTasks: 1 },
    })
    expect((ecs.rolledBackAt ?? 0) - (ecs.updatedAt ?? 0)).toBeLessThanOrEqual(60_000)
  })
})
