import { CancelledError } from '@slipway/action-kit'
import { virtualTime } from '@slipway/local-aws'
import { deployServices, type Place } from '../src/work/deploy-services.js'
import type { Order } from '../src/inputs/order.js'
import type { ServiceOutcome } from '../src/work/outcome.js'
import type { Service } from '../src/ecs/service.js'
import type { Tools } from '../src/work/tools.js'
import { before, deployment, newRevision, oldRevision, order, service, tools } from './fixtures.js'
import { ScriptedEcs, type Script } from './scripted-ecs.js'

const theirRevision = oldRevision.replace(/12$/, '77')

interface Party extends Script {
  /** The call that puts the version before back is never answered. */
  readonly hangsAtReturn?: true
  readonly tools?: Partial<Tools>
  readonly inputs?: Readonly<Record<string, string>>
}

interface Trial {
  readonly outcomes: readonly ServiceOutcome[]
  readonly ecs: Readonly<Record<string, ScriptedEcs>>
}

/** Groups of services, by name, all of one cluster. */
async function tryServices(
  groups: readonly Readonly<Record<string, Party>>[],
  { cancelAt, endsBy = 3_600_000 }: { readonly cancelAt?: number; readonly endsBy?: number } = {},
): Promise<Trial> {
  const time = virtualTime()
  const controller = new AbortController()
  if (cancelAt !== undefined) {
    time.after(cancelAt, () => controller.abort(new CancelledError('SIGTERM')))
  }
  const parties = Object.assign({}, ...groups) as Readonly<Record<string, Party>>
  const ecs = Object.fromEntries(
    Object.entries(parties).map(([name, party]) => [name, new ScriptedEcs(() => time.now(), party)]),
  )
  const open = (one: Order): Place => {
    const { service: name } = one.target
    const own = ecs[name]
    if (own === undefined) throw new Error(name)
    const quiet = (): void => undefined
    if (parties[name]?.hangsAtReturn === true) {
      const update = own.updateService.bind(own)
      own.updateService = (revision, input) =>
        revision === oldRevision ? new Promise(() => undefined) : update(revision, input)
    }
    return {
      world: {
        ecs: own,
        logs: { lastLines: () => Promise.resolve([]) },
        clock: time,
        signal: controller.signal,
        log: { info: quiet, warning: quiet },
      },
      tools: tools(parties[name]?.tools),
      target: { ...one.target, region: 'eu-west-1' },
      order: one,
    }
  }
  const orders = groups.map((group) =>
    Object.entries(group).map(([name, { inputs = {} }]) => order({ service: name, ...inputs })),
  )
  let ended = false
  const running = deployServices(orders, open, { isPlan: false, isAllOrNothing: true }).finally(
    () => (ended = true),
  )
  const settled = running.catch(() => undefined)
  const isEnded = (): boolean => ended
  for (let elapsed = 0; elapsed < endsBy && !isEnded(); elapsed += 1_000) await time.advance(1_000)
  if (!isEnded()) throw new Error('It has not come to an end')
  await settled
  return { outcomes: await running, ecs }
}

/** Complete after 30 s; once it is sent back, the version before is. */
const well: Party = {
  during: (elapsed, { rolledBackAt }) => {
    if (rolledBackAt === undefined) {
      return service([deployment(elapsed < 30_000 ? {} : { rolloutState: 'COMPLETED', running: 2 })])
    }
    return service([before({ id: 'ecs-svc/3', createdAt: 4_000 })])
  },
}
const badly: Party = {
  during: () => service([deployment({ rolloutState: 'FAILED', rolloutReason: 'tasks failed to start.' })]),
  at: service([]),
}
const updates = (ecs: ScriptedEcs | undefined): readonly string[] =>
  (ecs?.calls ?? []).filter((call) => call.startsWith('UpdateService'))

it('what was found before the first was touched stays known', async () => {
  const doubt = { level: 'warning', check: 'logs', problem: 'the log group is not there' } as const
  const findings = [{ ...doubt, hint: undefined, container: undefined }]
  const { outcomes } = await tryServices([
    { orders: { ...well, tools: { preflight: () => Promise.resolve(findings) } } },
    { payments: well },
  ])
  expect(outcomes).toMatchObject([
    { kind: 'succeeded', findings },
    { kind: 'succeeded', findings: [] },
  ])
})

