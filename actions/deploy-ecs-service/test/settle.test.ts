import { judgeRecord } from '../src/rolling/settle.js'
import type { ServiceDeploymentStatus } from '../src/ecs/service.js'
import { before, deployment, newRevision, oldRevision } from './fixtures.js'

const mine = { id: 'ecs-svc/2', taskDefinition: newRevision, previous: oldRevision, createdAt: 2_000 }
const another = `${newRevision}9`
// What the service is told to run now, in an answer that does not list mine.
const primaries = {
  'a newer one': deployment({ id: 'ecs-svc/9', taskDefinition: another, createdAt: 3_000 }),
  'an older one': deployment({ id: 'ecs-svc/1', taskDefinition: oldRevision, createdAt: 1_000 }),
  'the version before, newer': deployment({ id: 'ecs-svc/3', taskDefinition: oldRevision, createdAt: 3_000 }),
  'the version before, complete': deployment({
    id: 'ecs-svc/3',
    taskDefinition: oldRevision,
    createdAt: 3_000,
    rolloutState: 'COMPLETED',
  }),
  'the old deployment itself, complete': before(),
}

describe('what ECS keeps of a deployment that is listed no longer', () => {
  it.each<[ServiceDeploymentStatus | undefined, keyof typeof primaries, string | undefined]>([
    ['SUCCESSFUL', 'an older one', 'completed'],
    ['SUCCESSFUL', 'a newer one', 'superseded'],
    ['SUCCESSFUL', 'the version before, complete', 'superseded'],
    ['ROLLBACK_SUCCESSFUL', 'the version before, complete', 'rolled-back'],
    ['ROLLBACK_SUCCESSFUL', 'the old deployment itself, complete', 'rolled-back'],
    ['ROLLBACK_SUCCESSFUL', 'the version before, newer', undefined],
    ['ROLLBACK_SUCCESSFUL', 'a newer one', 'superseded'],
    ['ROLLBACK_FAILED', 'the version before, newer', 'rollback-failed'],
    ['ROLLBACK_FAILED', 'an older one', 'rollback-failed'],
    ['ROLLBACK_FAILED', 'a newer one', 'superseded'],
    ['STOPPED', 'a newer one', 'superseded'],
    ['STOPPED', 'an older one', undefined],
    ['PENDING', 'a newer one', undefined],
    ['IN_PROGRESS', 'an older one', undefined],
    ['STOP_REQUESTED', 'a newer one', undefined],
    ['ROLLBACK_REQUESTED', 'a newer one', undefined],
    ['ROLLBACK_IN_PROGRESS', 'an older one', undefined],
    [undefined, 'a newer one', 'superseded'],
    [undefined, 'an older one', undefined],
  ])('%s, and current is %s: %s', (status, current, expected) => {
    const record = status === undefined ? undefined : { arn: 'arn', status, reason: '' }
    expect(judgeRecord(record, mine, primaries[current])?.kind).toBe(expected)
  })
})
