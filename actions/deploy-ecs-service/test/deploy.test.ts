import { AwsCallError } from '@slipway/aws'
import type { OneOffResult } from '../src/one-off/run-one-off.js'
import { headline } from '../src/report/headline.js'
import type { Deployment } from '../src/ecs/service.js'
import {
  before,
  crashed,
  definition,
  deployment,
  event,
  family,
  newRevision,
  oldRevision,
  service,
} from './fixtures.js'
import type { Script, ScriptedEcs } from './scripted-ecs.js'
import type { Tools } from '../src/work/tools.js'
import { tryDeploy } from './try-deploy.js'

const old = before({ status: 'ACTIVE' })
const theirRevision = `${family}:20`
const theirs = (at: number, rolloutState: Deployment['rolloutState'] = 'COMPLETED'): Deployment =>
  before({
    id: 'ecs-svc/8',
    status: 'ACTIVE',
    taskDefinition: theirRevision,
    rolloutState,
    createdAt: at * 500,
  })

type During = NonNullable<Script['during']>

/** Two tasks start, run after 40 s, and the deployment is complete after `seconds`. */
const healthy =
  (seconds: number): During =>
  (elapsed) => {
    if (elapsed >= seconds * 1_000) return service([deployment({ rolloutState: 'COMPLETED', running: 2 })])
    const running = elapsed >= 40_000 ? 2 : 0
    return service([deployment({ running, pending: 2 - running }), old])
  }

/** Every 50 seconds a task crashes; put back when that is asked for. */
const crashing: During = (elapsed, ecs) => {
  if (ecs.rolledBackAt === undefined) {
    return service([deployment({ pending: 1, failed: Math.floor(elapsed / 50_000) }), old])
  }
  const back = ecs.rollback()
  return service(back.rolloutState === 'COMPLETED' ? [back] : [back, deployment({ status: 'ACTIVE' })])
}
const crashes =
  (code: number): Script['stopped'] =>
  (elapsed) =>
    [1, 2, 3].filter((nth) => elapsed >= nth * 50_000).map((nth) => crashed(`t${nth}`, code))
const record = { arn: 'arn:deployment', status: 'IN_PROGRESS', reason: '' } as const

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

