import { deployService } from '../src/work/deploy-service.js'
import { isGood, type ServiceOutcome } from '../src/work/outcome.js'
import type { World } from '../src/work/world.js'
import { followByApi } from '../src/native/begin-native.js'
import { watchCodeDeploy } from '../src/codedeploy/under-way.js'
import type { Tools } from '../src/work/tools.js'
import { before, deployment, newRevision, oldRevision, order, service, tools } from './fixtures.js'
import { ScriptedEcs } from './scripted-ecs.js'
import { CodeDeployTruth } from './truth/codedeploy-truth.js'
import { NativeTruth } from './truth/native-truth.js'
import { leapingClock, type LeapingClock } from './truth/leaping-clock.js'
import { RollingTruth } from './truth/rolling-truth.js'
import { seeded } from './truth/seeded.js'

// An answer can be 15 seconds old, and the log agents get some seconds before a cause is told.
const recentlyMs = 17_000
const lastMinuteMs = 60_000

// One again by SLIPWAY_SEED=7, more of them by SLIPWAY_SEQUENCES=10000.
const first = Number(process.env.SLIPWAY_SEED ?? 1)
const count = process.env.SLIPWAY_SEED === undefined ? Number(process.env.SLIPWAY_SEQUENCES ?? 1_000) : 1

// Seconds, on a machine that does nothing else.
jest.setTimeout(120_000)

/** Runs what each seed says; what does not hold is told once a kind, with the first seed that shows it. */
async function forEverySeed(runs: number, run: (seed: number) => Promise<string | undefined>): Promise<void> {
  const wrong = new Map<string, string>()
  for (let seed = first; seed < first + runs; seed++) {
    const what = await run(seed).catch((error: unknown) => `throws ${String(error)}`)
    if (what !== undefined && !wrong.has(what)) wrong.set(what, `SLIPWAY_SEED=${seed}: ${what}`)
  }
  expect([...wrong.values()]).toEqual([])
}

describe('whatever AWS shows, a success is a success, a rollback is complete, and who superseded is named', () => {
  it('of a rolling update', async () => {
    await forEverySeed(count, async (seed) => {
      const clock = leapingClock(1_000_000)
      const ecs = new RollingTruth(() => clock.now(), seeded(seed))
      const outcome = await deploy(clock, ecs, { 'force-new-deployment': String(ecs.isRestart) })
      return judge(outcome, ecs)
    })
  })

  it('of blue/green, in any stage', async () => {
    await forEverySeed(count, async (seed) => {
      const random = seeded(seed)
      const clock = leapingClock(1_000_000)
      const state = service([deployment(), before({ status: 'ACTIVE' })], { strategy: 'BLUE_GREEN' })
      const ecs = new ScriptedEcs(() => clock.now(), { during: () => state })
      let truth: NativeTruth | undefined
      ecs.updateService = () => {
        truth = new NativeTruth(() => clock.now(), random)
        return Promise.resolve(state)
      }
      ecs.stopServiceDeployment = (_arn, stopType) => truth?.stop(stopType) ?? Promise.resolve()
      const outcome = await deploy(
        clock,
        ecs,
        {},
        {
          followNative: (world, native) =>
            truth === undefined
              ? Promise.reject(new Error('Nothing began'))
              : Promise.resolve(followByApi(truth, world, native)),
        },
      )
      return truth === undefined ? 'nothing began' : judgeOther(outcome, truth)
    })
  })

  it('of CodeDeploy, undone or not', async () => {
    await forEverySeed(count, async (seed) => {
      const random = seeded(seed)
      const clock = leapingClock(1_000_000)
      const ecs = new ScriptedEcs(() => clock.now(), {
        at: service([before()], { controller: 'CODE_DEPLOY' }),
      })
      let truth: CodeDeployTruth | undefined
      const outcome = await deploy(
        clock,
        ecs,
        {},
        {
          checkCodeDeploy: () => Promise.resolve(undefined),
          beginCodeDeploy: (world, _wish, { definition }) => {
            truth = new CodeDeployTruth(() => clock.now(), random)
            const { api, group } = truth
            const revisions = { next: newRevision, previous: oldRevision }
            const names = { id: 'd-MINE', targetId: 'shop:orders' }
            return Promise.resolve(watchCodeDeploy(world, api, { ...names, group, revisions, definition }))
          },
        },
      )
      return truth === undefined ? 'nothing began' : judgeOther(outcome, truth)
    })
  })
})

function deploy(
  clock: LeapingClock,
  ecs: World['ecs'],
  inputs: Readonly<Record<string, string>>,
  given: Partial<Tools> = {},
): Promise<ServiceOutcome> {
  const quiet = (): void => undefined
  const world: World = {
    ecs,
    clock,
    logs: { lastLines: () => Promise.resolve([]) },
    signal: new AbortController().signal,
    log: { info: quiet, warning: quiet },
  }
  const target = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }
  const wishes = order({ 'wait-for-minutes': '20', ...inputs })
  return clock.drive(deployService(world, tools(given), target, wishes, { isPlan: false }))
}

/** @returns what is wrong with the outcome */
function judge(outcome: ServiceOutcome, ecs: RollingTruth): string | undefined {
  if (ecs.wrong !== undefined) return ecs.wrong
  if (isGood(outcome.kind) && outcome.kind !== 'succeeded') return `it is ${outcome.kind}`
  if (ecs.isUndisturbed && outcome.kind !== 'succeeded') return `a success is ${outcome.kind}`
  switch (outcome.kind) {
    case 'succeeded':
      return ecs.wasServing(recentlyMs) ? undefined : 'succeeded, and it does not serve'
    case 'rolled-back':
      if (outcome.to !== oldRevision) return `rolled back to ${outcome.to}`
      return ecs.wasBack(lastMinuteMs) ? undefined : 'rolled-back, and the version before does not serve'
    case 'superseded': {
      const [by = ''] = outcome.by.split(' ')
      return ecs.isOther(by) || ecs.isAmbiguous(by) ? undefined : `superseded by ${outcome.by}`
    }
    case 'failed':
    case 'timed-out':
    case 'cancelled':
    case 'unchanged':
    case 'planned':
    case 'started':
    case 'paused':
      return undefined
  }
}

/** The same of a deployment that has a record of its own. */
function judgeOther(outcome: ServiceOutcome, truth: NativeTruth | CodeDeployTruth): string | undefined {
  const { kind } = outcome
  if (truth.isUndisturbed && kind !== 'succeeded') return `a success is ${kind}`
  if (kind === 'succeeded' && !truth.wasSuccessful(recentlyMs)) return 'succeeded, and it is not'
  if (kind === 'rolled-back' && !truth.wasBack(lastMinuteMs)) return 'rolled-back, and it is not'
  if (kind === 'rolled-back' && outcome.to !== oldRevision) return `rolled back to ${outcome.to}`
  if (kind === 'superseded' && !truth.isReplaced) return `superseded by ${outcome.by}`
  if (kind === 'superseded' && !/theirs/i.test(outcome.by)) return `superseded by ${outcome.by}`
  const isPaused = kind === 'paused' && truth instanceof NativeTruth && truth.wasPaused(recentlyMs)
  return isGood(kind) && kind !== 'succeeded' && !isPaused ? `it is ${kind}` : undefined
}
