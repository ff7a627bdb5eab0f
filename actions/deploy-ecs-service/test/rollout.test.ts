import { judgeRollout, type Memory, type Mine, type Rollout } from '../src/rolling/rollout.js'
import type { Deployment } from '../src/ecs/service.js'
import { before, deployment, newRevision, oldRevision, service } from './fixtures.js'

const mine: Mine = { id: 'ecs-svc/2', taskDefinition: newRevision, previous: oldRevision, createdAt: 2_000 }
const fresh: Memory = { seen: false, askedBack: false, rollback: undefined }
const seen: Memory = { ...fresh, seen: true }

const breaker = 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.'
const failed = deployment({
  status: 'ACTIVE',
  rolloutState: 'FAILED',
  rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
})
const back = (overrides: Partial<Deployment> = {}): Deployment =>
  deployment({ id: 'ecs-svc/3', taskDefinition: oldRevision, createdAt: 3_000, ...overrides })
const others = (overrides: Partial<Deployment> = {}): Deployment =>
  deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9`, createdAt: 3_000, ...overrides })

describe('judging a look at the service', () => {
  it.each<[string, readonly Deployment[], Memory, Rollout['kind']]>([
    ['mine is rolling out', [deployment(), before({ status: 'ACTIVE' })], fresh, 'in-progress'],
    ['mine is complete', [deployment({ rolloutState: 'COMPLETED' })], seen, 'completed'],
    [
      'mine failed, and stays',
      [deployment({ rolloutState: 'FAILED' }), before({ status: 'ACTIVE' })],
      seen,
      'failed',
    ],
    ['the breaker rolls back', [back({ rolloutReason: breaker }), failed], seen, 'rolling-back'],
    ['the breaker has rolled back', [back({ rolloutState: 'COMPLETED' }), failed], seen, 'rolled-back'],
    [
      'the rollback seen earlier is complete, mine is gone',
      [back({ rolloutState: 'COMPLETED' })],
      { ...seen, rollback: 'ecs-svc/3' },
      'rolled-back',
    ],
    [
      'the rollback seen earlier fails',
      [back({ rolloutState: 'FAILED' })],
      { ...seen, rollback: 'ecs-svc/3' },
      'rollback-failed',
    ],
    [
      'ECS goes back to the old deployment itself',
      [before({ rolloutState: 'IN_PROGRESS' }), deployment({ status: 'ACTIVE' })],
      seen,
      'rolling-back',
    ],
    [
      'the version before was asked for',
      [back(), deployment({ status: 'ACTIVE' })],
      { ...seen, askedBack: true },
      'rolling-back',
    ],
    [
      'somebody deploys the old revision while mine is in progress',
      [back(), deployment({ status: 'ACTIVE' })],
      seen,
      'superseded',
    ],
    ['somebody deploys something else', [others(), deployment({ status: 'ACTIVE' })], seen, 'superseded'],
    ['somebody deploys something else after mine failed', [others(), failed], seen, 'superseded'],
    [
      'somebody deploys after mine was complete',
      [others(), deployment({ status: 'ACTIVE', rolloutState: 'COMPLETED' })],
      seen,
      'completed',
    ],
    ['mine is gone and a newer one is current', [others({ rolloutState: 'COMPLETED' })], seen, 'gone'],
    ['mine is gone and the old revision is complete', [back({ rolloutState: 'COMPLETED' })], seen, 'gone'],
    ['the old deployment alone, before mine was ever seen', [before()], fresh, 'stale'],
    ['the old deployment alone, after mine was seen', [before()], seen, 'gone'],
    ['no deployment is current', [], seen, 'stale'],
    ['another one is current before mine was ever seen', [others()], fresh, 'gone'],
    ['another one of the same moment is current', [others({ createdAt: 2_000 })], fresh, 'gone'],
    [
      'somebody deploys in the moment in which I do',
      [others({ createdAt: 2_000 }), deployment({ status: 'ACTIVE' })],
      seen,
      'superseded',
    ],
    [
      'ECS says that it rolls back, and lists mine no more',
      [back({ rolloutReason: breaker })],
      seen,
      'rolling-back',
    ],
    [
      'ECS says that it has rolled back, in other words',
      [back({ rolloutReason: 'Rolled back by an alarm.' }), deployment({ status: 'ACTIVE' })],
      seen,
      'rolling-back',
    ],
    [
      'somebody restarts the same revision',
      [deployment({ id: 'ecs-svc/9', createdAt: 3_000 }), deployment({ status: 'ACTIVE' })],
      seen,
      'superseded',
    ],
  ])('%s', (_name, deployments, memory, expected) => {
    expect(judgeRollout(service(deployments), mine, memory).kind).toBe(expected)
  })

  it.each<[string, readonly Deployment[], Memory, string]>([
    ['what it says of mine', [back({ rolloutState: 'COMPLETED' }), failed], seen, failed.rolloutReason],
    [
      'what it said while mine was listed',
      [back({ rolloutState: 'COMPLETED', rolloutReason: 'ECS deployment ecs-svc/3 completed.' })],
      { ...seen, rollback: 'ecs-svc/3', rollbackReason: breaker },
      breaker,
    ],
    [
      'nothing, where all it says is that the old version is complete',
      [back({ rolloutState: 'COMPLETED', rolloutReason: 'ECS deployment ecs-svc/3 completed.' })],
      { ...seen, rollback: 'ecs-svc/3' },
      '',
    ],
  ])('gives as the reason for a rollback %s', (_name, deployments, memory, reason) => {
    expect(judgeRollout(service(deployments), mine, memory)).toMatchObject({ kind: 'rolled-back', reason })
  })

  it('gives as the reason for a rollback under way what that says of itself, when nothing else does', () => {
    const look = service([back({ rolloutReason: breaker })])
    const judged = judgeRollout(look, mine, { ...seen, rollback: 'ecs-svc/3' })
    expect(judged).toMatchObject({ kind: 'rolling-back', reason: breaker })
  })

  it('never calls it success unless mine is complete, whatever else is listed', () => {
    const states = ['IN_PROGRESS', 'COMPLETED', 'FAILED'] as const
    const memories = [fresh, seen, { ...seen, rollback: 'ecs-svc/3' }, { ...seen, askedBack: true }]
    const looks = states.flatMap((own) =>
      states.flatMap((other) =>
        [
          back({ rolloutState: other }),
          others({ rolloutState: other }),
          before({ rolloutState: other }),
        ].flatMap((primary) => [
          { own, list: [primary, deployment({ status: 'ACTIVE', rolloutState: own })] },
          { own: undefined, list: [primary] },
          { own, list: [deployment({ rolloutState: own }), { ...primary, status: 'ACTIVE' as const }] },
        ]),
      ),
    )
    for (const { own, list } of looks) {
      for (const memory of memories) {
        if (judgeRollout(service(list), mine, memory).kind === 'completed') expect(own).toBe('COMPLETED')
      }
    }
    expect(looks.length * memories.length).toBe(324)
  })
})
