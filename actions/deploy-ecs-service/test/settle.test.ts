import { judgeRecord } from '../src/settle.js'
import type { ServiceDeploymentStatus } from '../src/service.js'
import { deployment, newRevision, oldRevision } from './fixtures.js'

const mine = { id: 'ecs-svc/2', taskDefinition: newRevision, previous: oldRevision, createdAt: 2_000 }
const newer = deployment({ id: 'ecs-svc/9', createdAt: 3_000 })
const older = deployment({ id: 'ecs-svc/1', createdAt: 1_000 })

describe('what ECS keeps of a deployment that is listed no longer', () => {
  it.each<[ServiceDeploymentStatus | undefined, 'newer' | 'older', string | undefined]>([
    ['SUCCESSFUL', 'newer', 'completed'],
    ['SUCCESSFUL', 'older', 'completed'],
    ['ROLLBACK_SUCCESSFUL', 'newer', 'rolled-back'],
    ['ROLLBACK_SUCCESSFUL', 'older', 'rolled-back'],
    ['ROLLBACK_FAILED', 'older', 'rollback-failed'],
    ['STOPPED', 'newer', 'superseded'],
    ['STOPPED', 'older', undefined],
    ['PENDING', 'newer', undefined],
    ['IN_PROGRESS', 'older', undefined],
    ['STOP_REQUESTED', 'newer', undefined],
    ['ROLLBACK_REQUESTED', 'newer', undefined],
    ['ROLLBACK_IN_PROGRESS', 'older', undefined],
    [undefined, 'newer', 'superseded'],
    [undefined, 'older', undefined],
  ])('%s, a current deployment that is %s: %s', (status, current, expected) => {
    const record = status === undefined ? undefined : { arn: 'arn', status, reason: '' }
    expect(judgeRecord(record, mine, current === 'newer' ? newer : older)?.kind).toBe(expected)
  })
})
