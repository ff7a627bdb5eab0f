import type { RunTaskCommandInput } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import { cancel, definition, openBench, printed, service, withSidecar, type Bench } from './bench.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
})
afterEach(() => bench.close())

const migrate = { image: 'registry.example/orders:2', command: 'npm run migrate' }

function calls(operation: string): readonly Readonly<Record<string, unknown>>[] {
  return bench.aws.journal.entries.filter((entry) => entry.operation === operation).map(({ input }) => input)
}

function runTaskInput(): Partial<RunTaskCommandInput> {
  return calls('RunTask')[0] ?? {}
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('a one-off task that ends well', () => {
  it("runs once, with the service's network and launch type, and succeeds by its exit code", async () => {
    bench.aws.ecs.script(migrate, { exit: { afterMs: 20_000, code: 0 } })
    const environment = new Map([['DRY', 'false']])
    const result = await bench.run({ environment, cpu: '512', memory: '1024' })
    expect(result).toMatchObject({ kind: 'succeeded', exitCode: 0, name: 'migrate', diagnosis: undefined })
    expect(result.taskArn).toMatch(/^arn:aws:ecs:eu-west-1:123456789012:task\/shop\/[0-9a-f]{32}$/)
    expect(calls('RunTask')).toHaveLength(1)
    expect(runTaskInput()).toMatchObject({
      cluster: 'shop',
      launchType: 'FARGATE',
      startedBy: 'GitHub-Actions',
      networkConfiguration: service.networkConfiguration,
      overrides: {
        cpu: '512',
        memory: '1024',
        containerOverrides: [
          { name: 'app', command: ['npm', 'run', 'migrate'], environment: [{ name: 'DRY', value: 'false' }] },
        ],
      },
    })
    expect(runTaskInput()).not.toHaveProperty('capacityProviderStrategy')
  })

  it('is known to have ended before ECS has taken its network interface away', async () => {
    await bench.close()
    // What a call takes counts as many times.
    bench = await openBench(20)
    bench.aws.ecs.script(migrate, { exit: { afterMs: 5_000, code: 0 } })
    const { durationMs } = await bench.run()
    // 17 s until it runs, 5 s of work, at most 2 s until the next look and 3 s for the last lines of its log; ECS has
    // stopped it after 52 s.
    expect(durationMs).toBeLessThan(45_000)
  })

  it('shows what it writes while it runs, in order', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `step ${index}`)
    bench.aws.ecs.script(migrate, {
      logs: lines.map((line, index) => ({ afterMs: index * 2_000, line })),
      exit: { afterMs: 60_000, code: 0, logs: ['::error::no command', 'done'] },
    })
    const running = bench.run()
    await until(() => printed(bench).length > 0)
    expect(printed(bench).length).toBeLessThan(20)
    await running
    expect(printed(bench)).toEqual([...lines, '::error::no command', 'done'])
  })

  it('asks for a stream once a second at most', async () => {
    bench.aws.ecs.script(migrate, {
      logs: Array.from({ length: 60 }, (_, index) => ({ afterMs: index * 500, line: `line ${index}` })),
      exit: { afterMs: 31_000, code: 0 },
    })
    await bench.run()
    const times = bench.aws.journal.entries
      .filter((entry) => entry.operation === 'GetLogEvents')
      .map(({ at }) => at)
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
    // The clock of the journal is the server's: what lies between is the way there.
    expect(Math.min(...gaps)).toBeGreaterThan(700)
    expect(printed(bench)).toHaveLength(60)
  })

  it('with several containers shows whose line each is', async () => {
    bench.aws.ecs.script(migrate, { logs: ['from the app'], exit: { afterMs: 9_000, code: 0 } })
    bench.aws.ecs.script('proxy:1', { logs: ['from the proxy'] })
    await bench.run({}, withSidecar(false))
    expect([...printed(bench)].sort()).toEqual(['[app] from the app', '[proxy] from the proxy'])
  })

  it.each([
    ['a sidecar that fails', false, 3],
    ['an essential sidecar that ECS stops with it', true, undefined],
  ])('succeeds in spite of %s', async (_name, essential, code) => {
    bench.aws.ecs.script(migrate, { exit: { afterMs: 9_000, code: 0 } })
    bench.aws.ecs.script('proxy:1', code === undefined ? {} : { exit: { afterMs: 2_000, code } })
    expect(await bench.run({}, withSidecar(essential))).toMatchObject({ kind: 'succeeded', exitCode: 0 })
  })

  it('is not waited for when nobody asks for that', async () => {
    expect(await bench.run({ isAwaited: false })).toMatchObject({ kind: 'running', exitCode: undefined })
    expect(calls('DescribeTasks')).toHaveLength(0)
  })
})

