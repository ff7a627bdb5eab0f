import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { aService, deploymentsOf, eventsOf, tasksOf, type ServiceUnderTest } from './ecs-service.js'

let aws: LocalAws
let time: VirtualTime

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
})
afterEach(() => aws.stop())

interface Balanced extends ServiceUnderTest {
  readonly targetGroupArn: string
  readonly first: string
}

/** The service behind a load balancer, its first deployment completed. */
async function balancedService(settings: Partial<CreateServiceCommandInput> = {}): Promise<Balanced> {
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'web' })
  const { arn: targetGroupArn } = aws.elb.createTargetGroup({
    name: 'web',
    port: 8080,
    healthCheck: { intervalMs: 10_000, unhealthyThreshold: 2 },
    deregistrationDelayMs: 30_000,
  })
  await aws.elb.createListener({ loadBalancerArn, targetGroupArn })
  const web = await aService(aws, {
    loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort: 8080 }],
    ...settings,
  })
  await time.advance(60_000)
  return { ...web, targetGroupArn, first: (await web.describe()).deployments?.[0]?.id ?? '' }
}

describe('a rolling update behind a load balancer', () => {
  it('registers the new, drains the old, and only then stops it', async () => {
    const web = await balancedService()
    const before = (await eventsOf(web)).length
    const id = await web.update({ taskDefinition: await web.register('web:next') })
    await time.advance(25_000)
    const states = aws.elb.health(web.targetGroupArn).map(({ state }) => state)
    expect(states).toEqual(['draining', 'healthy'])
    const [old] = await tasksOf(web, 'STOPPED')
    expect(old).toMatchObject({ lastStatus: 'DEACTIVATING', containers: [{ lastStatus: 'RUNNING' }] })
    expect((await web.describe()).deployments).toHaveLength(2)
    await time.advance(120_000)
    expect(aws.elb.health(web.targetGroupArn)).toMatchObject([{ state: 'healthy' }])
    const group = `(target-group ${web.targetGroupArn})`
    expect(
      (await eventsOf(web)).slice(before).map((message) => message.replace(/task [0-9a-f]{32}/, 'task …')),
    ).toEqual([
      '(service web) has started 1 tasks: (task …).',
      `(service web) registered 1 targets in ${group}`,
      `(service web) deregistered 1 targets in ${group}`,
      '(service web) has begun draining connections on 1 tasks.',
      '(service web) has stopped 1 running tasks: (task …).',
      `(service web) (deployment ${id}) deployment completed.`,
      '(service web) has reached a steady state.',
    ])
  })

  it('replaces tasks that answer health checks with 500, and goes back at the third', async () => {
    aws.ecs.script('web:broken', { health: 500 })
    const web = await balancedService({
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    })
    await web.update({ taskDefinition: await web.register('web:broken') })
    await time.advance(45_000)
    const [task] = await tasksOf(web, 'STOPPED')
    const id = task?.taskArn?.split('/').at(-1) ?? ''
    expect(task).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Task failed ELB health checks in (target-group ${web.targetGroupArn})`,
    })
    expect(await eventsOf(web)).toContain(
      `(service web) (task ${id}) (port 8080) is unhealthy in (target-group ${web.targetGroupArn}) due to (reason Health checks failed with these codes: [500]).`,
    )
    expect((await web.describe()).deployments?.[0]?.failedTasks).toBe(1)
    await time.advance(600_000)
    expect(await deploymentsOf(web)).toEqual([`PRIMARY COMPLETED 1/1 ECS deployment ${web.first} completed.`])
    const failures = (await tasksOf(web, 'STOPPED')).filter(({ stoppedReason = '' }) =>
      stoppedReason.startsWith('Task failed ELB health checks'),
    )
    expect(failures).toHaveLength(3)
  })

  it('leaves a task alone until its grace period is over', async () => {
    const ready = time.now() + 200_000
    aws.ecs.script('web:slow', { health: () => (time.now() >= ready ? 200 : 503) })
    const web = await balancedService({ healthCheckGracePeriodSeconds: 300 })
    const id = await web.update({ taskDefinition: await web.register('web:slow') })
    await time.advance(400_000)
    expect(await deploymentsOf(web)).toEqual([`PRIMARY COMPLETED 1/1 ECS deployment ${id} completed.`])
    expect(await tasksOf(web, 'STOPPED')).toHaveLength(1)
  })

  it('is refused for a target group that no listener uses', async () => {
    const { arn: targetGroupArn } = aws.elb.createTargetGroup({ name: 'loose', port: 8080 })
    const created = aService(aws, {
      loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort: 8080 }],
    })
    await expect(created).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: `The target group with targetGroupArn ${targetGroupArn} does not have an associated load balancer.`,
    })
  })

  it('is refused for a container port that the task definition does not have', async () => {
    const web = await balancedService()
    const loadBalancers = [{ targetGroupArn: web.targetGroupArn, containerName: 'web', containerPort: 81 }]
    await expect(web.update({ loadBalancers })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'The container web did not have a container port 81 defined.',
    })
  })
})

describe('a steady service behind a load balancer', () => {
  it('replaces a task that becomes unhealthy, without a new deployment', async () => {
    let status = 200
    aws.ecs.script('web:good', { health: () => status })
    const web = await balancedService()
    status = 500
    await time.advance(30_000)
    status = 200
    await time.advance(300_000)
    expect(await deploymentsOf(web)).toEqual([`PRIMARY COMPLETED 1/1 ECS deployment ${web.first} completed.`])
    expect(await tasksOf(web, 'STOPPED')).toHaveLength(1)
    expect((await eventsOf(web)).at(-1)).toBe('(service web) has reached a steady state.')
  })
})