describe('a version whose container exits with 1', () => {
  const script: Script = { during: crashing, stopped: crashes(1), record: () => record }

  it('is given up at the second crash, stopped exactly, and the old version awaited', async () => {
    const { outcome, ecs, seconds } = await tryDeploy({
      ...script,
      logLines: ['boot', 'Error: no DATABASE_URL'],
    })
    expect(outcome).toMatchObject({
      kind: 'rolled-back',
      by: 'action',
      to: oldRevision,
      diagnosis: {
        cause: expect.stringMatching(
          /^Container app exited with code 1: the application ended itself/,
        ) as string,
        failedTasks: 2,
        exitCode: 1,
        log: { lines: ['boot', 'Error: no DATABASE_URL'] },
      },
    })
    expect(ecs.calls).toContain('StopServiceDeployment ROLLBACK')
    expect(ecs.calls.filter((call) => call.startsWith('UpdateService'))).toHaveLength(1)
    expect((ecs.rolledBackAt ?? 0) - (ecs.updatedAt ?? 0)).toBeLessThanOrEqual(106_000)
    expect(seconds).toBeLessThanOrEqual(140)
  })

  it('is put back by UpdateService when there is no service deployment to stop', async () => {
    const { outcome, ecs } = await tryDeploy({ ...script, record: () => undefined })
    expect(outcome).toMatchObject({ kind: 'rolled-back', to: oldRevision })
    expect(ecs.calls).toContain('UpdateService 12')
  })

  it('is left alone when somebody deploys just before it is stopped', async () => {
    const { outcome, ecs } = await tryDeploy({
      ...script,
      record: () => ({ ...record, status: 'STOPPED', isReplaced: true }),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      world: expect.stringMatching(/taken its place/) as string,
    })
    expect(ecs.calls.join()).not.toMatch(/Stop|UpdateService.*UpdateService/)
  })

  it('is looked at again when it was over before the call that stops it', async () => {
    const isStopped = (ecs: ScriptedEcs): boolean => ecs.calls.includes('StopServiceDeployment ROLLBACK')
    const { outcome, ecs } = await tryDeploy({
      ...script,
      record: (made) => ({ ...record, isReplaced: isStopped(made) }),
      stop: new AwsCallError('It is over', { code: 'ConflictException', cause: undefined }),
    })
    expect(outcome.kind).toBe('failed')
    expect(ecs.calls.filter((call) => call.startsWith('Stop'))).toHaveLength(1)
    expect(ecs.calls.join()).not.toMatch(/UpdateService.*UpdateService/)
  })

  it('is only followed when ECS is the first to go back', async () => {
    const { outcome, ecs } = await tryDeploy({
      ...script,
      record: (made) => {
        made.rolledBackAt ??= (made.updatedAt ?? 0) + made.elapsed
        return { ...record, status: 'ROLLBACK_IN_PROGRESS' }
      },
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'ecs' })
    expect(ecs.calls.join()).not.toMatch(/Stop|UpdateService.*UpdateService/)
  })

  it('is not undone when somebody else has deployed in the meantime', async () => {
    const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9`, createdAt: 9_000 })
    let looks = 0
    const { outcome, ecs } = await tryDeploy({
      ...script,
      // Between the look that settles it and the look before the rollback.
      during: (elapsed, scripted) =>
        elapsed >= 100_000 && looks++ > 0
          ? service([theirs, deployment({ status: 'ACTIVE' })])
          : crashing(elapsed, scripted),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      world: expect.stringContaining('another deployment has taken its place') as string,
    })
    expect(ecs.calls.join()).not.toMatch(/Stop|UpdateService 12/)
  })

  it('fails without a rollback when no version before was ever complete', async () => {
    const { outcome, ecs } = await tryDeploy({
      ...script,
      at: service([before({ rolloutState: 'IN_PROGRESS', running: 0 })]),
    })
    expect(outcome).toMatchObject({
      kind: 'failed',
      world: expect.stringContaining('no other version that was ever deployed completely') as string,
    })
    expect(ecs.rolledBackAt).toBeUndefined()
  })

  it('is put back when the circuit breaker has failed it without a rollback', async () => {
    const { outcome } = await tryDeploy({
      ...script,
      stopped: (elapsed) => (elapsed >= 50_000 ? [crashed('t1', 1)] : []),
      during: (elapsed, ecs) =>
        ecs.rolledBackAt === undefined && elapsed >= 60_000
          ? service([deployment({ rolloutState: 'FAILED', rolloutReason: 'tasks failed to start.' }), old])
          : crashing(elapsed, ecs),
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'action' })
  })

  it('is followed to the end when the circuit breaker rolls it back', async () => {
    const failed = deployment({ status: 'ACTIVE', rolloutState: 'FAILED' })
    const rollback = deployment({
      id: 'ecs-svc/3',
      taskDefinition: oldRevision,
      createdAt: 4_000,
      rolloutReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
    })
    const { outcome, ecs } = await tryDeploy({
      waitMinutes: 2,
      stopped: (elapsed) => (elapsed >= 50_000 ? [crashed('t1', 1)] : []),
      during: (elapsed) => {
        if (elapsed < 100_000) return service([deployment({ failed: 1 }), old])
        if (elapsed < 200_000) return service([rollback, failed])
        return service([{ ...rollback, rolloutState: 'COMPLETED', rolloutReason: 'completed.' }])
      },
    })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'ecs', diagnosis: { exitCode: 1 } })
    expect(ecs.calls.join()).not.toContain('Stop')
  })
})

describe('an image that does not exist', () => {
  it('is given up at the first task', async () => {
    const reason =
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): orders:2: not found'
    const { outcome, ecs } = await tryDeploy({
      during: crashing,
      record: () => record,
      stopped: (elapsed) =>
        elapsed >= 50_000
          ? [crashed('t1', 0, { stopCode: 'TaskFailedToStart', reason, containers: [] })]
          : [],
    })
    expect(outcome).toMatchObject({
      kind: 'rolled-back',
      diagnosis: { cause: 'The image does not exist in the registry', reason, failedTasks: 1 },
    })
    expect((ecs.rolledBackAt ?? 0) - (ecs.updatedAt ?? 0)).toBeLessThanOrEqual(60_000)
  })
})

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

describe('a cancelled step', () => {
  it.each<[string, string, RegExp]>([
    ['rollback', 'StopServiceDeployment ROLLBACK', /was asked to put the version before orders:13 back/],
    ['stop', 'StopServiceDeployment ABORT', /was asked to stop the deployment of orders:13 where it is/],
    ['leave', '', /ecs-svc\/2 of orders:13 is under way, and AWS goes on with it by itself/],
  ])('with on-cancel: %s, does that with its own deployment, and says so', async (onCancel, call, world) => {
    const { outcome, ecs, seconds } = await tryDeploy({
      during: healthy(300),
      record: () => record,
      cancelAt: 60_000,
      inputs: { 'on-cancel': onCancel },
    })
    expect(outcome).toMatchObject({
      kind: 'cancelled',
      deploymentId: 'ecs-svc/2',
      world: expect.stringMatching(world) as string,
    })
    expect(ecs.calls.filter((name) => name.startsWith('StopServiceDeployment'))).toEqual(
      call === '' ? [] : [call],
    )
    expect(seconds).toBeLessThanOrEqual(61)
  })

  it('leaves what another one has deployed meanwhile', async () => {
    const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9`, createdAt: 9_000 })
    const { outcome, ecs } = await tryDeploy({
      during: (elapsed, scripted) =>
        elapsed < 60_000
          ? healthy(300)(elapsed, scripted)
          : service([theirs, deployment({ status: 'ACTIVE' })]),
      record: () => record,
      cancelAt: 60_000,
    })
    expect(outcome.kind).toBe('cancelled')
    expect(ecs.calls.filter((name) => name.startsWith('Stop'))).toEqual([])
  })

  it('asks for the version before once, also while the cause is still looked for', async () => {
    const { outcome, ecs } = await tryDeploy({
      during: crashing,
      stopped: crashes(1),
      record: () => record,
      // The log is not there yet: it is waited for.
      logLines: [],
      cancelAt: 104_000,
    })
    expect(outcome).toMatchObject({
      kind: 'cancelled',
      world: expect.stringMatching(/^AWS was asked to put the version before orders:13 back/) as string,
    })
    expect(ecs.calls.filter((name) => name.startsWith('StopServiceDeployment'))).toHaveLength(1)
  })

  it('says so as well while the old version is being put back', async () => {
    const { outcome } = await tryDeploy({
      during: crashing,
      stopped: crashes(1),
      record: () => record,
      logLines: ['boot'],
      cancelAt: 110_000,
    })
    expect(outcome).toMatchObject({
      kind: 'cancelled',
      world: expect.stringContaining('was asked to put the version before orders:13 back') as string,
    })
  })
})

