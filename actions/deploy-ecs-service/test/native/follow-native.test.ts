import { UserError } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import type { NativeLook } from '../../src/native/look.js'
import { findWaitingByApi } from '../../src/native/continue-deployment.js'
import type { Waiting } from '../../src/work/tools.js'
import type { Ending, FollowOptions } from '../../src/work/under-way.js'
import { before, crashed, deployment, oldRevision, service } from '../fixtures.js'
import { hook, nativeLook, source } from './native-fixtures.js'
import { healthyCanary, mineListed, ScriptedNative, type NativeScript } from './scripted-native.js'

const hour = 3_600_000
const throttled = new AwsCallError('ecs DescribeServiceDeployments failed: ThrottlingException', {
  code: 'ThrottlingException',
  cause: new Error('Rate exceeded'),
})

async function follow(
  script: Partial<NativeScript>,
  options: Partial<FollowOptions> = {},
): Promise<{ ending: Ending; ecs: ScriptedNative; seconds: number }> {
  const ecs = new ScriptedNative({ look: healthyCanary, ...script })
  const underWay = await ecs.begin()
  const ending = await ecs.run(underWay.follow({ deadline: 2_000 + hour, ...options }))
  return { ending, ecs, seconds: ecs.elapsed / 1_000 }
}

/** Back from `second` on; through 30 seconds later. */
const backFrom =
  (second: number): NativeScript['look'] =>
  (elapsed) => {
    if (elapsed < second * 1_000) return healthyCanary(elapsed)
    const status = elapsed < (second + 30) * 1_000 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL'
    return nativeLook({ status, stage: 'CLEAN_UP', backTo: source, reason: 'Tasks failed to start.' })
  }

describe('a healthy canary deployment', () => {
  it('is complete within three seconds of its end', async () => {
    const { ending, seconds } = await follow({})
    expect(ending).toEqual({ kind: 'completed' })
    expect(seconds).toBeLessThanOrEqual(725)
  })

  it('prints a line at every stage and share of the traffic that a look shows', async () => {
    const { ecs } = await follow({})
    expect(ecs.log.filter((line) => /^orders:13 [A-Z]|pending$|successful/.test(line))).toEqual([
      'orders:13 pending',
      'orders:13 PRE_SCALE_UP',
      'orders:13 SCALE_UP',
      'orders:13 POST_SCALE_UP',
      'orders:13 TEST_TRAFFIC_SHIFT',
      'orders:13 POST_TEST_TRAFFIC_SHIFT',
      'orders:13 PRODUCTION_TRAFFIC_SHIFT, 10 % of the production traffic',
      'orders:13 BAKE_TIME, 100 % of the production traffic',
      'orders:13 CLEAN_UP, 100 % of the production traffic',
      'orders:13 successful (CLEAN_UP), 100 % of the production traffic',
    ])
  })

  it('asks ECS little while nothing moves', async () => {
    const { ecs } = await follow({})
    expect(ecs.calls.slice(0, 3)).toEqual(['List', 'Revisions', 'Look'])
    expect(ecs.calls.filter((call) => call === 'Look').length).toBeLessThan(100)
    expect(ecs.calls.length).toBeLessThan(200)
  })

  it('is asked about while it gets traffic, and only then', async () => {
    const asked: number[] = []
    const ecs = new ScriptedNative({ look: healthyCanary })
    const underWay = await ecs.begin()
    const check = (): Promise<undefined> => {
      asked.push(ecs.elapsed / 1_000)
      return Promise.resolve(undefined)
    }
    await ecs.run(underWay.follow({ deadline: hour, check }))
    expect(asked[0]).toBeGreaterThanOrEqual(75)
    expect(asked.at(-1)).toBeLessThan(686)
  })

  it('is followed on when AWS cannot be asked for a while', async () => {
    const { ending } = await follow({
      look: (elapsed) => (elapsed > 100_000 && elapsed < 200_000 ? throttled : healthyCanary(elapsed)),
    })
    expect(ending.kind).toBe('completed')
  })

  it('is found where ECS lists it late, beside an older one of the same revision', async () => {
    const older = { ...mineListed, arn: 'arn:older', status: 'ROLLBACK_SUCCESSFUL', createdAt: 500 }
    const ecs = new ScriptedNative({
      look: healthyCanary,
      list: (elapsed) => (elapsed < 5_000 ? [older] : [mineListed, older]),
    })
    expect((await ecs.begin()).id).toBe(mineListed.arn)
  })

  it('that ECS never lists is an error that says so', async () => {
    const ecs = new ScriptedNative({ look: healthyCanary, list: () => [] })
    await expect(ecs.begin()).rejects.toThrow('ECS lists no service deployment of orders:13')
  })
})

