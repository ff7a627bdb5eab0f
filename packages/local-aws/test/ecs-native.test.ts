import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import {
  DescribeListenersCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { deploymentsOf, eventsOf, tasksOf } from './ecs-service.js'
import { aNativeService } from './native-service.js'

let aws: LocalAws
let time: VirtualTime

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
})
afterEach(() => aws.stop())

const lambda = 'arn:aws:lambda:ap-northeast-2:123456789012:function:check'
const roleArn = 'arn:aws:iam::123456789012:role/hooks'

function pausedAt(
  stage: NonNullable<
    NonNullable<DeploymentConfiguration['lifecycleHooks']>[number]['lifecycleStages']
  >[number],
  timeout: { timeoutInMinutes?: number; action?: 'CONTINUE' | 'ROLLBACK' } = {},
): DeploymentConfiguration {
  const hook = { targetType: 'PAUSE' as const, lifecycleStages: [stage], timeoutConfiguration: timeout }
  return { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1, lifecycleHooks: [hook] }
}

function hookedAt(...stages: ('POST_SCALE_UP' | 'PRODUCTION_TRAFFIC_SHIFT')[]): DeploymentConfiguration {
  const hook = { hookTargetArn: lambda, roleArn, lifecycleStages: stages }
  return { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1, lifecycleHooks: [hook] }
}

describe('blue/green', () => {
  it('goes through every stage, and shifts all production traffic at once', async () => {
    const web = await aNativeService(aws, time, { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 })
    await web.deploy('web:next')
    expect(await web.watch()).toEqual([
      'PRE_SCALE_UP 0%',
      'SCALE_UP 0%',
      'POST_SCALE_UP 0%',
      'TEST_TRAFFIC_SHIFT 0%',
      'POST_TEST_TRAFFIC_SHIFT 0%',
      'PRODUCTION_TRAFFIC_SHIFT 100%',
      'POST_PRODUCTION_TRAFFIC_SHIFT 100%',
      'BAKE_TIME 100%',
      'CLEAN_UP 100%',
      'SUCCESSFUL',
    ])
    await time.advance(60_000)
    expect(await deploymentsOf(web)).toEqual([expect.stringMatching(/^PRIMARY COMPLETED 1\/1/)])
    expect((await eventsOf(web)).slice(-2)).toEqual([
      expect.stringContaining('deployment completed.'),
      '(service web) has reached a steady state.',
    ])
  })

  it('runs both versions completely until the bake time is over', async () => {
    const web = await aNativeService(aws, time, { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 })
    await web.deploy('web:next')
    await web.until('BAKE_TIME')
    await time.advance(100_000)
    expect(await deploymentsOf(web)).toEqual([
      expect.stringMatching(/^PRIMARY IN_PROGRESS 1\/1/),
      expect.stringMatching(/^ACTIVE COMPLETED 1\/1/),
    ])
    expect(await web.newest()).toMatchObject({
      status: 'IN_PROGRESS',
      sourceServiceRevisions: [{ requestedProductionTrafficWeight: 0, runningTaskCount: 1 }],
      targetServiceRevision: { requestedProductionTrafficWeight: 100, runningTaskCount: 1 },
    })
  })

  it('is in progress as long as its tasks do not run, where there is no circuit breaker', async () => {
    aws.ecs.script('web:crash', { exit: { afterMs: 1_000, code: 1 } })
    const web = await aNativeService(aws, time, { strategy: 'BLUE_GREEN' })
    await web.deploy('web:crash')
    await time.advance(900_000)
    expect(await web.newest()).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'SCALE_UP' })
    expect((await web.describe()).deployments?.[0]?.failedTasks).toBeGreaterThan(3)
  })

  it('goes back when its tasks crash and the circuit breaker is on', async () => {
    aws.ecs.script('web:crash', { exit: { afterMs: 1_000, code: 1 } })
    const breaker = { enable: true, rollback: true }
    const web = await aNativeService(aws, time, {
      strategy: 'BLUE_GREEN',
      deploymentCircuitBreaker: breaker,
    })
    await web.deploy('web:crash')
    expect((await web.watch()).at(-1)).toBe('ROLLBACK_SUCCESSFUL')
    expect(await web.newest()).toMatchObject({
      rollback: { reason: 'ECS deployment circuit breaker: tasks failed to start.' },
    })
    expect((await tasksOf(web, 'RUNNING'))[0]?.containers?.[0]?.image).toBe('web:good')
  })

  it('goes back when an alarm is raised in the bake time', async () => {
    const web = await aNativeService(aws, time, {
      strategy: 'BLUE_GREEN',
      bakeTimeInMinutes: 5,
      alarms: { alarmNames: ['errors'], enable: true, rollback: true },
    })
    await web.deploy('web:next')
    await web.until('BAKE_TIME')
    aws.ecs.alarms.set('errors', 'ALARM')
    expect(await web.watch()).toEqual([
      'BAKE_TIME 100%',
      'PRODUCTION_TRAFFIC_SHIFT 0%',
      'CLEAN_UP 0%',
      'ROLLBACK_SUCCESSFUL',
    ])
  })

  it('is superseded by a newer one, which clears the half-done revision away first', async () => {
    const web = await aNativeService(aws, time, { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 })
    await web.deploy('web:second')
    await web.until('BAKE_TIME')
    await web.deploy('web:third')
    const [first, ...rest] = await web.watch()
    expect(first).toBe('RECONCILE_SERVICE 0%')
    expect(rest.at(-1)).toBe('SUCCESSFUL')
    expect((await tasksOf(web, 'RUNNING')).map(({ containers }) => containers?.[0]?.image)).toEqual([
      'web:third',
    ])
  })
})

