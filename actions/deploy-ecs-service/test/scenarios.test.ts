import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs'
import { scenarios, type LocalAws, type ScenarioName } from '@slipway/local-aws'
import type { Diagnosis } from '../src/failure/diagnose.js'
import type { Ending } from '../src/work/under-way.js'
import { followScenario, type FollowOptions } from './embedded-rollout.js'

interface Expected {
  readonly ending: Ending['kind']
  /** The latest second after UpdateService at which it is decided. */
  readonly within: number
  /** Parts of the diagnosis. */
  readonly diagnosis?: Partial<Diagnosis>
}

const done = (within: number): Expected => ({ ending: 'completed', within })
const hopeless = (within: number, cause: string, more: Partial<Diagnosis> = {}): Expected => ({
  ending: 'hopeless',
  within,
  diagnosis: { cause, ...more },
})
const unprepared = 'ECS could not prepare what the task needs: '
const noPlace = 'ECS found no place for a task: '
const secret = 'arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:orders/db'
const crash = expect.stringMatching(/^Container app exited with code 3: /) as string
const crashed = { cause: crash, exitCode: 3, container: 'app' }

// A task that cannot start fails 15 s after the update, one that crashes at 22 and 74 s; without this action it would
// be the circuit breaker at 175 s (704 s with a missing image), or nobody.
const cases: Readonly<Record<ScenarioName, readonly [Expected, FollowOptions?]>> = {
  healthy: [done(35)],
  'slow-start': [done(95)],
  forced: [done(35)],
  'desired-count-0': [done(3)],
  'stale-reads': [done(37)],
  'sidecar-exits': [done(38), { sidecar: { image: 'proxy:1', essential: false } }],
  'intermittent-start': [done(90)],
  'crash-after-healthy': [done(35)],
  'spot-interruption': [done(63)],
  'on-instances': [done(35)],
  'capacity-provider-scales': [done(148)],
  'fargate-unavailable-for-a-while': [done(77)],
  // The first task fails at 130 s: AWS tries to pull for two minutes.
  'missing-image': [hopeless(135, 'The image does not exist in the registry', { failedTasks: 1 })],
  'image-denied': [
    hopeless(135, 'The image could not be pulled: access to it was denied, or it does not exist', {
      failedTasks: 1,
    }),
  ],
  'wrong-platform': [hopeless(135, 'The image is not built for linux/amd64', { failedTasks: 1 })],
  'exec-format-error': [
    hopeless(25, 'Container app exited with code 255: its program is for another CPU (exec format error)', {
      failedTasks: 1,
    }),
  ],
  'secret-denied': [
    hopeless(
      20,
      `${unprepared}the execution role orders-execution may not do secretsmanager:GetSecretValue on ${secret}`,
    ),
  ],
  'secret-missing': [hopeless(20, `${unprepared}the secret ${secret} does not exist`)],
  'parameter-missing': [hopeless(20, `${unprepared}the parameter /orders/database-url does not exist`)],
  'log-group-missing': [hopeless(20, `${unprepared}the log group does not exist`)],
  'bad-command': [
    hopeless(20, 'Container app could not be started: its command "serve" is not in the image'),
  ],
  'crash-loop': [hopeless(84, crash, { exitCode: 3, failedTasks: 2 })],
  'several-containers': [
    hopeless(84, crash, { container: 'app' }),
    { sidecar: { image: 'proxy:1', essential: true } },
  ],
  'out-of-memory': [
    hopeless(84, 'Container app ran out of memory and was killed (exit code 137)', { failedTasks: 2 }),
  ],
  'container-health-fails': [
    hopeless(95, "The task ran and did not pass its container's health check", { failedTasks: 2 }),
  ],
  'load-balancer-health-fails': [
    hopeless(
      105,
      "The task ran and did not pass the load balancer's health check: Health checks failed with these codes: [500]",
      { failedTasks: 2 },
    ),
    { settings: behindALoadBalancer },
  ],
  'load-balancer-timeouts': [
    hopeless(115, "The task ran and did not pass the load balancer's health check: Request timed out"),
    { settings: behindALoadBalancer },
  ],
  'no-capacity': [hopeless(25, `${noPlace}no container instance has enough memory free`)],
  'no-cpu': [hopeless(25, `${noPlace}no container instance has enough CPU units free`)],
  'no-instances': [hopeless(25, `${noPlace}the cluster has no container instances`)],
  'no-attribute': [hopeless(25, `${noPlace}no container instance has an attribute that it needs`)],
  // What a capacity provider does cannot be seen: the time to wait is the user's.
  'capacity-provider-fixed': [
    {
      ending: 'timed-out',
      within: 121,
      diagnosis: { cause: `${noPlace}no container instance has enough memory free` },
    },
    { minutes: 2 },
  ],
  'fargate-unavailable': [
    { ending: 'timed-out', within: 121, diagnosis: { cause: `${noPlace}Fargate has no room for it now` } },
    { minutes: 2 },
  ],
  // The second crash comes before the circuit breaker, whatever it is to do.
  'circuit-breaker-rollback': [hopeless(84, crash)],
  'circuit-breaker-without-rollback': [hopeless(84, crash)],
  'circuit-breaker-off': [hopeless(84, crash)],
  // Its threshold is one failure: it comes before this action, which finds the reason all the same.
  'circuit-breaker-count': [{ ending: 'rolled-back', within: 155, diagnosis: crashed }],
  'circuit-breaker-percent': [{ ending: 'rolled-back', within: 155, diagnosis: crashed }],
  'alarm-rollback': [
    {
      ending: 'rolled-back',
      within: 270,
      diagnosis: { cause: 'A CloudWatch alarm of the service was raised while it was deployed' },
    },
  ],
  'alarm-without-rollback': [
    {
      ending: 'failed',
      within: 185,
      diagnosis: { cause: 'A CloudWatch alarm of the service was raised while it was deployed' },
    },
  ],
  superseded: [{ ending: 'superseded', within: 15 }],
}

