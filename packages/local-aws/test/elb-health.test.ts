import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  startLocalAws,
  virtualTime,
  type LocalAws,
  type TargetGroupOptions,
  type VirtualTime,
} from '../src/index.js'
import { until } from './until.js'

let time: VirtualTime
let aws: LocalAws
let elb: LocalAws['elb']

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  elb = aws.elb
})
afterEach(() => aws.stop())

async function attachedGroup(options: Partial<TargetGroupOptions> = {}): Promise<string> {
  const { arn } = elb.createTargetGroup({ name: 'web', port: 80, ...options })
  const balancer = elb.createLoadBalancer({ name: 'front' })
  await elb.createListener({ loadBalancerArn: balancer.arn, targetGroupArn: arn })
  return arn
}

describe('target health', () => {
  it('is initial at registration and healthy after one passed check', async () => {
    const group = await attachedGroup()
    elb.register(group, { id: '10.0.0.1', port: 80, answer: () => 200 })
    expect(elb.health(group)).toEqual([
      {
        id: '10.0.0.1',
        port: 80,
        state: 'initial',
        reason: 'Elb.RegistrationInProgress',
        description: 'Target registration is in progress',
      },
    ])
    await time.advance(1)
    expect(elb.health(group)).toEqual([{ id: '10.0.0.1', port: 80, state: 'healthy' }])
  })

  it('is unhealthy after as many failures in a row as the threshold says, with the code', async () => {
    const group = await attachedGroup({ healthCheck: { intervalMs: 10_000, unhealthyThreshold: 3 } })
    elb.register(group, { id: '10.0.0.1', port: 80, answer: () => 500 })
    await time.advance(19_000)
    expect(elb.health(group)[0]).toMatchObject({ state: 'initial', reason: 'Elb.InitialHealthChecking' })
    await time.advance(2_000)
    expect(elb.health(group)[0]).toMatchObject({
      state: 'unhealthy',
      reason: 'Target.ResponseCodeMismatch',
      description: 'Health checks failed with these codes: [500]',
    })
  })

  it('needs the healthy threshold to come back', async () => {
    let status = 500
    const group = await attachedGroup({ healthCheck: { intervalMs: 1_000, healthyThreshold: 3 } })
    elb.register(group, { id: '10.0.0.1', port: 80, answer: () => status })
    await time.advance(1_500)
    expect(elb.health(group)[0]?.state).toBe('unhealthy')
    status = 200
    await time.advance(2_000)
    expect(elb.health(group)[0]?.state).toBe('unhealthy')
    await time.advance(1_000)
    expect(elb.health(group)[0]?.state).toBe('healthy')
  })

  it('times out on a target that does not answer', async () => {
    const group = await attachedGroup({
      healthCheck: { intervalMs: 10_000, timeoutMs: 4_000, unhealthyThreshold: 2 },
    })
    elb.register(group, { id: '10.0.0.1', port: 80, answer: () => undefined })
    await time.advance(13_900)
    expect(elb.health(group)[0]?.state).toBe('initial')
    await time.advance(200)
    expect(elb.health(group)[0]).toMatchObject({
      state: 'unhealthy',
      reason: 'Target.Timeout',
      description: 'Request timed out',
    })
  })

  it.each([
    ['200', 200, true],
    ['200', 204, false],
    ['200,302', 302, true],
    ['200-299', 204, true],
    ['200-299', 404, false],
  ])('with the matcher %s takes %d as passed: %s', async (matcher, status, passes) => {
    const group = await attachedGroup({ healthCheck: { matcher } })
    elb.register(group, { id: '10.0.0.1', port: 80, answer: () => status })
    await time.advance(1)
    expect(elb.health(group)[0]?.state).toBe(passes ? 'healthy' : 'initial')
  })

  it('is unused, and not checked, as long as no listener forwards to the group', async () => {
    const answer = jest.fn(() => 200)
    const { arn: group } = elb.createTargetGroup({ name: 'web', port: 80 })
    elb.register(group, { id: '10.0.0.1', port: 80, answer })
    await time.advance(60_000)
    expect(elb.attached(group)).toBe(false)
    expect(elb.health(group)[0]).toMatchObject({ state: 'unused', reason: 'Target.NotInUse' })
    expect(answer).not.toHaveBeenCalled()
    const balancer = elb.createLoadBalancer({ name: 'front' })
    await elb.createListener({ loadBalancerArn: balancer.arn, targetGroupArn: group })
    await time.advance(1)
    expect(elb.attached(group)).toBe(true)
    expect(elb.health(group)[0]?.state).toBe('healthy')
  })

  it('is draining for the deregistration delay and then gone', async () => {
    const group = await attachedGroup({ deregistrationDelayMs: 20_000 })
    elb.register(group, { id: '10.0.0.1', port: 80, answer: () => 200 })
    await time.advance(1)
    elb.deregister(group, '10.0.0.1')
    await time.advance(19_000)
    expect(elb.health(group)[0]).toMatchObject({
      state: 'draining',
      reason: 'Target.DeregistrationInProgress',
    })
    await time.advance(1_001)
    expect(elb.health(group)).toEqual([])
  })

  it('starts over for a target that is registered again while it drains', async () => {
    const group = await attachedGroup({ deregistrationDelayMs: 20_000 })
    const target = { id: '10.0.0.1', port: 80, answer: () => 200 }
    elb.register(group, target)
    await time.advance(1)
    elb.deregister(group, target.id)
    elb.register(group, target)
    await time.advance(30_000)
    expect(elb.health(group)[0]?.state).toBe('healthy')
  })

  it('refuses to deregister what is not registered', async () => {
    const group = await attachedGroup()
    expect(() => elb.deregister(group, '10.0.0.9')).toThrow("not registered: '10.0.0.9'")
  })
})

describe('health of real processes', () => {
  let real: LocalAws
  let server: Server
  let answer: number
  let asked: { path?: string; agent?: string }[]

  beforeEach(async () => {
    real = await startLocalAws()
    answer = 200
    asked = []
    server = createServer((request, response) => {
      asked.push({ path: request.url, agent: request.headers['user-agent'] })
      response.writeHead(answer).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    await real.stop()
    server.close()
  })

  async function settledState(port: number): Promise<unknown> {
    const { arn } = real.elb.createTargetGroup({
      name: 'web',
      port: 80,
      healthCheck: { path: '/health', intervalMs: 20, timeoutMs: 10_000, unhealthyThreshold: 2 },
    })
    const balancer = real.elb.createLoadBalancer({ name: 'front' })
    await real.elb.createListener({ loadBalancerArn: balancer.arn, targetGroupArn: arn })
    real.elb.register(arn, { id: '10.0.0.1', port: 80, upstream: { host: '127.0.0.1', port } })
    await until(() => real.elb.health(arn)[0]?.state !== 'initial')
    return real.elb.health(arn)[0]
  }

  it('asks the path of the health check as the load balancer names itself', async () => {
    expect(await settledState((server.address() as AddressInfo).port)).toMatchObject({ state: 'healthy' })
    expect(asked[0]).toEqual({ path: '/health', agent: 'ELB-HealthChecker/2.0' })
  })

  it('reports the status code that a process answers', async () => {
    answer = 503
    expect(await settledState((server.address() as AddressInfo).port)).toMatchObject({
      state: 'unhealthy',
      description: 'Health checks failed with these codes: [503]',
    })
  })

  it('reports a refused connection as a failed check', async () => {
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    expect(await settledState(port)).toMatchObject({
      state: 'unhealthy',
      reason: 'Target.FailedHealthChecks',
    })
  })
})