describe('a one-off task that fails', () => {
  it('gives its exit code, what it means, and the last lines of its log', async () => {
    bench.aws.ecs.script(migrate, {
      logs: ['connecting'],
      exit: { afterMs: 5_000, code: 1, logs: ['relation "orders" does not exist'] },
    })
    const { kind, exitCode, diagnosis } = await bench.run()
    expect({ kind, exitCode }).toEqual({ kind: 'failed', exitCode: 1 })
    expect(diagnosis).toMatchObject({
      cause: expect.stringContaining('Container app exited with code 1') as string,
      container: 'app',
      log: { lines: ['connecting', 'relation "orders" does not exist'] },
    })
  })

  it('for its memory says so', async () => {
    bench.aws.ecs.script(migrate, { oom: true })
    const { diagnosis } = await bench.run()
    expect(diagnosis?.cause).toBe('Container app ran out of memory and was killed (exit code 137)')
  })

  it('because another essential container ends with an error names that one', async () => {
    bench.aws.ecs.script('proxy:1', { exit: { afterMs: 3_000, code: 7 } })
    const { kind, exitCode, diagnosis } = await bench.run({}, withSidecar(true))
    expect({ kind, exitCode, container: diagnosis?.container }).toEqual({
      kind: 'failed',
      exitCode: 7,
      container: 'proxy',
    })
  })

  it('for a missing image never ran, and says which', async () => {
    bench.aws.ecs.script(migrate, { pull: 'missing' })
    const { kind, exitCode, diagnosis } = await bench.run()
    expect({ kind, exitCode }).toEqual({ kind: 'failed', exitCode: undefined })
    expect(diagnosis).toMatchObject({ cause: 'The image does not exist in the registry', log: undefined })
    expect(diagnosis?.reason).toMatch(/^CannotPullContainerError/)
  })

  it('because Spot capacity is taken back says what to do', async () => {
    bench.aws.ecs.script(migrate, { interruptedAfterMs: 3_000 })
    const { kind, diagnosis } = await bench.run()
    expect(kind).toBe('failed')
    expect(diagnosis?.cause).toBe('AWS took the Spot capacity back that the task ran on')
    expect(diagnosis?.advice.join()).toContain('FARGATE_SPOT')
  })
})

describe('a one-off task that does not end', () => {
  it('is stopped when its time is over, and what it wrote is shown', async () => {
    bench.aws.ecs.script(migrate, { logs: ['waiting for a lock'] })
    const { kind, diagnosis } = await bench.run({ timeoutMs: 60_000 })
    expect(kind).toBe('timed-out')
    expect(calls('StopTask')).toMatchObject([{ reason: 'Stopped by Slipway: not done after 1 min 00 s' }])
    expect(diagnosis).toMatchObject({
      cause: 'It was not done after 1 min 00 s, and was stopped',
      log: { lines: ['waiting for a lock'] },
    })
    expect(diagnosis?.advice.join()).toContain('timeout-minutes in before')
  })

  it('is stopped when the job is cancelled', async () => {
    bench.aws.ecs.script(migrate, { logs: ['working'] })
    const running = bench.run()
    await until(() => printed(bench).includes('working'))
    cancel(bench)
    expect(await running).toMatchObject({ kind: 'cancelled' })
    expect(calls('StopTask')).toMatchObject([{ reason: 'Stopped by Slipway: the job was cancelled' }])
  })

  it('and may not be stopped goes on, which is said', async () => {
    bench.aws.faults.add({ calls: 'ecs:StopTask', kind: 'access-denied' })
    const running = bench.run()
    await until(() => calls('DescribeTasks').length > 0)
    cancel(bench)
    expect((await running).kind).toBe('cancelled')
    expect(bench.log.join('\n')).toContain('The task migrate goes on, as it could not be stopped')
  })
})

