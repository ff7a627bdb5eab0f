import { AwsCallError } from '@slipway/aws'
import { before, deployment, event, newRevision, service } from '../fixtures.js'
import type { Script } from '../scripted-ecs.js'
import { tryDeploy } from '../try-deploy.js'
import { old } from './rollouts.js'

describe('what becomes of a deployment that is not listed any more', () => {
  const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9`, createdAt: 9_000 })
  const back = before({ id: 'ecs-svc/3', createdAt: 9_000 })
  const gone = (status: 'SUCCESSFUL' | 'ROLLBACK_SUCCESSFUL' | 'STOPPED', current = theirs): Script => ({
    during: (elapsed) => service(elapsed < 30_000 ? [deployment(), old] : [current]),
    record: () => ({ arn: 'arn:deployment', status, reason: '' }),
  })

  it.each([
    // An answer that is older than mine.
    ['SUCCESSFUL', 'the old one', before(), 'succeeded'],
    ['SUCCESSFUL', 'theirs', theirs, 'superseded'],
    ['ROLLBACK_SUCCESSFUL', 'the version before', back, 'rolled-back'],
    ['ROLLBACK_SUCCESSFUL', 'theirs', theirs, 'superseded'],
    ['STOPPED', 'theirs', theirs, 'superseded'],
  ] as const)('%s in its record, and %s current: %s', async (status, _name, current, expected) => {
    const { outcome } = await tryDeploy(gone(status, current))
    expect(outcome.kind).toBe(expected)
  })

  it('a superseded deployment says by which', async () => {
    const { outcome } = await tryDeploy({ ...gone('STOPPED'), record: () => undefined })
    expect(outcome).toMatchObject({ kind: 'superseded', by: 'ecs-svc/9 of orders:139' })
  })
})

describe('a rollout that does not end', () => {
  it('times out, says what the service runs and which event is in the way', async () => {
    const message =
      '(service orders) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.'
    const { outcome, seconds } = await tryDeploy({
      waitMinutes: 3,
      during: () => service([deployment({ pending: 0 }), old], { events: [event(message)] }),
    })
    expect(outcome).toMatchObject({
      kind: 'timed-out',
      world: expect.stringContaining('orders:13 in progress, 0 of 2 running; orders:12 2 running') as string,
      diagnosis: { cause: 'ECS found no place for a task: Fargate has no room for it now', reason: message },
    })
    expect(seconds).toBeLessThanOrEqual(181)
  })

  it('is given up after 20 seconds when no container instance has room and nobody adds one', async () => {
    const message =
      '(service orders) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0f3c) has insufficient memory available.'
    const { outcome, ecs } = await tryDeploy({
      during: () => service([deployment({ pending: 0 }), old], { events: [event(message)] }),
    })
    expect(outcome).toMatchObject({
      diagnosis: {
        cause: 'ECS found no place for a task: no container instance has enough memory free',
        reason: message,
      },
    })
    expect((ecs.rolledBackAt ?? Infinity) - (ecs.updatedAt ?? 0)).toBeLessThanOrEqual(30_000)
  })

  it('leaves out events from before the deployment', async () => {
    const earlier = event('(service orders) has reached a steady state.')
    const { outcome } = await tryDeploy({
      at: service([before()], { events: [earlier] }),
      during: () => service([deployment({ rolloutState: 'COMPLETED' })], { events: [event('new'), earlier] }),
    })
    expect(outcome.events.map(({ message }) => message)).toEqual(['new'])
  })
})

describe('a deployment that is under way and can be asked for no longer', () => {
  it('fails, and says that ECS goes on', async () => {
    const expired = new AwsCallError('The AWS credentials expired before ecs DescribeServices', {
      code: 'ExpiredTokenException',
      cause: new Error('expired'),
      hint: 'Use role-to-assume',
    })
    const { outcome } = await tryDeploy({
      during: (elapsed) => (elapsed < 30_000 ? service([deployment(), old]) : expired),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      deploymentId: 'ecs-svc/2',
      diagnosis: { cause: expired.message, advice: ['Use role-to-assume'] },
      world: expect.stringContaining('AWS goes on with it by itself') as string,
    })
  })
})

describe('a service that is deleted while it is deployed', () => {
  it.each(['DRAINING', 'INACTIVE'])('%s is no success, and nothing that is waited out', async (status) => {
    const { outcome, ecs, seconds } = await tryDeploy({
      during: (elapsed) =>
        elapsed < 30_000
          ? service([deployment(), old])
          : service([deployment({ rolloutState: 'COMPLETED', desired: 0 })], { status, desired: 0 }),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      diagnosis: { cause: 'Somebody has deleted the service' },
    })
    expect(seconds).toBeLessThanOrEqual(40)
    expect(ecs.calls.filter((name) => name.startsWith('UpdateService'))).toHaveLength(1)
  })
})

describe('a call that ECS refuses', () => {
  it('ends as an outcome that knows the revision and says that nothing was begun', async () => {
    const refused = new AwsCallError('ecs UpdateService failed', {
      code: 'InvalidParameterException',
      cause: new Error('The container app does not exist in the task definition.'),
    })
    const { outcome } = await tryDeploy({ answer: refused })
    expect(outcome).toMatchObject({
      kind: 'failed',
      taskDefinition: newRevision,
      diagnosis: { cause: refused.message },
      world: 'No deployment was begun. Nothing uses orders:13 yet.',
    })
  })
})