describe('services of which one cannot be deployed', () => {
  it('go back, those of groups before as well', async () => {
    const { outcomes, ecs } = await tryServices([{ orders: well }, { payments: badly }])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['rolled-back', 'failed'])
    expect(updates(ecs.orders)).toEqual(['UpdateService 13', 'UpdateService 12'])
  })

  it('stay where somebody else has deployed in the meantime', async () => {
    const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9` })
    const slowly: Party = {
      ...badly,
      during: (elapsed) =>
        elapsed < 60_000 ? service([deployment()]) : service([deployment({ rolloutState: 'FAILED' })]),
    }
    const during = (elapsed: number): Service =>
      elapsed < 45_000
        ? service([deployment(elapsed < 30_000 ? {} : { rolloutState: 'COMPLETED', running: 2 })])
        : service([theirs, deployment({ status: 'ACTIVE', rolloutState: 'COMPLETED' })])
    const { outcomes, ecs } = await tryServices([{ orders: { during }, payments: slowly }])
    expect(outcomes[0]).toMatchObject({
      kind: 'failed',
      world: expect.stringContaining('another deployment has taken its place') as string,
    })
    expect(updates(ecs.orders)).toEqual(['UpdateService 13'])
  })

  it('go back too when only a task after the rollout has failed', async () => {
    const failing: Party = {
      ...well,
      inputs: { after: '- name: warm\n  command: [warm]' },
      tools: {
        runOneOff: () =>
          Promise.resolve({
            name: 'warm',
            kind: 'failed',
            taskArn: 'arn:task',
            exitCode: 3,
            durationMs: 1_000,
            diagnosis: undefined,
          }),
      },
    }
    const { outcomes, ecs } = await tryServices([{ orders: well, payments: failing }])
    expect(outcomes).toMatchObject([
      { kind: 'rolled-back', to: oldRevision },
      { kind: 'rolled-back', diagnosis: { cause: expect.stringContaining('The task warm') as string } },
    ])
    expect(updates(ecs.payments)).toEqual(['UpdateService 13', 'UpdateService 12'])
  })

  it('are not deployed anew when the way back is cancelled', async () => {
    const { outcomes, ecs } = await tryServices(
      [
        {
          orders: {
            during: (elapsed, { rolledBackAt }) =>
              rolledBackAt === undefined
                ? service([deployment(elapsed < 30_000 ? {} : { rolloutState: 'COMPLETED', running: 2 })])
                : service([
                    deployment({ id: 'ecs-svc/3', taskDefinition: oldRevision, createdAt: 4_000 }),
                    deployment({ status: 'ACTIVE', rolloutState: 'COMPLETED', running: 2 }),
                  ]),
          },
        },
        { payments: badly },
      ],
      { cancelAt: 60_000 },
    )
    expect(outcomes[0]).toMatchObject({
      kind: 'failed',
      world: expect.stringContaining('AWS goes on with it by itself') as string,
    })
    expect(updates(ecs.orders)).toEqual(['UpdateService 13', 'UpdateService 12'])
    expect(ecs.orders?.calls.join()).not.toContain('Stop')
  })

  it('are left when the step has begun no deployment of them', async () => {
    const { outcomes } = await tryServices([
      {
        orders: {
          registered: { ...definitionOf(order()), revision: 12, status: 'ACTIVE' },
          inputs: { autoscaling: 'min: 1\nmax: 4\ncpu: 50' },
          tools: { autoscale: () => Promise.resolve([{ path: 'max', before: '2', after: '4' }]) },
        },
      },
      { payments: badly },
    ])
    expect(outcomes).toMatchObject([{ kind: 'succeeded', deploymentId: undefined }, { kind: 'failed' }])
  })
})

describe('a job that is cancelled', () => {
  const underWay: Party = { during: () => service([deployment(), before({ status: 'ACTIVE' })]) }

  it('has what was deployed well by then sent back beside what is under way, and does not follow it', async () => {
    const { outcomes, ecs } = await tryServices([{ orders: well }, { payments: underWay }], {
      cancelAt: 60_000,
    })
    expect(outcomes).toMatchObject([
      {
        kind: 'cancelled',
        world:
          'orders:13 serves until orders:12 is back: AWS was asked to put it back, and goes on with that by itself.',
      },
      {
        kind: 'cancelled',
        world: expect.stringContaining('AWS was asked to put the version before') as string,
      },
    ])
    expect(updates(ecs.orders)).toEqual(['UpdateService 13', 'UpdateService 12'])
    expect(updates(ecs.payments)).toEqual(['UpdateService 13', 'UpdateService 12'])
    expect(ecs.orders?.calls.at(-1)).toBe('UpdateService 12')
  })

  it.each([
    ['on-cancel is leave', { 'on-cancel': 'leave' }],
    ['on-cancel is stop', { 'on-cancel': 'stop' }],
  ])('keeps what was deployed well by then where %s', async (_name, inputs) => {
    const { outcomes, ecs } = await tryServices(
      [{ orders: { ...well, inputs } }, { payments: { ...underWay, inputs } }],
      { cancelAt: 60_000 },
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(['succeeded', 'cancelled'])
    expect(updates(ecs.orders)).toEqual(['UpdateService 13'])
  })

  it('sends it back to what was complete before, where it had been told to run what never came up', async () => {
    const failed = before({
      id: 'ecs-svc/7',
      taskDefinition: theirRevision,
      rolloutState: 'FAILED',
      running: 0,
    })
    const at = service([failed, before({ status: 'ACTIVE' })])
    const { outcomes, ecs } = await tryServices([{ orders: { ...well, at } }, { payments: underWay }], {
      cancelAt: 60_000,
    })
    expect(outcomes[0]?.kind).toBe('cancelled')
    expect(updates(ecs.orders)).toEqual(['UpdateService 13', 'UpdateService 12'])
  })

  it('says which service serves the new version, and why, where AWS could not be asked', async () => {
    const theirs = deployment({ id: 'ecs-svc/9', taskDefinition: `${newRevision}9` })
    const during = (elapsed: number): Service =>
      service([elapsed < 45_000 ? deployment({ rolloutState: 'COMPLETED', running: 2 }) : theirs])
    const { outcomes, ecs } = await tryServices([{ orders: { during } }, { payments: underWay }], {
      cancelAt: 60_000,
    })
    expect(outcomes[0]).toMatchObject({
      kind: 'cancelled',
      isServing: true,
      world:
        'orders:13 serves: AWS was not asked to put orders:12 back, as another deployment has taken its place: orders:139.',
    })
    expect(updates(ecs.orders)).toEqual(['UpdateService 13'])
  })

  it('is told in time when ECS does not answer', async () => {
    const { outcomes } = await tryServices(
      [{ orders: { ...well, hangsAtReturn: true } }, { payments: underWay }],
      { cancelAt: 60_000, endsBy: 66_000 },
    )
    expect(outcomes[0]).toMatchObject({
      kind: 'cancelled',
      isServing: true,
      world: 'orders:13 serves. The call that puts orders:12 back was on its way: ECS may have begun.',
    })
  })
})

describe('a service that was changed after it was looked ahead for', () => {
  const theirs = before({ id: 'ecs-svc/7', taskDefinition: theirRevision, createdAt: 1_500 })

  it('is deployed upon what it runs by then, and goes back to that', async () => {
    let isChanged = false
    const orders: Party = {
      ...well,
      // What only the look ahead asks: meanwhile somebody else deploys.
      tools: { preflight: () => Promise.resolve([]).finally(() => (isChanged = true)) },
      get at() {
        return service([isChanged ? theirs : before()])
      },
    }
    const { outcomes, ecs } = await tryServices([{ orders, payments: badly }])
    expect(outcomes[0]).toMatchObject({ kind: 'rolled-back', previous: theirRevision, to: theirRevision })
    expect(updates(ecs.orders)).toEqual(['UpdateService 13', `UpdateService ${theirRevision.slice(-2)}`])
  })

  it('goes back to what was complete before, where it had been told to run what never came up', async () => {
    const failed = before({
      id: 'ecs-svc/7',
      taskDefinition: theirRevision,
      rolloutState: 'FAILED',
      running: 0,
    })
    const at = service([failed, before({ status: 'ACTIVE' })])
    const { outcomes, ecs } = await tryServices([{ orders: { ...well, at }, payments: badly }])
    expect(outcomes[0]).toMatchObject({ kind: 'rolled-back', previous: theirRevision, to: oldRevision })
    expect(updates(ecs.orders)).toEqual(['UpdateService 13', 'UpdateService 12'])
  })

  it('is described no more than it has changed: a registered revision is looked at once', async () => {
    const { ecs } = await tryServices([{ orders: well, payments: well }])
    const calls = ecs.orders?.calls.slice(0, ecs.orders.calls.indexOf('UpdateService 13'))
    expect(calls).toEqual([
      'DescribeServices',
      'DescribeTaskDefinition',
      'DescribeServices',
      'RegisterTaskDefinition',
    ])
  })
})

describe('a service that could not be begun', () => {
  it('says what was done by then', async () => {
    const { outcomes } = await tryServices([
      { orders: { answer: service([before({ id: 'ecs-svc/5' })]) }, payments: well },
    ])
    expect(outcomes[0]).toMatchObject({ kind: 'failed', taskDefinition: newRevision })
  })
})

function definitionOf({ definition }: Order): object {
  const { source } = definition
  return source.kind === 'file' ? source.file.definition : {}
}
