import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs'
import type { LocalAws } from '@slipway/local-aws'
import { documentedPolicy, type StepResult } from '@slipway/testkit'
import { spent } from './call-budget.js'
import { fastTime } from './fast-time.js'
import { inAShop } from './in-a-shop.js'

const policy = documentedPolicy('deploy-ecs-service', {
  account: '123456789012',
  region: 'ap-northeast-2',
  cluster: 'shop',
  service: 'orders',
  'execution-role': 'orders-execution',
  'log-group': '/ecs/orders',
})

/** A look comes every 15 seconds: what is between two is not told. */
async function behindALoadBalancer(aws: LocalAws): Promise<Partial<CreateServiceCommandInput>> {
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'orders' })
  const { arn: targetGroupArn } = aws.elb.createTargetGroup({
    name: 'orders-blue',
    port: 8080,
    healthCheck: { intervalMs: 10_000, unhealthyThreshold: 2 },
    deregistrationDelayMs: 30_000,
  })
  await aws.elb.createListener({ loadBalancerArn, targetGroupArn })
  return {
    healthCheckGracePeriodSeconds: 30,
    loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }],
  }
}

interface Deployed {
  readonly step: StepResult
  readonly calls: readonly string[]
  /** Of the log, about targets. */
  readonly lines: readonly string[]
  /** What was refused. */
  readonly refused: readonly string[]
}

/** Deploys with a role that has the README's policy, without these statements. @param health of each health check */
async function deploy(health: (check: number) => number, without: readonly string[] = []): Promise<Deployed> {
  const { options, env } = fastTime()
  let deployed: Deployed | undefined
  await inAShop(
    async (shop) => {
      const { aws } = shop
      let checks = 0
      aws.ecs.script('orders:2', { health: () => health(checks++) })
      const statements = policy.Statement.filter(({ Sid = '' }) => !without.includes(Sid))
      const key = aws.identity.createUser({ name: 'ci', policies: [{ ...policy, Statement: statements }] })
      const credentials = { AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey }
      const step = await shop.deploy(
        { preflight: 'false' },
        { env: { ...aws.environment, ...credentials, ...env } },
      )
      deployed = {
        step,
        calls: [...aws.journal.calls],
        lines: step.stdout.match(/Target \S+ of .*/g) ?? [],
        refused: aws.journal.entries.flatMap(({ error }) => error ?? []),
      }
    },
    behindALoadBalancer,
    options,
  )
  if (deployed === undefined) throw new Error('Nothing was deployed')
  return deployed
}

const looks = ({ calls }: Deployed): number =>
  calls.filter((call) => call === 'elasticloadbalancing:DescribeTargetHealth').length

describe('the bundle behind a load balancer', () => {
  it.concurrent(
    'tells when a target is well, and asks no more then',
    async () => {
      const deployed = await deploy((check) => (check === 0 ? 503 : 200))
      const { step, lines, calls, refused } = deployed
      expect(step.outputs.outcome).toBe('succeeded')
      expect(lines.map((line) => line.replace(/[\d.]+:/, 'IP:'))).toEqual([
        'Target IP:8080 of orders-blue: initial: Initial health checks in progress (Elb.InitialHealthChecking)',
        'Target IP:8080 of orders-blue: initial -> healthy',
      ])
      expect(step.summary).toContain('first target healthy :done, milestone')
      expect(looks(deployed)).toBeLessThanOrEqual(3)
      const { deploying, budget } = spent(calls)
      expect(deploying).toBeLessThanOrEqual(budget)
      expect(refused).toEqual([])
    },
    60_000,
  )

  it.concurrent(
    'tells what the health check got, and names it as the cause',
    async () => {
      const { step, lines, calls } = await deploy(() => 503)
      const unhealthy =
        /^Target 10\.0\.\d+\.\d+:8080 of orders-blue: unhealthy: Health checks failed with these codes: \[503\] \(Target\.ResponseCodeMismatch\)$/
      expect(step.outputs.outcome).toBe('rolled-back')
      const changes = lines.filter((line) => line.includes('unhealthy: ') && line.includes('->'))
      expect(changes.length).toBeGreaterThanOrEqual(1)
      const message = step.annotations.find(({ file }) => file === undefined)?.message.split('\n') ?? []
      expect(message[0]).toContain(
        "did not pass the load balancer's health check: Health checks failed with these codes: [503] (2 tasks)",
      )
      const said = message.find((line) => line.startsWith('The load balancer says: '))
      expect(said?.slice('The load balancer says: '.length)).toMatch(unhealthy)
      expect(step.summary).toContain('target unhealthy Target.ResponseCodeMismatch :crit, milestone')
      expect(step.summary).toContain('The load balancer says: ')
      const { deploying, budget } = spent(calls)
      expect(deploying).toBeLessThanOrEqual(budget)
    },
    60_000,
  )

  it.concurrent(
    'says once what it may not look at, and deploys as ever',
    async () => {
      const deployed = await deploy(() => 200, ['TargetHealth'])
      const { step, lines } = deployed
      expect(step.exitCode).toBe(0)
      expect(step.outputs.outcome).toBe('succeeded')
      expect(step.annotations).toEqual([])
      expect(lines).toEqual([])
      expect(looks(deployed)).toBe(1)
      const says =
        'How the load balancer finds the new tasks cannot be seen: AWS denied elasticloadbalancing:DescribeTargetHealth on *'
      expect(step.stdout.split(says)).toHaveLength(2)
      expect(step.stdout).toContain('"Action": "elasticloadbalancing:DescribeTargetHealth"')
    },
    60_000,
  )
})