describe('following a scenario with the embedded AWS', () => {
  it.each(Object.entries(cases).map(([name, [expected, options]]) => ({ name, expected, options })))(
    '$name ends as $expected.ending',
    async ({ name, expected, options }) => {
      if (!isScenario(name)) throw new Error(`There is no scenario ${name}`)
      const { ending, seconds, lateBySeconds, diagnosis } = await followScenario(name, options)
      expect(ending.kind).toBe(expected.ending)
      expect(seconds).toBeLessThanOrEqual(expected.within)
      if (expected.diagnosis !== undefined) {
        expect(diagnosis).toMatchObject(expected.diagnosis)
        expect(diagnosis.advice).not.toEqual([])
      }
      // AWS itself has it complete, and this action knows within a poll.
      if (ending.kind === 'completed' && name !== 'stale-reads') {
        expect(lateBySeconds).toBeLessThanOrEqual(3)
      }
    },
  )

  it('shows the last lines of the container that crashed', async () => {
    const { diagnosis } = await followScenario('crash-loop')
    expect(diagnosis.log).toMatchObject({ container: 'app', lines: ['Error: DATABASE_URL is not set'] })
  })

  it('costs two calls a look at failures, one for a log, and one a poll', async () => {
    const { calls } = await followScenario('exec-format-error')
    const count = (operation: string): number => calls.filter((call) => call === operation).length
    expect(count('ecs:DescribeTasks')).toBeLessThanOrEqual(count('ecs:ListTasks'))
    expect(count('ecs:ListTasks')).toBeLessThanOrEqual(2)
    expect(count('logs:GetLogEvents')).toBe(1)
  })
})

async function behindALoadBalancer(aws: LocalAws): Promise<Partial<CreateServiceCommandInput>> {
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'orders' })
  const { arn: targetGroupArn } = aws.elb.createTargetGroup({
    name: 'orders',
    port: 8080,
    healthCheck: { intervalMs: 10_000, unhealthyThreshold: 2 },
    deregistrationDelayMs: 10_000,
  })
  await aws.elb.createListener({ loadBalancerArn, targetGroupArn })
  return { loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }] }
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name)
}
