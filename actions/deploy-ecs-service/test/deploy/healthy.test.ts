import { AwsCallError } from '@slipway/aws'
import type { Deployment } from '../../src/ecs/service.js'
import { before, definition, deployment, newRevision, oldRevision, service } from '../fixtures.js'
import { tryDeploy } from '../try-deploy.js'
import { healthy } from './rollouts.js'

describe('a healthy rollout', () => {
  it('succeeds within three seconds of its completion', async () => {
    const { outcome, ecs, seconds } = await tryDeploy({ during: healthy(73) })
    expect(outcome).toMatchObject({
      kind: 'succeeded',
      taskDefinition: newRevision,
      deploymentId: 'ecs-svc/2',
      previous: oldRevision,
      running: 2,
    })
    expect(seconds).toBeLessThanOrEqual(76)
    expect(ecs.registered).toEqual([definition])
  })

  it('prints a line at every change, and a heartbeat with the elapsed time', async () => {
    const { log } = await tryDeploy({ during: healthy(73) })
    expect(log).toEqual(
      expect.arrayContaining([
        'orders:13 in progress, 0 of 2 running, 2 pending; orders:12 2 running',
        'orders:13 in progress, 2 of 2 running; orders:12 2 running',
        'orders:13 completed, 2 of 2 running',
        expect.stringMatching(/^Following ecs-svc\/2: .*\(30 s\)$/),
      ]),
    )
    expect(log.filter((line) => line.startsWith('orders:13'))).toHaveLength(3)
  })

  it('is seen through answers that are older than the deployment', async () => {
    const { outcome } = await tryDeploy({
      during: (elapsed, ecs) => (elapsed < 6_000 ? service([before()]) : healthy(60)(elapsed, ecs)),
    })
    expect(outcome.kind).toBe('succeeded')
  })

  it('is followed on when AWS cannot be asked for a while', async () => {
    const trouble = new AwsCallError('ecs DescribeServices failed: ThrottlingException', {
      code: 'ThrottlingException',
      cause: new Error('Rate exceeded'),
    })
    const { outcome } = await tryDeploy({
      during: (elapsed, ecs) => (elapsed > 10_000 && elapsed < 55_000 ? trouble : healthy(90)(elapsed, ecs)),
    })
    expect(outcome.kind).toBe('succeeded')
  })
})

describe('a definition that the service runs already', () => {
  const registered = { ...definition, revision: 12, status: 'ACTIVE', compatibilities: ['EC2'] }

  it('registers and updates nothing when the service is steady', async () => {
    const { outcome, ecs } = await tryDeploy({ registered })
    expect(outcome).toMatchObject({ kind: 'unchanged', taskDefinition: oldRevision, deploymentId: undefined })
    expect(ecs.calls).toEqual(['DescribeServices', 'DescribeTaskDefinition'])
  })

  it('follows the deployment of it that is under way', async () => {
    let looks = 0
    const own = (state: Deployment['rolloutState']): Deployment =>
      before({ rolloutState: state, running: looks > 3 ? 2 : 1 })
    const { outcome, ecs } = await tryDeploy({
      registered,
      get at() {
        return service([own(looks++ > 3 ? 'COMPLETED' : 'IN_PROGRESS')])
      },
    })
    expect(outcome).toMatchObject({ kind: 'succeeded', deploymentId: 'ecs-svc/1' })
    expect(ecs.calls.join()).not.toMatch(/Update|Register/)
  })

  it('deploys it again when its deployment had failed', async () => {
    const { outcome, ecs } = await tryDeploy({
      registered,
      at: service([before({ rolloutState: 'FAILED', running: 0 })]),
      during: () =>
        service([deployment({ taskDefinition: oldRevision, rolloutState: 'COMPLETED', running: 2 })]),
    })
    expect(outcome.kind).toBe('succeeded')
    expect(ecs.calls).toContain('UpdateService 12 force')
    expect(ecs.calls).not.toContain('RegisterTaskDefinition')
  })
})