describe('linear and canary', () => {
  it('linear shifts in equal steps, each for its time', async () => {
    const web = await aNativeService(aws, time, {
      strategy: 'LINEAR',
      linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 1 },
    })
    await web.deploy('web:next')
    const seen = await web.watch()
    expect(seen.filter((line) => line.startsWith('PRODUCTION'))).toEqual([
      'PRODUCTION_TRAFFIC_SHIFT 40%',
      'PRODUCTION_TRAFFIC_SHIFT 80%',
      'PRODUCTION_TRAFFIC_SHIFT 100%',
    ])
  })

  it('canary shifts a little, waits, and shifts the rest', async () => {
    const web = await aNativeService(aws, time, {
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 2.5, canaryBakeTimeInMinutes: 10 },
    })
    await web.deploy('web:next')
    await web.until('PRODUCTION_TRAFFIC_SHIFT')
    await time.advance(590_000)
    expect(await web.newest()).toMatchObject({
      targetServiceRevision: { requestedProductionTrafficWeight: 2.5 },
      sourceServiceRevisions: [{ requestedProductionTrafficWeight: 97.5 }],
    })
    expect((await web.watch()).slice(1, 2)).toEqual(['PRODUCTION_TRAFFIC_SHIFT 100%'])
  })
})

it('a service that leaves a strategy leaves its steps behind', async () => {
  const web = await aNativeService(aws, time, {
    strategy: 'CANARY',
    canaryConfiguration: { canaryPercent: 5 },
  })
  await web.deploy('web:next')
  await web.update({ deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3 } })
  const { deploymentConfiguration } = await web.describe()
  expect(deploymentConfiguration).toMatchObject({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3 })
  expect(deploymentConfiguration?.canaryConfiguration).toBeUndefined()
})

describe('lifecycle functions', () => {
  it('hold the stage as long as they are in progress', async () => {
    aws.ecs.hook(lambda, ['IN_PROGRESS', { hookStatus: 'IN_PROGRESS', callBackDelay: 100 }, 'SUCCEEDED'])
    const web = await aNativeService(aws, time, hookedAt('POST_SCALE_UP'))
    await web.deploy('web:next')
    await web.until('POST_SCALE_UP')
    await time.advance(125_000)
    expect(await web.newest()).toMatchObject({
      lifecycleStage: 'POST_SCALE_UP',
      lifecycleHookDetails: [{ targetType: 'AWS_LAMBDA', targetArn: lambda, status: 'IN_PROGRESS' }],
    })
    expect((await web.watch()).at(-1)).toBe('SUCCESSFUL')
  })

  it('send the deployment back when they fail', async () => {
    aws.ecs.hook(lambda, ['FAILED'])
    const web = await aNativeService(aws, time, hookedAt('PRODUCTION_TRAFFIC_SHIFT'))
    await web.deploy('web:next')
    expect((await web.watch()).slice(-3)).toEqual([
      'PRODUCTION_TRAFFIC_SHIFT 0%',
      'CLEAN_UP 0%',
      'ROLLBACK_SUCCESSFUL',
    ])
    expect((await web.newest()).statusReason).toContain('lifecycle hook failed at PRODUCTION_TRAFFIC_SHIFT')
  })
})

describe('a pause', () => {
  it('awaits an action, until it is continued', async () => {
    const web = await aNativeService(aws, time, pausedAt('POST_TEST_TRAFFIC_SHIFT'))
    await web.deploy('web:next')
    await web.until('POST_TEST_TRAFFIC_SHIFT')
    await time.advance(3_600_000)
    const [hook] = (await web.newest()).lifecycleHookDetails ?? []
    expect(hook).toMatchObject({ targetType: 'PAUSE', status: 'AWAITING_ACTION', timeoutAction: 'ROLLBACK' })
    expect(hook?.expiresAt?.getTime()).toBeGreaterThan(time.now() + 22 * 3_600_000)
    await web.resume()
    expect((await web.watch()).at(-1)).toBe('SUCCESSFUL')
    await expect(web.resume()).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })

  it('goes back when that is the action', async () => {
    const web = await aNativeService(aws, time, pausedAt('POST_SCALE_UP'))
    await web.deploy('web:next')
    await web.until('POST_SCALE_UP')
    await web.resume('ROLLBACK')
    expect((await web.newest()).status).toBe('ROLLBACK_REQUESTED')
    expect((await web.watch()).at(-1)).toBe('ROLLBACK_SUCCESSFUL')
  })

  it.each([
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL'],
    ['CONTINUE', 'SUCCESSFUL'],
  ] as const)('that nobody ends is ended by its timeout: %s', async (action, end) => {
    const web = await aNativeService(aws, time, pausedAt('PRE_SCALE_UP', { timeoutInMinutes: 2, action }))
    await web.deploy('web:next')
    expect((await web.watch()).at(-1)).toBe(end)
  })

  it('before every step of a linear shift is one for each', async () => {
    const web = await aNativeService(aws, time, {
      ...pausedAt('PRE_PRODUCTION_TRAFFIC_SHIFT'),
      strategy: 'LINEAR',
      linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 0 },
    })
    await web.deploy('web:next')
    await web.until('PRODUCTION_TRAFFIC_SHIFT')
    await web.resume()
    await time.advance(60_000)
    expect((await web.newest()).targetServiceRevision?.requestedProductionTrafficWeight).toBe(50)
    await web.resume()
    expect((await web.watch()).at(-1)).toBe('SUCCESSFUL')
  })
})

