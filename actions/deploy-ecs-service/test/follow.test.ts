import { AwsCallError } from '@slipway/aws'
import type { Service } from '../src/ecs/service.js'
import { before, crashed, deployment, oldRevision, service } from './fixtures.js'
import { tryDeploy, type TrialOptions } from './try-deploy.js'

const old = before({ status: 'ACTIVE' })
const complete = deployment({ rolloutState: 'COMPLETED', running: 2 })
const record = { arn: 'arn:deployment', status: 'IN_PROGRESS', reason: '', isReplaced: false } as const
const bad: TrialOptions = {
  inputs: { 'verify-url': 'https://shop.example/' },
  tools: { verify: () => Promise.resolve('it answers 500'), verifyOnce: () => Promise.resolve(undefined) },
}
const rollback = (state: 'IN_PROGRESS' | 'COMPLETED'): Service =>
  service([
    deployment({
      id: 'ecs-svc/3',
      taskDefinition: oldRevision,
      createdAt: 9_000,
      rolloutState: state,
      running: 2,
    }),
    deployment({ status: 'ACTIVE' }),
  ])

describe('what is followed after the version before was asked for', () => {
  it('is no success by an answer that does not know of it yet', async () => {
    const { outcome } = await tryDeploy({
      ...bad,
      during: (_elapsed, { rolledBackAt, elapsed, updatedAt }) => {
        if (rolledBackAt === undefined) return service([complete])
        const since = elapsed + (updatedAt ?? 0) - rolledBackAt
        if (since < 12_000) return service([complete])
        return rollback(since < 40_000 ? 'IN_PROGRESS' : 'COMPLETED')
      },
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', to: oldRevision })
  })

  it('did not begin where mine is still what serves after a while', async () => {
    const { outcome, seconds } = await tryDeploy({ ...bad, during: () => service([complete]) })
    expect(outcome).toMatchObject({
      kind: 'failed',
      world: expect.stringContaining('Going back did not begin') as string,
    })
    expect(seconds).toBeLessThanOrEqual(60)
  })

  it('is told as soon as it is through', async () => {
    const { outcome, ecs, seconds } = await tryDeploy({
      ...bad,
      during: (_elapsed, { rolledBackAt }) =>
        rolledBackAt === undefined ? service([complete]) : rollback('COMPLETED'),
    })
    expect(outcome.kind).toBe('rolled-back')
    const askedAt = (ecs.rolledBackAt ?? 0) - (ecs.updatedAt ?? 0)
    expect(seconds - askedAt / 1_000).toBeLessThanOrEqual(5)
  })

  it('is not given up for what mine died of, in an answer that is old', async () => {
    const crashing = service([deployment({ pending: 1, failed: 2 }), old])
    const { outcome } = await tryDeploy({
      record: () => record,
      stopped: () => ['a', 'b'].map((id) => crashed(id, 1)),
      during: (_elapsed, { rolledBackAt, elapsed, updatedAt }) => {
        if (rolledBackAt === undefined) return crashing
        const since = elapsed + (updatedAt ?? 0) - rolledBackAt
        if (since < 12_000) return crashing
        return rollback(since < 40_000 ? 'IN_PROGRESS' : 'COMPLETED')
      },
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'action' })
  })
})

describe('a rollback by ECS', () => {
  const reason = 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.'
  const back = deployment({
    id: 'ecs-svc/3',
    taskDefinition: oldRevision,
    createdAt: 9_000,
    rolloutReason: reason,
  })

  it('has all of the time that there is, where that is more than a rollback gets else', async () => {
    const { outcome } = await tryDeploy({
      waitMinutes: 60,
      during: (elapsed) =>
        elapsed < 25 * 60_000
          ? service([back, deployment({ status: 'ACTIVE' })])
          : service([{ ...back, rolloutState: 'COMPLETED' }]),
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'ecs' })
  })

  it('that does not end is a failure, and says that ECS goes on with it', async () => {
    const { outcome, seconds } = await tryDeploy({
      waitMinutes: 2,
      during: () => service([back, deployment({ status: 'ACTIVE' })]),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      world: expect.stringContaining('AWS is still going back to the version before') as string,
    })
    expect(seconds).toBeLessThanOrEqual(650)
  })

  it('keeps its reason once it only says that it is complete', async () => {
    const { outcome } = await tryDeploy({
      during: (elapsed) =>
        elapsed < 60_000
          ? service([back, deployment({ status: 'ACTIVE', rolloutReason: '' })])
          : service([{ ...back, rolloutState: 'COMPLETED', rolloutReason: 'ECS deployment completed.' }]),
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back' })
    expect(JSON.stringify(outcome)).toContain(reason)
  })
})

describe('a deployment that no answer lists', () => {
  it('is waited for, then asked for by its record', async () => {
    const { outcome, seconds } = await tryDeploy({
      during: () => service([before()]),
      record: () => ({ ...record, status: 'ROLLBACK_SUCCESSFUL' }),
    })
    expect(outcome.kind).toBe('rolled-back')
    expect(seconds).toBeGreaterThanOrEqual(20)
    expect(seconds).toBeLessThanOrEqual(30)
  })

  it('after it was listed, is asked for at once', async () => {
    const { outcome, seconds } = await tryDeploy({
      during: (elapsed) => (elapsed < 4_000 ? service([deployment(), old]) : service([before()])),
      record: () => ({ ...record, status: 'ROLLBACK_SUCCESSFUL' }),
    })
    expect(outcome.kind).toBe('rolled-back')
    expect(seconds).toBeLessThanOrEqual(17)
  })
})

describe('looks that AWS refuses', () => {
  it('become rarer, and end with the time that there is', async () => {
    const throttled = new AwsCallError('ecs DescribeServices failed: ThrottlingException', {
      code: 'ThrottlingException',
      cause: new Error('Rate exceeded'),
    })
    const { outcome, ecs, seconds } = await tryDeploy({ waitMinutes: 3, during: () => throttled })
    expect(outcome.kind).toBe('timed-out')
    expect(ecs.calls.filter((call) => call === 'DescribeServices').length).toBeLessThanOrEqual(10)
    expect(seconds).toBeLessThanOrEqual(181)
  })
})

it('a success is told at once, however soon it comes', async () => {
  const { outcome, seconds } = await tryDeploy({ during: () => service([complete]) })
  expect(outcome.kind).toBe('succeeded')
  expect(seconds).toBeLessThanOrEqual(5)
})