describe('with every third answer late, missing or refused', () => {
  it.each<[string, NativeScript['look'], Ending['kind']]>([
    ['a success is a success', healthyCanary, 'completed'],
    ['a rollback is a rollback', backFrom(400), 'rolled-back'],
  ])('%s, in fifty seeded runs', async (_name, look, expected) => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = randomFrom(seed)
      const { ending } = await follow({
        look: (elapsed, ecs) => {
          const chance = random()
          if (chance < 0.1) return throttled
          if (chance < 0.2) return undefined
          return look(chance < 0.3 ? elapsed * random() : elapsed, ecs)
        },
      })
      expect(ending.kind).toBe(expected)
    }
  })
})

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

describe('one that ends otherwise', () => {
  it('is rolled back by ECS: to what, and why', async () => {
    const { ending, seconds } = await follow({ look: backFrom(90) })
    expect(ending).toEqual({ kind: 'rolled-back', to: oldRevision, reason: 'Tasks failed to start.' })
    expect(seconds).toBeLessThanOrEqual(126)
  })

  it('is followed back beyond its time', async () => {
    const { ending } = await follow({ look: backFrom(90) }, { deadline: 2_000 + 95_000 })
    expect(ending.kind).toBe('rolled-back')
  })

  it('is not back by the end of the ten minutes that a rollback gets', async () => {
    const { ending, seconds } = await follow(
      {
        look: (elapsed) => nativeLook({ status: elapsed < 90_000 ? 'IN_PROGRESS' : 'ROLLBACK_IN_PROGRESS' }),
      },
      { deadline: 2_000 + 95_000 },
    )
    expect(ending).toEqual({ kind: 'timed-out', isRollingBack: true })
    expect(seconds).toBeGreaterThanOrEqual(690)
    expect(seconds).toBeLessThanOrEqual(700)
  })

  it('is not known to ECS any more', async () => {
    const look: NativeScript['look'] = (elapsed) => (elapsed < 60_000 ? nativeLook() : undefined)
    await expect(follow({ look })).rejects.toThrow('any more')
  })

  it.each([
    ['SCALE_UP', undefined, 'completed'],
    ['BAKE_TIME', undefined, 'hopeless'],
    ['PRODUCTION_TRAFFIC_SHIFT', undefined, 'hopeless'],
    ['PRODUCTION_TRAFFIC_SHIFT', 0, 'completed'],
    ['A_NEWER_STAGE', 10, 'hopeless'],
    ['CLEAN_UP', 100, 'completed'],
  ] as const)('answers badly in %s with %s %% of the traffic: %s', async (stage, production, kind) => {
    const look: NativeScript['look'] = (elapsed) =>
      nativeLook({ stage, production, status: elapsed < 60_000 ? 'IN_PROGRESS' : 'SUCCESSFUL' })
    expect((await follow({ look }, { check: () => Promise.resolve('500') })).ending.kind).toBe(kind)
  })

  it('waits for a person', async () => {
    const { ending } = await follow({
      look: (elapsed) =>
        elapsed < 70_000
          ? healthyCanary(elapsed)
          : nativeLook({ stage: 'POST_TEST_TRAFFIC_SHIFT', hooks: [hook({ expiresAt: 9_000_000 })] }),
    })
    expect(ending).toEqual({ kind: 'paused', stage: 'POST_TEST_TRAFFIC_SHIFT', expiresAt: 9_000_000 })
  })

  it('is superseded by one that names itself', async () => {
    const newer = { ...mineListed, arn: 'arn:x/newer', target: source, createdAt: 60_000 }
    const { ending } = await follow({
      look: (elapsed) => (elapsed < 60_000 ? healthyCanary(elapsed) : nativeLook({ status: 'STOPPED' })),
      list: (elapsed) => (elapsed < 60_000 ? [mineListed] : [newer, mineListed]),
    })
    expect(ending).toEqual({ kind: 'superseded', by: 'newer of orders:12' })
  })

  it('was stopped by somebody', async () => {
    const { ending } = await follow({
      look: (elapsed) =>
        elapsed < 60_000 ? healthyCanary(elapsed) : nativeLook({ status: 'STOPPED', reason: 'By hand.' }),
    })
    expect(ending).toEqual({ kind: 'stopped', reason: 'By hand.' })
  })

  it('takes longer than there is time', async () => {
    const { ending } = await follow({}, { deadline: 2_000 + 100_000 })
    expect(ending).toEqual({ kind: 'timed-out', isRollingBack: false })
  })

  it('ends the step when the job is cancelled', async () => {
    const ecs = new ScriptedNative({ look: healthyCanary })
    const underWay = await ecs.begin()
    ecs.time.after(30_000, () => ecs.cancel())
    await expect(ecs.run(underWay.follow({ deadline: hour }))).rejects.toThrow('SIGTERM')
  })
})