describe('a one-off task without a place', () => {
  it('is tried again for a while, then it is an error that names the inputs', async () => {
    bench.aws.ecs.compute.setFargate('unavailable')
    const error = await bench.run().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({
      message: expect.stringContaining(
        'ECS found no place for the task migrate. ECS says: Capacity is unava',
      ) as string,
      hint: expect.stringContaining('cpu, memory in before') as string,
    })
    expect(calls('RunTask')).toHaveLength(4)
  })

  it('runs when there is one again', async () => {
    bench.aws.ecs.script(migrate, { exit: { afterMs: 5_000, code: 0 } })
    bench.aws.ecs.compute.setFargate('unavailable')
    const running = bench.run()
    await until(() => calls('RunTask').length > 0)
    bench.aws.ecs.compute.setFargate('available')
    expect(await running).toMatchObject({ kind: 'succeeded' })
  })
})

describe('a one-off task in bad times', () => {
  it('is started once, though the answer to RunTask is lost', async () => {
    bench.aws.ecs.script(migrate, { exit: { afterMs: 5_000, code: 0 } })
    bench.aws.faults.add({ calls: 'ecs:RunTask', kind: 'lost-answer', count: 1 })
    expect((await bench.run()).kind).toBe('succeeded')
    const tokens = calls('RunTask').map(({ clientToken }) => clientToken)
    expect(tokens).toHaveLength(2)
    expect(new Set(tokens).size).toBe(1)
  })

  it('is followed though three calls in ten are throttled', async () => {
    bench.aws.ecs.script(migrate, { logs: ['a', 'b'], exit: { afterMs: 5_000, code: 0, logs: ['c'] } })
    bench.aws.faults.add({ calls: '*', kind: 'throttle', rate: 0.3 })
    expect((await bench.run()).kind).toBe('succeeded')
    expect(printed(bench)).toEqual(['a', 'b', 'c'])
  })

  it('counts by its exit code when its log may not be read', async () => {
    bench.aws.ecs.script(migrate, { logs: ['a'], exit: { afterMs: 5_000, code: 0 } })
    bench.aws.faults.add({ calls: 'logs:GetLogEvents', kind: 'access-denied' })
    expect((await bench.run()).kind).toBe('succeeded')
    expect(bench.log.filter((line) => line.includes('cannot be followed'))).toHaveLength(1)
  })

  it('that may not be looked at is a failure that says what is missing, and that it goes on', async () => {
    bench.aws.faults.add({ calls: 'ecs:DescribeTasks', kind: 'access-denied' })
    const { kind, diagnosis } = await bench.run()
    expect(kind).toBe('failed')
    expect(diagnosis?.advice.join('\n')).toMatch(/ecs:DescribeTasks[^]*The task goes on by itself/)
  })
})

describe('a one-off task without a service', () => {
  const network = { subnets: ['subnet-9'], securityGroups: undefined, assignPublicIp: undefined }

  it('runs on Fargate when its definition is for nothing else and the cluster has no default', async () => {
    bench.aws.ecs.script(migrate, { exit: { afterMs: 5_000, code: 0 } })
    const result = await bench.run({ network }, definition, {})
    expect(result.kind).toBe('succeeded')
    expect(runTaskInput()).toMatchObject({
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-9'], assignPublicIp: 'DISABLED' } },
    })
  })

  it('needs subnets of its own', async () => {
    await expect(bench.run({}, definition, {})).rejects.toMatchObject({
      message: 'The task migrate needs subnets, and the service has none either',
      hint: expect.stringContaining('subnets and security-groups in before') as string,
    })
    expect(calls('RunTask')).toHaveLength(0)
  })
})