describe('stopping', () => {
  it.each([
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
  ])('goes back from %s, to the version before alone', async (stage) => {
    const web = await aNativeService(aws, time, { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 })
    const first = (await web.describe()).deployments?.[0]?.id
    await web.deploy('web:next')
    await web.until(stage)
    await web.stop()
    expect((await web.newest()).status).toBe('ROLLBACK_REQUESTED')
    expect((await web.watch()).at(-1)).toBe('ROLLBACK_SUCCESSFUL')
    await time.advance(60_000)
    expect((await web.describe()).deployments).toMatchObject([
      { id: first, rolloutState: 'COMPLETED', runningCount: 1 },
    ])
  })

  it('by ABORT leaves both versions where they are', async () => {
    const web = await aNativeService(aws, time, { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10 })
    await web.deploy('web:next')
    await web.until('BAKE_TIME')
    await web.stop('ABORT')
    expect((await web.newest()).status).toBe('STOP_REQUESTED')
    expect((await web.watch()).at(-1)).toBe('STOPPED')
    await time.advance(900_000)
    expect((await tasksOf(web, 'RUNNING')).length).toBe(2)
  })
})

/** As the API shows them: `{ group: weight }`, group by its name. */
async function weightsOf(listenerArn: string): Promise<Readonly<Record<string, number>>> {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.environment
  const client = new ElasticLoadBalancingV2Client({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId, secretAccessKey },
  })
  const { Listeners = [] } = await client.send(new DescribeListenersCommand({ ListenerArns: [listenerArn] }))
  const groups = Listeners[0]?.DefaultActions?.[0]?.ForwardConfig?.TargetGroups ?? []
  const weights: Record<string, number> = {}
  for (const { TargetGroupArn = '', Weight = 0 } of groups) {
    weights[TargetGroupArn.split('/').at(-2) ?? ''] = Weight
  }
  return weights
}

describe('behind a load balancer', () => {
  it('moves the weights of the production rule from one target group to the other, and back the next time', async () => {
    const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'web' })
    const group = (name: string): string =>
      aws.elb.createTargetGroup({ name, port: 8080, deregistrationDelayMs: 5_000 }).arn
    const [blue, green] = [group('blue'), group('green')]
    const listener = await aws.elb.createListener({ loadBalancerArn, targetGroupArn: blue })
    const healthy = (): readonly number[] =>
      [blue, green].map((arn) => aws.elb.health(arn).filter(({ state }) => state === 'healthy').length)
    const web = await aNativeService(
      aws,
      time,
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 } },
      {
        loadBalancers: [
          {
            targetGroupArn: blue,
            containerName: 'web',
            containerPort: 8080,
            advancedConfiguration: {
              alternateTargetGroupArn: green,
              productionListenerRule: listener.ruleArn,
              roleArn,
            },
          },
        ],
      },
    )
    expect(healthy()).toEqual([1, 0])
    await web.deploy('web:next')
    await web.until('PRODUCTION_TRAFFIC_SHIFT')
    expect(healthy()).toEqual([1, 1])
    expect(await weightsOf(listener.arn)).toEqual({ green: 10, blue: 90 })
    await web.watch()
    await time.advance(60_000)
    expect(healthy()).toEqual([0, 1])
    await web.deploy('web:third')
    await web.watch()
    await time.advance(60_000)
    expect(healthy()).toEqual([1, 0])
  })
})

it.each<[string, DeploymentConfiguration, RegExp]>([
  ['a step below 3 %', { strategy: 'LINEAR', linearConfiguration: { stepPercent: 2 } }, /between 3 and 100/],
  [
    'canary steps of a blue/green deployment',
    { strategy: 'BLUE_GREEN', canaryConfiguration: { canaryPercent: 5 } },
    /only valid when the deployment strategy is CANARY/,
  ],
  [
    'a pause within the shift',
    pausedAt('PRODUCTION_TRAFFIC_SHIFT'),
    /PAUSE hooks cannot be configured at PRODUCTION_TRAFFIC_SHIFT/,
  ],
])('refuses %s', async (_name, configuration, message) => {
  const web = await aNativeService(aws, time, configuration)
  await expect(web.deploy('web:next')).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: expect.stringMatching(message) as string,
  })
})