describe('a rollout that ECS calls complete and that answers badly', () => {
  const bad = {
    verifyOnce: () => Promise.resolve(undefined),
    verify: () => Promise.resolve('it answered 503'),
  }
  const inputs = { 'verify-url': 'https://shop.example/health' }
  const andBack: During = (elapsed, ecs) => {
    if (ecs.rolledBackAt === undefined) return healthy(60)(elapsed, ecs)
    const back = ecs.rollback()
    return service(back.rolloutState === 'COMPLETED' ? [back] : [back, deployment({ status: 'ACTIVE' })])
  }

  it('is put back, and is no success', async () => {
    const { outcome, ecs } = await tryDeploy({ during: andBack, inputs, tools: bad })
    expect(outcome).toMatchObject({ kind: 'rolled-back', by: 'action', to: oldRevision })
    expect(ecs.calls).toContain('UpdateService 12')
  })

  it.each([
    ['leave', 'on-failure is leave'],
    ['stop', 'ECS keeps no service deployment of it that could be stopped'],
  ])('stays with on-failure: %s, and is no success either', async (onFailure, why) => {
    const { outcome } = await tryDeploy({
      during: healthy(60),
      inputs: { ...inputs, 'on-failure': onFailure },
      tools: bad,
    })
    expect(outcome).toMatchObject({ kind: 'failed', world: expect.stringContaining(why) as string })
  })
})