describe('one that cannot succeed', () => {
  it('has crashed twice in the same way', async () => {
    const { ending, seconds } = await follow({
      look: (elapsed) => nativeLook({ stage: 'SCALE_UP', pending: 1 - (Math.floor(elapsed / 50_000) % 2) }),
      service: (elapsed) =>
        service([
          deployment({ pending: 1, failed: Math.floor(elapsed / 50_000) }),
          before({ status: 'ACTIVE' }),
        ]),
      stopped: (elapsed) =>
        [1, 2].filter((nth) => elapsed >= nth * 50_000).map((nth) => crashed(`t${nth}`, 1)),
    })
    expect(ending).toMatchObject({ kind: 'hopeless', reason: expect.stringContaining('code 1') as string })
    expect(seconds).toBeLessThanOrEqual(107)
  })

  it('answers badly twice while it gets traffic; once is not enough', async () => {
    const answers = ['500', undefined, '502', '503']
    const { ending, seconds } = await follow({}, { check: () => Promise.resolve(answers.shift()) })
    expect(ending).toEqual({ kind: 'hopeless', reason: '503' })
    expect(seconds).toBeLessThan(100)
  })
})

describe('putting the version before back', () => {
  it('names my own service deployment', async () => {
    const ecs: ScriptedNative = new ScriptedNative({
      look: (elapsed) => {
        const asked = ecs.at.get('StopServiceDeployment mine ROLLBACK')
        return asked === undefined ? healthyCanary(elapsed) : backFrom(asked / 1_000)(elapsed, ecs)
      },
    })
    const underWay = await ecs.begin()
    const askedBack = await ecs.run(underWay.rollBack('the answers are bad'))
    expect(askedBack).toEqual({ kind: 'asked', deploymentId: undefined })
    const ending = await ecs.run(underWay.follow({ deadline: hour, askedBack }))
    expect(ending).toMatchObject({ kind: 'rolled-back', to: oldRevision })
  })

  it.each<[NativeLook['status'], string]>([
    ['STOPPED', 'it is stopped already'],
    ['ROLLBACK_FAILED', 'it is rollback failed already'],
  ])('is not asked of one that is %s', async (status, why) => {
    const ecs = new ScriptedNative({ look: () => nativeLook({ status }) })
    const underWay = await ecs.begin()
    expect(await ecs.run(underWay.rollBack(''))).toEqual({ kind: 'not-asked', why, isOver: true })
    expect(ecs.has('StopServiceDeployment')).toBe(false)
  })

  it('is a deployment of it, once mine is complete', async () => {
    const back = { ...mineListed, arn: 'arn:x/back', target: source, createdAt: 10_000 }
    const ecs = new ScriptedNative({
      look: () => nativeLook({ status: 'SUCCESSFUL' }),
      list: (_elapsed, { at }) => (at.has('UpdateService 12') ? [back, mineListed] : [mineListed]),
    })
    const underWay = await ecs.begin()
    const askedBack = await ecs.run(underWay.rollBack(''))
    expect(askedBack).toMatchObject({ kind: 'asked' })
    const ending = await ecs.run(underWay.follow({ deadline: hour, askedBack }))
    expect(ending).toMatchObject({ kind: 'rolled-back', to: oldRevision })
  })

  it('is left alone when another deployment came after mine', async () => {
    const newer = { ...mineListed, arn: 'arn:x/newer', target: source, createdAt: 10_000 }
    let lists = 0
    const ecs = new ScriptedNative({
      look: () => nativeLook({ status: 'SUCCESSFUL' }),
      list: () => (lists++ === 0 ? [mineListed] : [newer, mineListed]),
    })
    const underWay = await ecs.begin()
    expect(await ecs.run(underWay.rollBack(''))).toEqual({
      kind: 'not-asked',
      why: 'newer has taken its place already',
      isOver: true,
    })
    expect(ecs.has('UpdateService')).toBe(false)
  })

  it('can be asked for after the job was cancelled', async () => {
    const ecs = new ScriptedNative({ look: healthyCanary })
    const underWay = await ecs.begin()
    ecs.cancel()
    expect(await ecs.run(underWay.stop(''))).toEqual({ kind: 'asked', deploymentId: undefined })
    expect(ecs.calls.at(-1)).toBe('StopServiceDeployment mine ABORT')
  })
})

