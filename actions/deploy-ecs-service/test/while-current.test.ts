import { virtualTime } from '@slipway/local-aws'
import { AwsCallError } from '@slipway/aws'
import type { Deployment, ServiceDeploymentStatus } from '../src/ecs/service.js'
import type { RollbackRequest } from '../src/work/under-way.js'
import { whileCurrent } from '../src/rolling/while-current.js'
import type { World } from '../src/work/world.js'
import { before, deployment, newRevision, oldRevision, service } from './fixtures.js'
import { ScriptedEcs } from './scripted-ecs.js'

const mine = { id: 'ecs-svc/2', taskDefinition: newRevision, previous: oldRevision, createdAt: 2_000 }
const asked: RollbackRequest = { kind: 'asked', deploymentId: 'ecs-svc/3' }
const refused = (code: string): AwsCallError => new AwsCallError(code, { code, cause: undefined })

type Answer = readonly Deployment[] | Error
const current: Answer = [deployment(), before({ status: 'ACTIVE' })]
const stale: Answer = [before()]
const back = before({ id: 'ecs-svc/3', createdAt: 3_000, rolloutState: 'IN_PROGRESS' })
const failed = deployment({ status: 'ACTIVE', rolloutState: 'FAILED' })
const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9`, createdAt: 3_000 })

/** @param answers one after another, the last one again and again */
async function ask(
  answers: readonly [Answer, ...Answer[]],
  { isCancelled = false, record }: { isCancelled?: boolean; record?: ServiceDeploymentStatus | Error } = {},
): Promise<RollbackRequest & { readonly ms: number }> {
  const time = virtualTime()
  const controller = new AbortController()
  if (isCancelled) controller.abort()
  let looks = 0
  const ecs = new ScriptedEcs(() => time.now(), {})
  ecs.describeService = () => {
    const answer = answers[Math.min(looks++, answers.length - 1)] ?? answers[0]
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(service(answer))
  }
  ecs.findServiceDeployment = () => {
    if (record instanceof Error) return Promise.reject(record)
    return Promise.resolve(record && { arn: 'arn', status: record, reason: '', isReplaced: false })
  }
  const quiet = (): void => undefined
  const log = { info: quiet, warning: quiet }
  const logs = { lastLines: () => Promise.resolve([]) }
  const world: World = { ecs, logs, clock: time, signal: controller.signal, log }
  const start = time.now()
  const asking = whileCurrent(world, mine, () => Promise.resolve(asked)).then((request) => ({
    ...request,
    ms: time.now() - start,
  }))
  await time.advance(60_000)
  return asking
}

describe('what is asked only while mine is current', () => {
  it.each<[string, readonly [Answer, ...Answer[]], RollbackRequest['kind'], string]>([
    ['mine is current', [current], 'asked', '"ecs-svc/3"'],
    ['mine failed and stays', [[deployment({ rolloutState: 'FAILED' })]], 'asked', '"ecs-svc/3"'],
    ['a stale answer, then mine', [stale, current], 'asked', '"ecs-svc/3"'],
    ['no answer, then mine', [refused('ThrottlingException'), current], 'asked', '"ecs-svc/3"'],
    ['no deployment at all, then mine', [[], current], 'asked', '"ecs-svc/3"'],
    ['ECS is going back by itself', [[back, failed]], 'asked', '"ecs-svc/3","by":"ecs"'],
    [
      'ECS has gone back by itself',
      [[{ ...back, rolloutState: 'COMPLETED' }, failed]],
      'asked',
      '"by":"ecs"',
    ],
    [
      'ECS failed to go back',
      [[{ ...back, rolloutState: 'FAILED' }, failed]],
      'not-asked',
      'and failed","isOver":true',
    ],
    [
      'somebody else has deployed',
      [[theirs, deployment({ status: 'ACTIVE' })]],
      'not-asked',
      'taken its place already","isOver":true',
    ],
    [
      'somebody else has restarted the same version',
      [[{ ...theirs, taskDefinition: newRevision }, deployment({ status: 'ACTIVE' })]],
      'not-asked',
      'taken its place',
    ],
    ['mine is gone', [[theirs]], 'not-asked', 'taken its place'],
    ['nothing but stale answers', [stale], 'not-asked', 'taken its place'],
    ['it may not be looked at', [refused('AccessDeniedException')], 'not-asked', 'the call for it failed'],
    ['ECS is not reached', [refused('ETIMEDOUT')], 'not-asked', 'the call for it failed'],
  ])('%s', async (_name, answers, kind, said) => {
    const request = await ask(answers)
    expect(request.kind).toBe(kind)
    expect(JSON.stringify(request)).toContain(said)
  })

  it('a step that was cancelled asks as well, and looks again for a moment', async () => {
    expect(await ask([stale, current], { isCancelled: true })).toMatchObject(asked)
  })

  it('a step that was cancelled looks for some seconds and no longer, and not for records', async () => {
    const request = await ask([stale], { isCancelled: true, record: refused('AccessDeniedException') })
    expect(request).toMatchObject({
      kind: 'not-asked',
      why: expect.stringContaining('taken its place') as string,
    })
    expect(request.ms).toBeLessThanOrEqual(4_000)
  })

  it.each<[string, readonly [Answer, ...Answer[]]]>([
    ['somebody else has deployed', [[theirs, deployment({ status: 'ACTIVE' })]]],
    ['it may not be looked at', [refused('AccessDeniedException')]],
  ])('it is known at once that nothing is asked: %s', async (_name, answers) => {
    expect((await ask(answers)).ms).toBe(0)
  })

  it.each<[ServiceDeploymentStatus, string]>([
    ['ROLLBACK_SUCCESSFUL', '"by":"ecs"'],
    ['ROLLBACK_FAILED', 'and failed'],
  ])('what its record says counts once mine is gone: %s', async (record, said) => {
    const gone = { ...back, rolloutState: 'COMPLETED' } as const
    expect(JSON.stringify(await ask([[gone]], { record }))).toContain(said)
  })
})