describe('what a look ahead finds', () => {
  const finding = { check: 'image', hint: 'Push it', container: 'app' } as const
  const found = [
    { ...finding, level: 'error', problem: 'The image is not there' },
    { ...finding, level: 'error', problem: 'The secret is not there' },
    { ...finding, level: 'warning', problem: 'The cluster is full' },
  ] as const
  const preflight = (): Promise<typeof found> => Promise.resolve(found)

  it('stops the step with all of it, before anything is changed', async () => {
    await expect(tryDeploy({ tools: { preflight } })).rejects.toThrow(
      'Nothing was deployed, for 2 reasons:\n- The image is not there. Push it\n- The secret is not there. Push it',
    )
  })

  it('is what a plan ends with; nothing is changed', async () => {
    const { outcome, ecs } = await tryDeploy({ tools: { preflight }, isPlan: true })
    expect(outcome).toMatchObject({ kind: 'planned', findings: found })
    expect(ecs.calls).toEqual(['DescribeServices', 'DescribeTaskDefinition'])
  })

  it('is a warning for the report to show at its place, unless the step comes to no report', async () => {
    const log = ['Warning: The cluster is full. Push it']
    const warned = (): ReturnType<typeof preflight> => Promise.resolve([found[2]] as never)
    const passed = await tryDeploy({ during: healthy(60), tools: { preflight: warned } })
    expect(passed).toMatchObject({ warnings: [], outcome: { findings: [found[2]] } })
    expect(passed.log).toEqual(expect.arrayContaining(log))
    const warnings: string[] = []
    await tryDeploy({ tools: { preflight }, warnings }).catch(() => undefined)
    expect(warnings).toEqual(['The cluster is full. Push it'])
  })

  it('is not asked with preflight: false', async () => {
    const { outcome } = await tryDeploy({
      during: healthy(60),
      tools: { preflight },
      inputs: { preflight: 'false' },
    })
    expect(outcome).toMatchObject({ kind: 'succeeded', findings: [] })
  })
})

