import { CancelledError } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import { judgeRecord, settleGone } from '../src/rolling/settle.js'
import type { ServiceDeploymentStatus } from '../src/ecs/service.js'
import { before, deployment, newRevision, oldRevision } from './fixtures.js'

const mine = { id: 'ecs-svc/2', taskDefinition: newRevision, previous: oldRevision, createdAt: 2_000 }
const another = `${newRevision}9`
// What the service is told to run now, in an answer that does not list mine.
const primaries = {
  'a newer one': deployment({ id: 'ecs-svc/9', taskDefinition: another, createdAt: 3_000 }),
  'one of the same moment': deployment({ id: 'ecs-svc/9', taskDefinition: another, createdAt: 2_000 }),
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
    ['STOPPED', 'one of the same moment', 'superseded'],
    ['SUCCESSFUL', 'one of the same moment', 'superseded'],
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

  it.each(['ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'] as const)('%s says why', (status) => {
    const record = { arn: 'arn', status, reason: 'tasks failed to start' }
    const judged = judgeRecord(record, mine, primaries['the version before, complete'])
    expect(judged).toMatchObject({ reason: 'tasks failed to start' })
  })
})

describe('a record that cannot be asked for', () => {
  const newer = primaries['a newer one']
  const settle = (code: string, isCancelled = false): ReturnType<typeof settleGone> => {
    const controller = new AbortController()
    if (isCancelled) controller.abort(new CancelledError('SIGTERM'))
    const findServiceDeployment = (): Promise<never> =>
      Promise.reject(new AwsCallError(code, { code, cause: undefined }))
    const log = { info: () => undefined, warning: () => undefined }
    // Of the world only these are touched.
    return settleGone(
      { ecs: { findServiceDeployment }, signal: controller.signal, log } as never,
      mine,
      newer,
    )
  }

  it('leaves who is current now', async () => {
    expect((await settle('AccessDeniedException'))?.kind).toBe('superseded')
  })

  it('leaves it open when it was only refused just now', async () => {
    expect(await settle('ThrottlingException')).toBeUndefined()
  })

  it('ends a step that was cancelled', async () => {
    await expect(settle('AccessDeniedException', true)).rejects.toThrow('SIGTERM')
  })
})
