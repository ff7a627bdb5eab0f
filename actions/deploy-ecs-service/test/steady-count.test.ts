import type { Service } from '../src/ecs/service.js'
import { isSteady } from '../src/ecs/service.js'
import { before, crashed, definition, deployment, newRevision, oldRevision, service } from './fixtures.js'
import type { Script } from './scripted-ecs.js'
import { tryDeploy, type Trial } from './try-deploy.js'

const registered = { ...definition, revision: 12, status: 'ACTIVE', compatibilities: ['EC2'] }

const of = (desired: number, running: number, overrides = {}): Service =>
  service([before({ desired, running, ...overrides })], { desired })

/** Another desired count of the revision that runs; `answer` is what UpdateService shows. */
function tryCount(
  during: NonNullable<Script['during']>,
  more: Partial<Parameters<typeof tryDeploy>[0]> = {},
): Promise<Trial> {
  return tryDeploy({ registered, answer: of(4, 2), during, inputs: { 'desired-count': '4' }, ...more })
}

describe('another desired count of the version that runs', () => {
  it('is a success once as many tasks run', async () => {
    const { outcome, ecs, seconds } = await tryCount((elapsed) => of(4, elapsed < 30_000 ? 2 : 4))
    expect(outcome).toMatchObject({ kind: 'succeeded', running: 4 })
    expect(ecs.calls).toContain('UpdateService 12')
    expect(seconds).toBeGreaterThanOrEqual(30)
  })

  it('is none by an answer that is older than the update', async () => {
    const { outcome, seconds } = await tryCount((elapsed) =>
      elapsed < 8_000 ? of(2, 2) : of(4, elapsed < 40_000 ? 2 : 4),
    )
    expect(outcome.kind).toBe('succeeded')
    expect(seconds).toBeGreaterThanOrEqual(40)
  })

  it('follows the deployment that ECS makes of it a moment later', async () => {
    const later = deployment({ id: 'ecs-svc/7', taskDefinition: oldRevision, desired: 4 })
    const { outcome } = await tryCount((elapsed) => {
      if (elapsed < 8_000) return of(4, 2)
      if (elapsed < 60_000) return service([later, before({ status: 'ACTIVE' })], { desired: 4 })
      return service([{ ...later, rolloutState: 'COMPLETED', running: 4 }], { desired: 4 })
    })
    expect(outcome).toMatchObject({ kind: 'succeeded', running: 4 })
  })

  it.each([
    ['rollback', 'sent back'],
    ['stop', 'stopped'],
  ])('is not undone for who is cancelled, with on-cancel: %s', async (onCancel, undone) => {
    const { outcome, ecs } = await tryCount(() => of(4, 2), {
      inputs: { 'desired-count': '4', 'on-cancel': onCancel },
      cancelAt: 10_000,
    })
    const why = `The deployment was not ${undone}: no deployment was begun: the version is the same. Last seen: `
    expect(outcome).toMatchObject({ kind: 'cancelled', world: expect.stringContaining(why) as string })
    expect(ecs.calls.filter((call) => /^(Update|Stop)/.test(call))).toEqual(['UpdateService 12'])
  })

  it('is superseded by a deployment of another version', async () => {
    const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9` })
    const { outcome } = await tryCount(() => service([theirs, before({ status: 'ACTIVE' })], { desired: 4 }))
    expect(outcome).toMatchObject({ kind: 'superseded', by: 'ecs-svc/9' })
  })

  it('is told at once where all of them run already', async () => {
    const { outcome, seconds } = await tryCount(() => of(4, 4))
    expect(outcome.kind).toBe('succeeded')
    expect(seconds).toBeLessThanOrEqual(5)
  })

  it('is a success where autoscaling has changed the count since', async () => {
    const { outcome } = await tryCount(() => of(3, 3))
    expect(outcome).toMatchObject({ kind: 'succeeded', running: 3 })
  })

  it('is not superseded by an older deployment in an answer that is older than the update', async () => {
    const older = before({ id: 'ecs-svc/0', taskDefinition: `${oldRevision}0`, desired: 4 })
    const answer = service([before({ desired: 4 }), { ...older, status: 'ACTIVE' }], { desired: 4 })
    const { outcome } = await tryCount(
      (elapsed) => (elapsed < 8_000 ? service([older], { desired: 4 }) : of(4, 4)),
      { answer },
    )
    expect(outcome.kind).toBe('succeeded')
  })

  it.each<[string, Service, string, RegExp]>([
    ['its deployment fails', of(4, 4, { rolloutState: 'FAILED', rolloutReason: 'no.' }), 'failed', /begun/],
    ['the service is deleted', { ...of(4, 4), status: 'DRAINING' }, 'failed', /Somebody stopped it/],
    ['it does not get its tasks', of(4, 3), 'timed-out', /under way/],
  ])('is no success when %s', async (_name, shown, kind, world) => {
    const { outcome } = await tryCount(() => shown, { waitMinutes: 2 })
    expect(outcome).toMatchObject({ kind, world: expect.stringMatching(world) as string })
  })

  it('fails with the tasks of the deployment that ECS makes of it', async () => {
    const later = deployment({ id: 'ecs-svc/7', taskDefinition: oldRevision, desired: 4 })
    const crashes = ['c', 'd'].map((name) => crashed(name, 7, { startedBy: 'ecs-svc/7' }))
    const { outcome, log } = await tryCount(
      (elapsed) =>
        elapsed < 8_000 ? of(4, 2) : service([later, before({ status: 'ACTIVE' })], { desired: 4 }),
      { stopped: (elapsed) => (elapsed < 30_000 ? crashes.slice(0, 1) : crashes) },
    )
    expect(outcome).toMatchObject({ kind: 'failed', diagnosis: { exitCode: 7, failedTasks: 2 } })
    expect(log.filter((line) => line.startsWith('Deployment ecs-svc/7'))).toHaveLength(1)
  })

  it('fails with the cause when the tasks that it adds crash, whatever crashed before', async () => {
    const old = ['a', 'b'].map((name) => crashed(name, 1, { startedBy: 'ecs-svc/1', stoppedAt: 1 }))
    const fresh = ['c', 'd'].map((name) => crashed(name, 7, { startedBy: 'ecs-svc/1' }))
    const { outcome, seconds } = await tryCount(() => of(4, 2), {
      stopped: (elapsed) => (elapsed < 60_000 ? old : [...old, ...fresh]),
    })
    expect(outcome).toMatchObject({ kind: 'failed', diagnosis: { exitCode: 7, failedTasks: 2 } })
    expect(seconds).toBeGreaterThanOrEqual(60)
    expect(seconds).toBeLessThanOrEqual(85)
  })
})

describe('a desired count for a version whose deployment is under way', () => {
  it('is followed as that deployment: it fails at once, and goes back', async () => {
    const earlier = deployment({ taskDefinition: oldRevision })
    const complete = before({ id: 'ecs-svc/1', status: 'ACTIVE', taskDefinition: `${oldRevision}0` })
    const crashing = service([earlier, complete], { desired: 4 })
    const { outcome, ecs } = await tryDeploy({
      registered,
      at: service([earlier, complete]),
      answer: crashing,
      during: () => crashing,
      stopped: () => ['a', 'b'].map((name) => crashed(name, 1)),
      record: () => ({ arn: 'arn:deployment', status: 'IN_PROGRESS', reason: '' }),
      inputs: { 'desired-count': '4' },
    })
    expect(ecs.calls).toContain('StopServiceDeployment ROLLBACK')
    expect(outcome.kind).toBe('failed')
  })

  it('starts it anew when it had failed', async () => {
    const { ecs } = await tryDeploy({
      registered,
      at: of(2, 0, { rolloutState: 'FAILED' }),
      during: () => service([deployment({ taskDefinition: oldRevision, rolloutState: 'COMPLETED' })]),
      inputs: { 'desired-count': '4' },
    })
    expect(ecs.calls).toContain('UpdateService 12 force')
  })
})

describe('a version that is deployed completely and lacks a task just now', () => {
  it('is waited for, and neither started anew nor called complete', async () => {
    let looks = 0
    const { outcome, ecs } = await tryDeploy({
      registered,
      get at() {
        return of(2, looks++ < 4 ? 1 : 2)
      },
    })
    expect(outcome).toMatchObject({ kind: 'succeeded', running: 2 })
    expect(ecs.calls.join()).not.toMatch(/Update|Register/)
  })
})

describe('other settings of the same revision that do not work', () => {
  it('go back by way of ECS, which knows the settings before', async () => {
    const mine = deployment({ taskDefinition: oldRevision })
    const { outcome, ecs } = await tryDeploy({
      registered,
      answer: service([mine, before({ status: 'ACTIVE' })]),
      during: (_elapsed, { rolledBackAt }) =>
        rolledBackAt === undefined
          ? service([mine, before({ status: 'ACTIVE' })])
          : service([{ ...before(), id: 'ecs-svc/3', createdAt: 4_000 }]),
      stopped: () => ['a', 'b'].map((name) => crashed(name, 1)),
      record: () => ({ arn: 'arn:deployment', status: 'IN_PROGRESS', reason: '' }),
      inputs: { subnets: 'subnet-9' },
    })
    expect(ecs.calls).toContain('StopServiceDeployment ROLLBACK')
    expect(ecs.calls.filter((name) => name.startsWith('UpdateService'))).toHaveLength(1)
    expect(outcome).toMatchObject({ kind: 'rolled-back', to: oldRevision })
  })
})

describe('everything that should run does', () => {
  it.each<[string, Service, boolean]>([
    ['as many tasks as are wanted', of(2, 2), true],
    ['none wanted, none running', of(0, 0), true],
    ['one too few', of(2, 1), false],
    ['one too many, which is about to stop', of(2, 3), false],
    ['one more on its way', { ...of(2, 2), pending: 1 }, false],
    ['its rollout not complete', of(2, 2, { rolloutState: 'IN_PROGRESS' }), false],
    ['its rollout failed', of(2, 2, { rolloutState: 'FAILED' }), false],
    [
      'another deployment with tasks',
      service([before(), deployment({ status: 'ACTIVE', running: 0 })], { desired: 2 }),
      false,
    ],
    ['no deployment', service([], { desired: 0 }), false],
  ])('%s', (_name, shown, expected) => {
    expect(isSteady(shown)).toBe(expected)
  })
})