describe('tasks before and after', () => {
  const result = (kind: 'succeeded' | 'failed', name = 'migrate'): OneOffResult => ({
    name,
    kind,
    taskArn: 'arn:task',
    exitCode: kind === 'failed' ? 3 : 0,
    durationMs: 1_000,
    diagnosis: undefined,
  })
  const inputs = { before: '- name: migrate\n  command: [migrate]', after: '- name: warm\n  command: [warm]' }

  it('run in their order with the new revision, and only then is it over', async () => {
    const ran: string[] = []
    const { outcome } = await tryDeploy({
      during: healthy(60),
      inputs,
      tools: {
        runOneOff: (wish, task) => {
          ran.push(`${wish.name} ${task.taskDefinition.slice(-2)}`)
          return Promise.resolve(result('succeeded', wish.name))
        },
      },
    })
    expect(outcome).toMatchObject({ kind: 'succeeded', tasks: [{ name: 'migrate' }, { name: 'warm' }] })
    expect(ran).toEqual(['migrate 13', 'warm 13'])
  })

  it.each<[string, Deployment, readonly Deployment[], string]>([
    ['is complete by then, is gone back to', theirs(3), [], theirRevision],
    ['is not complete by then, is not gone back to', theirs(3, 'IN_PROGRESS'), [old], oldRevision],
    ['has failed by then, is not gone back to either', theirs(3, 'FAILED'), [old], oldRevision],
    ['is complete and the newest, wins over what is still there', theirs(3), [old], theirRevision],
    ['answers nothing complete leaves what the plan has seen', theirs(3, 'FAILED'), [], oldRevision],
  ])('what others deploy while one before runs: what %s', async (_what, other, more, to) => {
    const { ecs } = await tryDeploy({
      inputs: { before: inputs.before },
      tools: { runOneOff: () => Promise.resolve(result('succeeded')) },
      answer: service([deployment(), ...more, other]),
      during: crashing,
      stopped: crashes(1),
      // ECS keeps no record of it: this action names the revision to go back to.
      record: () => undefined,
    })
    expect(ecs.calls.filter((call) => call.startsWith('UpdateService'))).toEqual([
      'UpdateService 13',
      `UpdateService ${to.slice(-2)}`,
    ])
  })

  it('what is complete at once is not taken for what was complete before it', async () => {
    const mine = deployment({ rolloutState: 'COMPLETED', desired: 0 })
    const { outcome } = await tryDeploy({ answer: service([mine, old]), during: healthy(10) })
    expect(outcome).toMatchObject({ kind: 'succeeded', lastComplete: oldRevision })
  })

  it('those before are behind a deployment that is under way already', async () => {
    let looks = 0
    const ran: string[] = []
    const { outcome } = await tryDeploy({
      registered: { ...definition, revision: 12, status: 'ACTIVE' },
      get at() {
        return service([before({ rolloutState: looks++ > 3 ? 'COMPLETED' : 'IN_PROGRESS' })])
      },
      inputs,
      tools: {
        runOneOff: (wish) => {
          ran.push(wish.name)
          return Promise.resolve(result('succeeded', wish.name))
        },
      },
    })
    expect(outcome.kind).toBe('succeeded')
    expect(ran).toEqual(['warm'])
  })

  it('a failed one after leaves the new version in service, and the report says so', async () => {
    const { outcome } = await tryDeploy({
      during: healthy(60),
      inputs,
      tools: {
        runOneOff: ({ name }) => Promise.resolve(result(name === 'warm' ? 'failed' : 'succeeded', name)),
      },
    })
    expect(outcome).toMatchObject({ kind: 'failed', isServing: true })
    expect(headline(outcome)).toBe('orders runs orders:13, and what comes after that failed')
  })

  it('a failed one before stops the deployment', async () => {
    const { outcome, ecs } = await tryDeploy({
      inputs,
      tools: { runOneOff: () => Promise.resolve(result('failed')) },
    })
    expect(outcome).toMatchObject({ kind: 'failed', world: 'The service is unchanged.' })
    expect(ecs.calls.filter((name) => name.startsWith('UpdateService'))).toEqual([])
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

describe('what comes around a deployment', () => {
  const inputs = { autoscaling: 'min: 1\nmax: 4\ncpu: 50' }
  const denied = new AwsCallError('application-autoscaling RegisterScalableTarget was denied', {
    code: 'AccessDeniedException',
    cause: new Error('denied'),
    hint: 'Allow it',
  })
  const autoscale: Tools['autoscale'] = (_wish, _service, apply) =>
    apply ? Promise.reject(denied) : Promise.resolve([])

  it('and fails when all is done fails the step, and says what serves', async () => {
    const { outcome } = await tryDeploy({ during: healthy(60), inputs, tools: { autoscale } })
    expect(outcome).toMatchObject({
      kind: 'failed',
      taskDefinition: newRevision,
      diagnosis: { cause: denied.message, advice: ['Allow it'] },
      world: 'orders:13 serves. What was to come after it may not be done.',
    })
    expect(headline(outcome)).toBe('orders runs orders:13, and what comes after that failed')
  })

  it('and is not done where nobody waits for the deployment is told', async () => {
    const { outcome, log } = await tryDeploy({
      inputs: { ...inputs, 'wait-for-service-stability': 'false', 'verify-url': 'https://shop.example/' },
      tools: { autoscale },
    })
    expect(outcome.kind).toBe('started')
    expect(log).toContain('Not done, as wait-for-service-stability is false: verify-url, autoscaling')
  })

  it('keeps every revision that the service ran beside a failed one', async () => {
    const kept: string[] = []
    await tryDeploy({
      during: healthy(60),
      at: service([
        before({ id: 'ecs-svc/0', taskDefinition: `${newRevision}9`, rolloutState: 'FAILED', running: 0 }),
        old,
      ]),
      inputs: { 'keep-revisions': '2' },
      tools: {
        keepRevisions: (_family, _keep, inUse) => {
          kept.push(...inUse)
          return Promise.resolve([])
        },
      },
    })
    expect(kept).toEqual([newRevision, `${newRevision}9`, oldRevision])
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