describe('continuing', () => {
  const where = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }
  const paused = nativeLook({ stage: 'POST_SCALE_UP', hooks: [hook()] })
  const looked = { service: service([deployment(), before({ status: 'ACTIVE' })]), described: {} }
  const goOn = async (ecs: ScriptedNative, action: 'continue' | 'rollback'): Promise<Waiting> => {
    const waiting = await findWaitingByApi(ecs.api, ecs.world, { target: where, looked }, action)
    await waiting.answer()
    return waiting
  }

  it('ends the pause, and takes no late answer for another one', async () => {
    const ecs = new ScriptedNative({
      look: (elapsed, { at }) => {
        const resumed = at.get('Continue pause-1 CONTINUE')
        if (resumed === undefined || elapsed < resumed + 5_000) return paused
        return nativeLook({ status: 'SUCCESSFUL' })
      },
    })
    const { underWay, stage, taskDefinition } = await ecs.run(goOn(ecs, 'continue'))
    expect({ stage, taskDefinition }).toEqual({
      stage: 'POST_SCALE_UP',
      taskDefinition: expect.stringMatching(/:13$/) as string,
    })
    expect(await ecs.run(underWay.follow({ deadline: hour }))).toEqual({ kind: 'completed' })
  })

  it('sends it back', async () => {
    const ecs = new ScriptedNative({ look: () => paused })
    await ecs.run(goOn(ecs, 'rollback'))
    expect(ecs.has('Continue pause-1 ROLLBACK')).toBe(true)
  })

  it.each<[string, Partial<NativeScript>, RegExp]>([
    ['nothing was ever deployed', { list: () => [] }, /no deployment that ECS keeps a record of/],
    [
      'the latest is over',
      { list: () => [{ ...mineListed, status: 'SUCCESSFUL' }] },
      /The latest one, mine, is SUCCESSFUL/,
    ],
    [
      'one is under way',
      { look: () => nativeLook({ stage: 'BAKE_TIME' }) },
      /mine is under way, in BAKE_TIME/,
    ],
  ])('says what there is, when nothing waits: %s', async (_name, script, hint) => {
    const ecs = new ScriptedNative({ look: () => paused, ...script })
    const failed: unknown = await goOn(ecs, 'continue').catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(UserError)
    expect(failed).toMatchObject({ hint: expect.stringMatching(hint) as string })
    expect(ecs.has('Continue')).toBe(false)
  })
})
